const path = require("node:path");

/** The command line as one file for plain Node; the pane joins when it exists. */
module.exports = (_env, { mode }) => ({
  name: "cli",
  mode,
  target: "node20",
  entry: { plan: "./src/cli/plan.ts" },
  output: { path: path.resolve(__dirname, "dist/cli"), filename: "[name].js", clean: true },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        use: {
          loader: "swc-loader",
          options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
        },
      },
    ],
  },
  devtool: "source-map",
});
