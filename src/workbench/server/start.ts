import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { systemClock } from "../../cli/systemClock";
import type { Text } from "../../domain/text";
import { openBrowserWindow } from "./browserWindow";
import { buildBundles } from "./bundles";
import { certificateIn } from "./certificate";
import { findBrowser } from "./findBrowser";
import { sampleCheck } from "./sampleCheck";
import { serveWorkbench } from "./serveWorkbench";
import { workbenchMounts } from "./siteFiles";

const PROJECT = resolve(__dirname, "../../..");
const CACHE = join(PROJECT, ".cache/workbench");
const SAMPLE = join(PROJECT, "assets/samples/kien-giang-2021-2025.xlsx");
/** The manifest's own port. */
const FIRST_PORT = "3000";

/** `npm start`: checks the sample, builds, serves, and opens a browser where it may. */
async function start(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: FIRST_PORT },
      "no-window": { type: "boolean", default: false },
    },
  });
  say({
    vi: "Sổ Kế hoạch, bàn thử: Excel thu nhỏ trong trình duyệt, mọi thứ chạy trên máy này. Lần đầu dựng mất chừng nửa phút.",
    en: "Plan Workbook, the workbench: a small Excel in the browser, all of it on this machine. The first time, building it takes half a minute.",
  });
  say(await sampleCheck(SAMPLE, systemClock));
  const began = performance.now();
  const [certificate] = await Promise.all([
    certificateIn(join(CACHE, "certificate"), new Date()),
    buildBundles(PROJECT, CACHE),
  ]);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const server = await serveWorkbench(
    certificate,
    workbenchMounts(PROJECT, CACHE),
    Number(values.port)
  );
  say({
    vi: `Phục vụ trang, ngăn tác vụ và office.js tại ${server.origin} (dựng trong ${seconds.replace(".", ",")} giây). Ctrl+C để dừng.`,
    en: `Serving the page, the task pane and office.js at ${server.origin} (built in ${seconds} s). Ctrl+C stops it.`,
  });
  const wanted = !values["no-window"] && !process.env.CI;
  const window = wanted ? await openWindow(server.origin, certificate.keyHash) : null;
  if (wanted && !window) {
    say({
      vi: `Không mở được Chrome, Edge hay Chromium: hãy mở ${server.origin}; trình duyệt sẽ cảnh báo chứng chỉ tự ký của máy này, chọn đi tiếp là an toàn.`,
      en: `No Chrome, Edge or Chromium could be opened: open ${server.origin}; the browser warns of this machine's own certificate, and it is safe to proceed.`,
    });
  }
  const stop = (): void => {
    window?.close();
    void server.close();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
}

async function openWindow(address: string, keyHash: string) {
  const browser = await findBrowser();
  if (browser === null) return null;
  return openBrowserWindow(browser, { address, keyHash, profile: join(CACHE, "browser") });
}

function say({ vi, en }: Text): void {
  process.stdout.write(`${vi}\n  ${en}\n`);
}

start().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
