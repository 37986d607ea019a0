const { existsSync, mkdirSync, renameSync, rmSync, writeSync } = require("node:fs");

// A program of its own: the package is an ES module, which jest does not import; it unpacks into TMPDIR, and adds its
// libraries only where it takes the machine for a known cloud, which VERCEL=1 says it is. Both must be set before it loads.

/** Unpacked aside and moved in one step: tests that start together never see half a browser. */
async function unpack(folder) {
  const aside = `${folder}.${process.pid}`;
  mkdirSync(aside, { recursive: true });
  Object.assign(process.env, { TMPDIR: aside, VERCEL: "1" });
  const { default: chromium } = await import("@sparticuz/chromium");
  await chromium.executablePath();
  try {
    renameSync(aside, folder);
  } catch (error) {
    rmSync(aside, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/** Prints, as JSON, where the Chromium from npm is and what it needs around it. */
async function main(folder) {
  if (!existsSync(folder)) await unpack(folder);
  const program = {
    executablePath: `${folder}/chromium`,
    env: { LD_LIBRARY_PATH: `${folder}/al2023/lib`, FONTCONFIG_PATH: `${folder}/fonts` },
  };
  writeSync(1, JSON.stringify(program));
}

void main(process.argv[2]);
