import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";

/**
 * Microsoft's office.js is a dependency of development and test: its files are never committed, changed or bundled.
 * A copy is known by its bytes, a changed one by words that survive minification, a started one by its name.
 */
const PACKAGE = "@microsoft/office-js";
const PROJECT = resolve(__dirname, "..");
const CLIENT = dirname(require.resolve(`${PACKAGE}/package.json`));

/** Joined here, so that this file does not hold the words. */
const WORDS = [
  ["OSF", "OUtil"],
  ["OSF", "Performance"],
  ["Strings", "OfficeOM"],
].map(([object, member]) => new RegExp(`\\b${object}\\.?${member}\\b`));

/** What `npm run build` makes, and what the workbench keeps built. */
const BUNDLES = ["dist", ".cache/workbench/pane", ".cache/workbench/workbench"];

interface Suspect {
  readonly path: string;
  readonly content: Buffer;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : [path];
  });
}

const hashOf = (content: Buffer): string => createHash("sha256").update(content).digest("hex");

/** What tells the client's files: sizes first, since hashing all of them would take a second. */
const client = (() => {
  const bySize = new Map<number, string[]>();
  const scripts = new Set<string>();
  for (const path of filesIn(CLIENT)) {
    const { size } = statSync(path);
    bySize.set(size, [...(bySize.get(size) ?? []), path]);
    if (path.endsWith(".js")) scripts.add(basename(path).toLowerCase());
  }
  return { bySize, scripts };
})();

/** Why a file is taken for one of the client's, or null. */
function likeness({ path, content }: Suspect): string | null {
  const sameSize = content.length > 0 ? (client.bySize.get(content.length) ?? []) : [];
  const own = hashOf(content);
  const original = sameSize.find((one) => hashOf(readFileSync(one)) === own);
  if (original) return `${path} is a copy of ${relative(CLIENT, original)}`;
  if (client.scripts.has(basename(path).toLowerCase())) return `${path} has a name of the client's`;
  const text = content.toString("latin1");
  const word = WORDS.find((one) => one.test(text));
  return word ? `${path} holds ${word.source}` : null;
}

const likenesses = (paths: readonly string[]): string[] =>
  paths
    .map((path) => likeness({ path, content: readFileSync(join(PROJECT, path)) }))
    .filter((why) => why !== null);

/** Every file that is or would be committed; null where this is no work tree of git. */
function committedFiles(): string[] | null {
  try {
    const options = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
    const listed = execFileSync("git", options, { cwd: PROJECT, encoding: "utf8", stdio: "pipe" });
    return listed.split("\0").filter((path) => path !== "" && existsSync(join(PROJECT, path)));
  } catch {
    return null;
  }
}

/** The modules that a source file names, whichever way. */
function modulesIn(text: string): string[] {
  const named = /(?:\bfrom|\bimport|\bimport\(|\brequire\()\s*["'`]([^"'`]+)["'`]/g;
  return [...text.matchAll(named)].map(([, name]) => name!);
}

const isClient = (name: string): boolean => name === PACKAGE || name.startsWith(`${PACKAGE}/`);

describe("Microsoft's office.js", () => {
  const committed = committedFiles();
  const built = BUNDLES.filter((folder) => existsSync(join(PROJECT, folder)));
  if (!committed)
    console.info("No git work tree: committed files are not compared with office.js.");
  if (built.length === 0) console.info("Nothing is built: bundles are not searched for office.js.");

  (committed ? it : it.skip)("has no file in git", () => {
    expect(committed!.length).toBeGreaterThan(300);
    expect(likenesses(committed!)).toEqual([]);
  });

  (built.length > 0 ? it : it.skip)("is in no bundle, nor named as a module of one", () => {
    const paths = built
      .flatMap((folder) => filesIn(join(PROJECT, folder)))
      .map((path) => relative(PROJECT, path));
    expect(likenesses(paths)).toEqual([]);
    // A source map lists the modules of its bundle.
    const maps = paths.filter((path) => path.endsWith(".map"));
    const sources = maps.flatMap((path) => {
      const map = JSON.parse(readFileSync(join(PROJECT, path), "utf8")) as { sources: string[] };
      return map.sources;
    });
    expect(sources.filter((source) => source.includes(PACKAGE))).toEqual([]);
  });

  it("is imported by no source that could be bundled", () => {
    const importing = filesIn(join(PROJECT, "src")).filter((path) =>
      modulesIn(readFileSync(path, "utf8")).some(isClient)
    );
    expect(importing).toEqual([]);
  });

  it("comes into the pane from an address, never from its own folder", () => {
    const page = readFileSync(join(PROJECT, "src/taskpane/taskpane.html"), "utf8");
    const scripts = [...page.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(
      ([, address]) => address
    );
    expect(scripts).toEqual(["<%= officeJs %>"]);
  });

  describe("would be found", () => {
    const original = readFileSync(join(CLIENT, "dist/excel-web-16.00.js"));
    const changed = Buffer.concat([original, Buffer.from("\n")]);
    const picture = readFileSync(filesIn(CLIENT).find((path) => path.endsWith(".png"))!);

    it.each([
      ["copied under another name", "src/vendor/client.txt", original, "is a copy of"],
      ["copied and changed", "src/vendor/client.js", changed, "holds"],
      ["begun under its own name", "public/Office.js", Buffer.from("//"), "has a name of"],
      ["a picture of it", "assets/a.png", picture, "is a copy of"],
    ])("%s", (_, path, content, why) => {
      expect(likeness({ path, content })).toContain(why);
    });

    it("in any of the scripts that a pane loads", () => {
      const loaded = ["office.js", "excel-web-16.00.js", "vi-vn/office_strings.js"];
      for (const name of [...loaded, "office.debug.js", "excel-web-16.00.debug.js"]) {
        const text = readFileSync(join(CLIENT, "dist", name), "latin1");
        expect({ name, known: WORDS.some((word) => word.test(text)) }).toEqual({
          name,
          known: true,
        });
      }
    });

    it.each([
      `import "${PACKAGE}";`,
      `import { Office } from '${PACKAGE}/dist/office';`,
      `const office = require("${PACKAGE}");`,
      `await import(\n  "${PACKAGE}/dist/office.js"\n);`,
    ])("in %j", (text) => {
      expect(modulesIn(text).some(isClient)).toBe(true);
    });
  });
});
