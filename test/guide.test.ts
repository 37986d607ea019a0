import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(__dirname, "..");
const GUIDE = join(ROOT, "docs/guide");

function filesOf(folder: string, ending: RegExp): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Everything the product may show: its sources with their sentences, and the ribbon. */
const shown = [...filesOf(join(ROOT, "src"), /\.tsx?$/), join(ROOT, "manifest.xml")]
  .map((path) => readFileSync(path, "utf8"))
  .join("\n");

/** Stressed in the guide as plain words, without being a name of anything. */
const PLAIN = new Set(["cả", "both"]);

/** What a page prints in bold as the name of a button, a screen or a sheet; `…` and figures stand for what varies. */
function names(page: string): string[] {
  const text = readFileSync(page, "utf8");
  const bold = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name]) => name!);
  const pieces = bold
    .filter((name) => !PLAIN.has(name))
    .flatMap((name) => name.split(/…|\d+|[()]/));
  return pieces.map((piece) => piece.trim()).filter((piece) => /\p{L}/u.test(piece));
}

const pages = filesOf(join(GUIDE, "vi"), /\.md$/).concat(filesOf(join(GUIDE, "en"), /\.md$/));

it.each(pages.map((page) => [page.slice(GUIDE.length + 1), page]))(
  "%s names buttons, screens and sheets as the product does",
  (_, page) => {
    expect(names(page).filter((name) => !shown.includes(name))).toEqual([]);
  }
);

it("every job has its page in both languages, and the contents lead to each", () => {
  const contents = { vi: "huong-dan.md", en: "guide.md" };
  for (const [language, file] of Object.entries(contents)) {
    const text = readFileSync(join(GUIDE, file), "utf8");
    const own = readdirSync(join(GUIDE, language)).sort();
    expect(own).toHaveLength(10);
    expect(own.filter((page) => !text.includes(`(${language}/${page})`))).toEqual([]);
  }
});
