const path = require("node:path");
const minimize = require("./minimize");
const typescript = require("./typescript");

/** The command line as one file for plain Node. */
module.exports = (_env, { mode }) => ({
  name: "cli",
  mode,
  target: "node20",
  entry: { plan: "./src/cli/plan.ts" },
  output: {
    path: path.resolve(__dirname, "../dist/cli"),
    filename: "[name].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript("es2022")] },
  optimization: minimize,
  devtool: "source-map",
});
