import { spawn } from "node:child_process";

/** A browser window with the workbench in it. */
export interface BrowserWindow {
  close(): void;
}

/** A browser that lives so long has its window. */
const STANDS_MS = 1500;

/**
 * Opens the workbench in a window of its own, with a profile of its own, and with our certificate accepted by its key:
 * no other certificate and no other window of the user is touched. Null where the browser does not start.
 */
export function openBrowserWindow(
  browser: string,
  options: { readonly address: string; readonly keyHash: string; readonly profile: string }
): Promise<BrowserWindow | null> {
  const child = spawn(
    browser,
    [
      `--app=${options.address}`,
      `--user-data-dir=${options.profile}`,
      `--ignore-certificate-errors-spki-list=${options.keyHash}`,
      "--no-first-run",
      "--no-default-browser-check",
    ],
    { stdio: "ignore" }
  );
  return new Promise((resolve) => {
    // A browser that cannot show a window ends at once, e.g. without a screen.
    const stands = setTimeout(() => resolve({ close: () => child.kill() }), STANDS_MS);
    const none = (): void => {
      clearTimeout(stands);
      resolve(null);
    };
    child.once("error", none);
    child.once("exit", none);
  });
}
