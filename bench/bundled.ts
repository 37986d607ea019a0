import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createRequire } from "node:module";
import webpack, { type Configuration, type RuleSetRule } from "webpack";

/** The product's own settings, which are plain JavaScript. */
const settings = createRequire(__filename);
const typescript = settings("../webpack/typescript") as (target: string) => RuleSetRule;
const minimize = settings("../webpack/minimize") as NonNullable<Configuration["optimization"]>;

const OUT = resolve(__dirname, "../.cache/bench");

/** Where a program was bundled to, as it would be for users: one file, its modules joined, minimized. */
export async function bundled(
  name: string,
  entry: string,
  target: "node20" | "web"
): Promise<{ readonly folder: string; readonly file: string; read(file: string): Buffer }> {
  const folder = join(OUT, name);
  const configuration: Configuration = {
    mode: "production",
    target: target === "web" ? ["web", "es2022"] : target,
    entry: { [name]: resolve(__dirname, entry) },
    output: { path: folder, filename: "[name].js", clean: true, publicPath: "/" },
    resolve: { extensions: [".ts", ".js"] },
    // What only the benchmarks measure has modules of its own.
    resolveLoader: { modules: [resolve(__dirname, "../node_modules")] },
    module: { rules: [typescript("es2022")], parser: { javascript: { createRequire: false } } },
    externals:
      target === "web" ? {} : { exceljs: `commonjs ${join(__dirname, "node_modules/exceljs")}` },
    optimization: minimize,
    performance: { hints: false },
    devtool: false,
  };
  await new Promise<void>((done, failed) =>
    webpack(configuration, (error, stats) => {
      if (error) failed(error);
      else if (stats?.hasErrors()) failed(new Error(stats.toString({ all: false, errors: true })));
      else done();
    })
  );
  return {
    folder,
    file: join(folder, `${name}.js`),
    read: (file) => readFileSync(join(folder, file)),
  };
}
