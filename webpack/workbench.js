const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const minimize = require("./minimize");
const typescript = require("./typescript");

/** The workbench: a page for this machine only, so its size does not matter. */
module.exports = (_env, { mode }) => ({
  name: "workbench",
  mode,
  target: ["web", "es2022"],
  entry: { workbench: "./src/workbench/page/index.tsx" },
  output: {
    path: path.resolve(__dirname, "../dist/workbench"),
    filename: "workbench.[name].js",
    assetModuleFilename: "workbench.[name][ext]",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript("es2022"), { test: /\.wasm$/, type: "asset/resource" }] },
  plugins: [
    new HtmlPlugin({
      template: "./src/workbench/page/workbench.html",
      filename: "workbench.html",
    }),
    new CopyPlugin({
      patterns: [{ from: "src/workbench/styles/*.css", to: "[name][ext]" }, "manifest.xml"],
    }),
  ],
  performance: { hints: false },
  optimization: minimize,
  devtool: false,
});
