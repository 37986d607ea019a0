import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { transformSync } from "@swc/core";
import type { Calculator } from "../../src/model/calculation/calculator";
import { ironCalculator, type IronCalcModule } from "../../src/model/calculation/ironCalc";

const PACKAGE = dirname(require.resolve("@ironcalc/wasm/package.json"));

let loaded: Calculator | null = null;

/** The genuine calculator, loaded once per test file. */
export function testCalculator(): Calculator {
  loaded ??= ironCalculator(
    loadEsModule(resolve(PACKAGE, "wasm.js")) as IronCalcModule,
    readFileSync(resolve(PACKAGE, "wasm_bg.wasm"))
  );
  return loaded;
}

/** The package is an ES module, which jest's `require` does not take: its text is translated here. */
function loadEsModule(path: string): unknown {
  const { code } = transformSync(readFileSync(path, "utf8"), {
    filename: path,
    jsc: { target: "es2022" },
    module: { type: "commonjs" },
  });
  const module = { exports: {} };
  const load = (name: string): unknown =>
    name.startsWith(".") ? loadEsModule(resolve(dirname(path), name)) : require(name);
  new Function("module", "exports", "require", "__filename", code)(
    module,
    module.exports,
    load,
    path
  );
  return module.exports;
}
