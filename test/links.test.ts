import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";

const ROOT = join(__dirname, "..");
const LEFT_OUT = new Set(["node_modules", ".cache", ".git", "dist"]);

function documents(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return LEFT_OUT.has(entry.name) ? [] : documents(path);
    return entry.name.endsWith(".md") ? [path] : [];
  });
}

/** Links of a document to files of the project that are not there. */
function broken(document: string): string[] {
  const targets = [...readFileSync(document, "utf8").matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)];
  return targets
    .map(([, target]) => target!)
    .filter((target) => !/^[a-z]+:/i.test(target))
    .filter((target) => !existsSync(join(dirname(document), decodeURIComponent(target))));
}

it("every link and picture of the documents leads to a file", () => {
  const found = documents(ROOT).map((document) => [relative(ROOT, document), broken(document)]);
  expect(found.length).toBeGreaterThan(15);
  expect(found.filter(([, links]) => links!.length > 0)).toEqual([]);
});
