import type { CellRef } from "../../domain/sheet";
import type { BookContext } from "../bookContext";
import type { Calculator } from "./calculator";

/** Keeps the results of formulas up to date. */
export class Calculation {
  uncomputed: readonly CellRef[] = [];

  constructor(
    private readonly book: BookContext,
    private readonly calculator: Calculator | null
  ) {}

  /** Calculates where something changed since the last time. */
  refresh(): void {
    if (!this.calculator || !this.book.notes.pending) return;
    this.book.notes.take();
  }
}
