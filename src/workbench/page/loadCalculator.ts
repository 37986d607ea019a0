import * as ironCalc from "@ironcalc/wasm";
import type { Calculator } from "../../model/calculation/calculator";
import { ironCalculator } from "../../model/calculation/ironCalc";

/** The calculator, from our own server. */
export async function loadCalculator(): Promise<Calculator> {
  const response = await fetch(new URL("@ironcalc/wasm/wasm_bg.wasm", import.meta.url));
  return ironCalculator(ironCalc, await response.arrayBuffer());
}
