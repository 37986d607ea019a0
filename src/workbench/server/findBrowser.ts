import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";

/** Programs on the search path of a Linux machine, the preferred one first. */
const COMMANDS = [
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
  "chromium",
  "chromium-browser",
];

const WINDOWS_PROGRAMS = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
  "Chromium\\Application\\chrome.exe",
];

const MAC_PROGRAMS = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** The user's Chrome, Edge or Chromium, or null where none is found in its usual place. */
export async function findBrowser(
  platform: NodeJS.Platform = process.platform,
  environment: Readonly<Record<string, string | undefined>> = process.env
): Promise<string | null> {
  for (const path of browserPaths(platform, environment)) {
    if (await isProgram(path)) return path;
  }
  return null;
}

/** Every place where a browser may be, the preferred one first. */
export function browserPaths(
  platform: NodeJS.Platform,
  environment: Readonly<Record<string, string | undefined>>
): string[] {
  if (platform === "darwin") return MAC_PROGRAMS;
  if (platform === "win32") {
    const roots = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"]
      .map((name) => environment[name])
      .filter((root): root is string => root !== undefined);
    return WINDOWS_PROGRAMS.flatMap((program) => roots.map((root) => `${root}\\${program}`));
  }
  const folders = (environment.PATH ?? "").split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
