const path = require("node:path");
const { URL } = require("node:url");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { FirstLoadBudget } = require("./firstLoad");
const minimize = require("./minimize");
const site = require("./site");
const typescript = require("./typescript");

/** Ours, once compiled, and those of Fluent's components. */
const icons = {
  test: /\.[jt]sx?$/,
  include: [path.resolve(__dirname, "../src/taskpane"), /node_modules[\\/]@fluentui[\\/]react-/],
  enforce: "post",
  loader: path.resolve(__dirname, "atomicIcons.js"),
};

const MICROSOFT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/**
 * The task pane, ready to be served from one folder.
 * `--env officeJs=ADDRESS` names another office.js (the workbench's); the scripts stay the same bytes.
 * `--env origin=https://SERVER` makes the manifest for that server.
 */
module.exports = ({ officeJs = MICROSOFT, origin } = {}, { mode }) => ({
  name: "pane",
  mode,
  target: ["web", "es2022"],
  entry: { taskpane: "./src/taskpane/index.tsx" },
  output: {
    path: path.resolve(__dirname, "../dist/pane"),
    filename: "[name].[contenthash].js",
    clean: true,
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript("es2022"), icons] },
  plugins: [
    new HtmlPlugin({
      template: "./src/taskpane/taskpane.html",
      filename: "taskpane.html",
      templateParameters: { officeJs, officeOrigin: originOf(officeJs) },
    }),
    new CopyPlugin({ patterns: site(origin) }),
    new FirstLoadBudget({ page: "taskpane.html" }),
  ],
  optimization: minimize,
  devtool: "source-map",
  // The budget of the first load says more than limits for public sites.
  performance: { hints: false },
});

/** What the content policy must allow: another origin, or nothing beside our own. */
function originOf(address) {
  return address.startsWith("/") ? "" : new URL(address).origin;
}
