const path = require("node:path");
const minimize = require("./minimize");
const typescript = require("./typescript");

/** The command line for plain Node, and the thread that it reads submissions in. */
module.exports = (_env, { mode }) => ({
  name: "cli",
  mode,
  target: "node20",
  entry: { plan: "./src/cli/plan.ts", submissionThread: "./src/workers/submissionThread.ts" },
  output: {
    path: path.resolve(__dirname, "../dist/cli"),
    filename: "[name].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [typescript("es2022")],
    // What loads TypeScript is looked for only where the sources run, never bundled.
    parser: { javascript: { createRequire: false } },
  },
  optimization: minimize,
  devtool: "source-map",
});
