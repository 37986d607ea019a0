const { gzipSync } = require("node:zlib");

/** In bytes after gzip: 1.6 times a clean pane of React 19 and Fluent (105,442). */
const BUDGET = 168_707;

/** The assets that the first screen waits for: the page and the scripts it names. */
function firstLoad({ entrypoints }, page) {
  return [page, ...[...entrypoints.values()].flatMap((entry) => entry.getFiles())];
}

/** What files weigh on the network, in bytes. */
function weightOf(contents) {
  return contents.reduce((sum, content) => sum + gzipSync(content).length, 0);
}

/** A webpack plugin: a build whose first load is over the budget fails, and says by how much. */
class FirstLoadBudget {
  constructor({ page, budget = BUDGET }) {
    this.page = page;
    this.budget = budget;
  }

  apply(compiler) {
    const name = "FirstLoadBudget";
    compiler.hooks.thisCompilation.tap(name, (compilation) => {
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      // Scripts that nobody minimizes stay on the machine that built them.
      if (!compiler.options.optimization.minimize) return;
      compilation.hooks.processAssets.tap({ name, stage }, () => {
        const files = firstLoad(compilation, this.page);
        const weight = weightOf(files.map((file) => compilation.getAsset(file).source.buffer()));
        if (weight <= this.budget) return;
        const told =
          `The first load weighs ${weight} bytes (gzip), ${weight - this.budget} over the budget of ${this.budget}. ` +
          "Load what the first screen does without by import(), see src/taskpane/parts.ts; " +
          "`npx tsx docs/bundle.ts` shows what weighs how much.";
        compilation.errors.push(new compiler.webpack.WebpackError(told));
      });
    });
  }
}

module.exports = { BUDGET, FirstLoadBudget, firstLoad, weightOf };
