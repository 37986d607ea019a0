import { readFileSync } from "node:fs";
import { join } from "node:path";

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly license?: string; readonly dev?: true; readonly resolved?: string }>
  >;
}

/** What may be used anywhere. */
const FREE = ["MIT", "Apache-2.0", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "BlueOak-1.0.0"];

/** In development and test only, each for its reason; none of them is in a bundle. */
const DEVELOPMENT_ONLY: Readonly<Record<string, string>> = {
  "axe-core": "MPL-2.0",
  argparse: "Python-2.0",
  "caniuse-lite": "CC-BY-4.0",
  "@microsoft/office-js": "LICENSE",
};

const lock = JSON.parse(readFileSync(join(__dirname, "../package-lock.json"), "utf8")) as LockFile;
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

function isFree(licence: string): boolean {
  const parts = licence.replace(/[()]/g, "").split(/\/| AND /);
  return parts.every((part) => part.split(" OR ").some((one) => FREE.includes(one)));
}

describe("the lock file", () => {
  it("holds packages of free licences; others in development only, each by name", () => {
    const others = packages.filter(([, { license = "none" }]) => !isFree(license));
    expect(
      Object.fromEntries(
        others.map(([path, { license, dev }]) => [
          nameOf(path),
          dev ? license : `${license} shipped`,
        ])
      )
    ).toEqual(DEVELOPMENT_ONLY);
    expect(isFree("GPL-3.0-or-later")).toBe(false);
    expect(isFree("(MIT OR GPL-3.0-or-later)")).toBe(true);
    expect(isFree("MIT AND GPL-3.0")).toBe(false);
  });

  it("names no registry, so that it serves wherever it is installed", () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
}
