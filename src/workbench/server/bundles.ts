import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import webpack from "webpack";
import type { Configuration, MultiStats } from "webpack";

/** Where the client stands on the workbench's own server. */
const OFFICE_JS = "/office-js/office.js";

type ConfigurationOf = (
  environment: Readonly<Record<string, string>>,
  argv: { readonly mode: "development" | "production" }
) => Configuration;

/** What makes a bundle smaller takes most of a build, and changes nothing else. */
const QUICK = {
  minimize: false,
  concatenateModules: false,
  usedExports: false,
  innerGraph: false,
  mangleExports: false,
  realContentHash: false,
};

/** Builds page and pane into `folder`, with webpack's cache beside them; a build that fails throws its messages. */
export async function buildBundles(project: string, folder: string): Promise<void> {
  const version = await settingsVersion(project);
  const load = createRequire(join(project, "package.json"));
  const configurations = ["pane", "workbench"].map((name) => {
    const configurationOf = load(`./webpack/${name}`) as ConfigurationOf;
    const configuration = configurationOf({ officeJs: OFFICE_JS }, { mode: "production" });
    return {
      ...configuration,
      context: project,
      output: { ...configuration.output, path: join(folder, name) },
      devtool: false as const,
      optimization: QUICK,
      cache: {
        type: "filesystem" as const,
        name,
        cacheDirectory: join(folder, "webpack"),
        version,
      },
    };
  });
  const stats = await run(configurations);
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: "errors-only" }));
}

/** Modules that were kept under other settings do not fit these: another version starts the cache anew. */
async function settingsVersion(project: string): Promise<string> {
  const folder = join(project, "webpack");
  const hash = createHash("sha256").update(JSON.stringify(QUICK));
  for (const name of (await readdir(folder)).sort()) {
    hash.update(await readFile(join(folder, name)));
  }
  return hash.digest("hex");
}

function run(configurations: readonly Configuration[]): Promise<MultiStats> {
  const compiler = webpack(configurations as Configuration[]);
  return new Promise((resolve, reject) => {
    compiler.run((failure, stats) => {
      // The cache is written on closing.
      compiler.close((closing) => {
        const error = failure ?? closing;
        if (error || !stats) reject(error ?? new Error("webpack gave no result"));
        else resolve(stats);
      });
    });
  });
}
