import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import webpack from "webpack";
import type { ChunkGroup, Compilation, Configuration } from "webpack";
import { BUDGET, firstLoad, weightOf } from "../webpack/firstLoad";
import { PAGE, bundlePage } from "./bundlePage";
import type { BundlePart } from "./bundlePage";

const PROJECT = resolve(__dirname, "..");

/** Run by hand: builds the pane as it is served and writes into `bundle.md` what each part of it weighs. */
async function writeBundlePage(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  try {
    const compilation = await build(folder);
    const first = firstLoad(compilation, PAGE);
    const weigh = (...files: string[]): number =>
      weightOf(files.map((file) => readFileSync(join(folder, file))));
    const all = compilation.chunkGroups.flatMap((group) => partOf(group, first, weigh));
    const parts = [...new Map(all.map((part) => [part.name, part])).values()];
    const page = bundlePage({ first: weigh(...first), budget: BUDGET, parts });
    writeFileSync(join(__dirname, "bundle.md"), page);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What an `import()` of ours loads beside the first load; an entry of the page itself is no part. */
function partOf(
  group: ChunkGroup,
  first: readonly string[],
  weigh: (file: string) => number
): BundlePart[] {
  const [request] = group.origins.flatMap((origin) => origin.request ?? []);
  if (group.isInitial() || request === undefined) return [];
  const files = group.getFiles().filter((file) => file.endsWith(".js") && !first.includes(file));
  // Two files of ours may name one module each in its own way.
  const name = request.split("/").at(-1)!;
  return [{ name, files: files.map((file) => ({ file, weight: weigh(file) })) }];
}

function build(folder: string): Promise<Compilation> {
  const load = createRequire(join(PROJECT, "package.json"));
  const configurationOf = load("./webpack/pane") as (
    environment: object,
    argv: { readonly mode: "production" }
  ) => Configuration;
  const configuration = configurationOf({}, { mode: "production" });
  const compiler = webpack({
    ...configuration,
    context: PROJECT,
    output: { ...configuration.output, path: folder },
  });
  return new Promise((done, failed) => {
    compiler.run((error, stats) => {
      const problem = error ?? stats?.compilation.errors[0];
      if (problem || !stats) failed(problem ?? new Error("webpack gave no result"));
      else done(stats.compilation);
      compiler.close(() => undefined);
    });
  });
}

void writeBundlePage();
