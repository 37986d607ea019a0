import type { Page } from "playwright-core";

/** A page with a grid of 16 columns: figures in 15, their sum in the last. */
export interface GridPage {
  readonly page: Page;
  /** A place over the cells. */
  readonly over: { readonly x: number; readonly y: number };
  /** Writes other figures into all but the last column; milliseconds until sums are right and painted. */
  write(round: number): Promise<number>;
  nextFrame(): Promise<void>;
  close(): Promise<void>;
}

export const FIGURES = 15;

export const VIEWPORT = { width: 1366, height: 768 };

/** Resolves when what was drawn last is on the screen. */
export async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  );
}

/** What the sum of row 2 must be after a round: a write that was not recalculated is no measurement. */
export function secondSum(round: number): number {
  return Array.from({ length: FIGURES }, (_, column) => 1 + column + round).reduce(
    (sum, figure) => sum + figure,
    0
  );
}
