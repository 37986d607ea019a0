import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { BUDGET, FirstLoadBudget } from "../../webpack/firstLoad";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "first-load-"));
  // What is loaded later may weigh anything.
  writeFileSync(join(folder, "later.js"), `module.exports = ${JSON.stringify(noise(20_000))};`);
  writeFileSync(join(folder, "index.js"), 'import("./later").then((later) => alert(later));');
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Text that gzip makes little of. */
function noise(length: number): string {
  let state = 1;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join("");
}

/** What a build with that budget complains of. */
function complaints(budget: number, minimize?: boolean): Promise<string[]> {
  const compiler = webpack({
    mode: "production",
    context: folder,
    entry: "./index.js",
    output: { path: join(folder, "out") },
    ...(minimize !== undefined && { optimization: { minimize } }),
    plugins: [
      new HtmlPlugin({ filename: "page.html" }),
      new FirstLoadBudget({ page: "page.html", budget }),
    ],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error || !stats) reject(error ?? new Error("no result"));
      else resolve(stats.compilation.errors.map(({ message }) => message));
      compiler.close(() => undefined);
    });
  });
}

describe("the budget of the first load", () => {
  it("fails a build whose page and first scripts are over it, and says by how much", async () => {
    const [told, ...others] = await complaints(500);
    expect(told).toMatch(
      /^The first load weighs \d+ bytes \(gzip\), \d+ over the budget of 500\. /
    );
    expect(others).toEqual([]);
  });

  it("does not count what is loaded later", async () => {
    expect(await complaints(5_000)).toEqual([]);
  });

  it("is not asked of scripts that nobody minimizes", async () => {
    expect(await complaints(1, false)).toEqual([]);
  });

  it("is 1.6 times a clean pane", () => {
    expect(BUDGET).toBe(Math.floor(1.6 * 105_442));
  });
});
