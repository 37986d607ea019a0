import type { Compilation, Compiler } from "webpack";

/** In bytes after gzip. */
export const BUDGET: number;

/** A webpack plugin: a build whose first load is over the budget fails, and says by how much. */
export class FirstLoadBudget {
  constructor(options: { readonly page: string; readonly budget?: number });
  apply(compiler: Compiler): void;
}

/** The assets that the first screen waits for: the page and the scripts it names. */
export function firstLoad(compilation: Compilation, page: string): string[];

/** What files weigh on the network, in bytes. */
export function weightOf(contents: readonly Buffer[]): number;
