import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";
import { findBrowser } from "../../src/workbench/server/findBrowser";

const PROJECT = resolve(__dirname, "../..");
const UNPACKED = resolve(PROJECT, ".cache/chromium");
const SYSTEM_FONTS = "/etc/fonts";

interface Program {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A browser for tests: the Chromium from npm, else an installed one; without either, `skip` says why. */
export async function launchBrowser(): Promise<Browser | { readonly skip: string }> {
  const reasons: string[] = [];
  for (const find of [fromNpm, installed]) {
    try {
      const program = await find();
      return await chromium.launch({
        executablePath: program.executablePath,
        args: ["--no-sandbox", "--disable-dev-shm-usage"],
        env: { ...definedEnvironment(), ...program.env },
      });
    } catch (error) {
      reasons.push(firstLine(error));
    }
  }
  const skip = `Browser tests are skipped: ${reasons.join("; ")}`;
  process.stderr.write(`${skip}\n`);
  return { skip };
}

/** Whether there is a browser to test with. */
export function isBrowser(found: Browser | { readonly skip: string }): found is Browser {
  return "newContext" in found;
}

async function fromNpm(): Promise<Program> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    throw new Error("the Chromium from npm runs on Linux x64 only");
  }
  const helper = resolve(__dirname, "chromiumFromNpm.js");
  const { stdout } = await promisify(execFile)(process.execPath, [helper, UNPACKED], {
    cwd: PROJECT,
  });
  const program = JSON.parse(stdout) as Program;
  // Its own fonts are one family; the machine's are better where there are any.
  const fonts = existsSync(SYSTEM_FONTS) ? { FONTCONFIG_PATH: SYSTEM_FONTS } : {};
  return { ...program, env: { ...program.env, ...fonts } };
}

async function installed(): Promise<Program> {
  const executablePath = await findBrowser();
  if (executablePath === null) throw new Error("no Chrome, Edge or Chromium is installed");
  return { executablePath, env: {} };
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined)
  );
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split("\n")[0]!;
}
