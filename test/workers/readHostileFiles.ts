import { spawnThread } from "../../src/cli/threadSubmissionReader";
import { defaultRegisters } from "../../src/domain/plan/registers/registers";
import { pooledReader } from "../../src/workers/pooledReader";
import { HOSTILE_FILES } from "./hostileFiles";

/* A program of its own, so that its peak memory is that of reading; the patience is short because one file hangs. */
const PATIENCE = 8;
const files = HOSTILE_FILES.map(({ name, bytes }) => ({
  name,
  bytes: () => Promise.resolve(bytes()),
}));

void pooledReader(spawnThread, { workers: 2, patience: PATIENCE })
  .read(files, { registers: defaultRegisters() })
  .then((outcomes) => {
    const ends = outcomes.map((one) => ({
      name: one.name,
      engine: one.engine,
      end: one.status === "set-aside" ? one.reason.code : "read",
    }));
    const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    process.stdout.write(JSON.stringify({ ends, peakMegabytes }));
  });
