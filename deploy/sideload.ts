import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { serveWorkbench } from "../src/workbench/server/serveWorkbench";

/**
 * `npm run sideload`: the pane in a real Excel on this machine (Windows or Mac). Microsoft's tools make a certificate that the
 * machine trusts, and put manifest.xml into Excel; they come through npx and are no part of the project.
 */
const PROJECT = join(__dirname, "..");
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");
/** As manifest.xml has them. */
const PORT = 3000;
const ORIGIN = `https://localhost:${PORT}`;

void sideload().then((code) => (process.exitCode = code));

async function sideload(): Promise<number> {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    console.error(
      "Excel chỉ chạy trên Windows và Mac; ở máy này hãy dùng npm start.\n" +
        "Excel runs on Windows and Mac only; on this machine use npm start."
    );
    return 2;
  }
  const built = await run("npx", "webpack", "--mode", "production", "--config-name", "pane");
  const trusted = built && (await run("npx", "--yes", "office-addin-dev-certs@3.0.0", "install"));
  if (!trusted) return 2;
  const certificate = {
    key: readFileSync(join(CERTIFICATES, "localhost.key"), "utf8"),
    cert: readFileSync(join(CERTIFICATES, "localhost.crt"), "utf8"),
  };
  const site = [{ address: "/", folder: join(PROJECT, "dist/pane") }];
  const { origin, close } = await serveWorkbench(certificate, site, PORT);
  if (origin !== ORIGIN) {
    await close();
    console.error(
      `Cổng ${PORT} đang có chương trình khác dùng; hãy dừng nó rồi chạy lại. Port ${PORT} is taken: stop what uses it, then try again.`
    );
    return 2;
  }
  console.log(`${origin}: Ctrl+C để dừng (stops)`);
  const settings = ["office-addin-dev-settings@4.0.0", "sideload", "manifest.xml", "desktop"];
  return (await run("npx", "--yes", ...settings)) ? 0 : 2;
}

/** Whether a command ended well; what it says goes to the screen. */
function run(command: string, ...options: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    // npx is a .cmd on Windows, which only a shell starts; every word here is ours.
    const child = spawn([command, ...options].join(" "), {
      ...{ cwd: PROJECT, stdio: "inherit", shell: true },
    });
    child.on("error", () => resolve(false));
    child.on("close", (code) => resolve(code === 0));
  });
}
