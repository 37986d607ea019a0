import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { NASTY_FILES, nastyBytes } from "./nastyFiles";

/* A program of its own, so that its peak memory is that of reading and nothing else. */
const times = NASTY_FILES.map(([file]) => {
  const bytes = nastyBytes(file);
  const start = performance.now();
  openWorkbook(bytes, { book: file });
  return { file, ms: performance.now() - start };
}).sort((a, b) => b.ms - a.ms);

process.stdout.write(
  JSON.stringify({
    files: times.length,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    slowest: times[0],
  })
);
