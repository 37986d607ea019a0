const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const minimize = require("./minimize");
const typescript = require("./typescript");

/** The workbench, and the questions to a real Excel: pages for this machine only, so their size does not matter. */
module.exports = (_env, { mode }) => ({
  name: "workbench",
  mode,
  target: ["web", "es2022"],
  entry: {
    workbench: "./src/workbench/page/index.tsx",
    conformance: "./src/conformance/page/index.ts",
  },
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
      chunks: ["workbench"],
    }),
    new HtmlPlugin({
      template: "./src/conformance/page/conformance.html",
      filename: "conformance.html",
      chunks: ["conformance"],
    }),
    new CopyPlugin({
      patterns: [
        { from: "src/workbench/styles/*.css", to: "[name][ext]" },
        { from: "src/conformance/page/manifest.xml", to: "conformance.xml" },
        "manifest.xml",
      ],
    }),
  ],
  performance: { hints: false },
  optimization: minimize,
  devtool: false,
});
