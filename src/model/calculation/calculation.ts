import { cellAddress, isCellError, type CellRef } from "../../domain/sheet";
import type { BookContext } from "../bookContext";
import type { Calculator, Result } from "./calculator";
import { NOT_COMPUTED, ToldBook, type Outcome } from "./toldBook";

/** Keeps the results of formulas up to date; nothing is told to the calculator while a workbook has no formula. */
export class Calculation {
  private told: ToldBook | null = null;

  constructor(
    private readonly book: BookContext,
    private readonly calculator: Calculator | null
  ) {}

  /** Formulas that the calculator can't compute and that have no cached value to keep. */
  get uncomputed(): readonly CellRef[] {
    const found: CellRef[] = [];
    this.told?.forEachStandIn((store, row, column) => {
      const value = store.cells.value(row, column);
      if (isCellError(value) && value.error === NOT_COMPUTED.error) {
        found.push({ sheet: store.properties.name, cell: cellAddress(row, column) });
      }
    });
    return found;
  }

  /** Calculates where something changed since the last time. */
  refresh(): void {
    const { calculator, book } = this;
    if (!calculator || !book.notes.pending) return;
    const changed = book.notes.take();
    if (!book.stores.some(({ cells }) => cells.hasFormulas())) {
      this.forget();
      return;
    }
    if (!changed) this.forget();
    const told = this.told ?? new ToldBook(book, calculator);
    if (this.told) for (const { sheetId, area } of changed ?? []) told.update(sheetId, area);
    this.told = told;
    readBack(settled(told));
  }

  private forget(): void {
    this.told?.close();
    this.told = null;
  }
}

/** The results of all formulas that the calculator can compute, once the others have their cached values standing in. */
function settled(told: ToldBook): readonly Outcome[] {
  for (;;) {
    told.calculate();
    const outcomes = told.outcomes();
    const beyond = outcomes.filter(({ result }) => !isTrusted(result));
    if (beyond.length === 0) return outcomes;
    // The others may only show the error of a cell that they look at.
    const roots = beyond.filter((one) => !told.looksAtAny(one, beyond));
    for (const one of roots.length > 0 ? roots : beyond) told.standIn(one);
  }
}

/** A formula that fills its neighbours is beyond the model: which formulas do, the file does not tell. */
function isTrusted(result: Result): boolean {
  return result.kind === "value" && !result.spills;
}

function readBack(outcomes: readonly Outcome[]): void {
  for (const { tab, row, column, result } of outcomes) {
    if (result.kind === "value") tab.store.cells.setValue(row, column, result.value);
  }
}
