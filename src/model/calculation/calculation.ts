import {
  cellAddress,
  isCellError,
  MAX_COLUMNS,
  type Area,
  type CellError,
  type CellRef,
} from "../../domain/sheet";
import type { BookContext } from "../bookContext";
import { engineText, type Meanings } from "../formula/engineText";
import { quoteSheetName } from "../formula/reference";
import { findName } from "../names/nameBook";
import { forEachPlace } from "../sheet/block";
import type { SheetStore } from "../sheet/sheetStore";
import { isSheetName, sheetKey } from "../sheetName";
import type { Calculator, CalculatorBook, Result } from "./calculator";

interface Outcome {
  readonly store: SheetStore;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly result: Result;
}

/** What a formula shows that nobody has computed. */
const NOT_COMPUTED: CellError = { error: "#NAME?" };

/** Keeps the results of formulas up to date; nothing is told to the calculator while a workbook has no formula. */
export class Calculation {
  private inCalculator: CalculatorBook | null = null;
  /** By sheet id: formulas whose cached value stands in for them, as row times columns plus column. */
  private standIns: ReadonlyMap<string, Set<number>> = new Map();
  private beyond: readonly CellRef[] = [];

  constructor(
    private readonly book: BookContext,
    private readonly calculator: Calculator | null
  ) {}

  /** Formulas that the calculator can't compute and that have no cached value to keep. */
  get uncomputed(): readonly CellRef[] {
    return this.beyond;
  }

  /** Calculates where something changed since the last time. */
  refresh(): void {
    const { calculator, book } = this;
    if (!calculator || !book.notes.pending) return;
    const changed = book.notes.take();
    if (!book.stores.some(({ cells }) => cells.hasFormulas())) {
      this.inCalculator?.close();
      this.inCalculator = null;
      this.beyond = [];
      return;
    }
    const told =
      this.inCalculator && changed
        ? this.tellChanges(calculator, this.inCalculator, changed)
        : this.tellEverything(calculator);
    told.calculate();
    const outcomes = this.outcomes(told);
    const beyond = outcomes.filter(({ result }) => !isTrusted(result));
    for (const { store, sheet, row, column } of beyond) {
      this.standIn(told, store, sheet, row, column);
    }
    if (beyond.length > 0) told.calculate();
    readBack(beyond.length > 0 ? this.outcomes(told) : outcomes);
    this.beyond = this.withoutValue();
  }

  private tellEverything(calculator: Calculator): CalculatorBook {
    this.inCalculator?.close();
    const told = calculator.open(this.sheetNames());
    this.inCalculator = told;
    this.standIns = new Map(this.book.stores.map(({ id }) => [id, new Set<number>()]));
    this.book.stores.forEach((store, sheet) => {
      const tell = this.teller(calculator, told, store, sheet);
      store.cells.forEachCell((row, column) => {
        const blank =
          store.cells.value(row, column) === null && store.cells.formula(row, column) === undefined;
        if (!blank) tell(row, column);
      });
    });
    return told;
  }

  private tellChanges(
    calculator: Calculator,
    told: CalculatorBook,
    changed: readonly { readonly sheetId: string; readonly area: Area }[]
  ): CalculatorBook {
    for (const { sheetId, area } of changed) {
      const sheet = this.book.stores.findIndex(({ id }) => id === sheetId);
      const store = this.book.stores[sheet];
      if (store) forEachPlace(area, this.teller(calculator, told, store, sheet));
    }
    return told;
  }

  /** Tells one cell: its formula where the calculator can be trusted with it, else its value. */
  private teller(
    calculator: Calculator,
    told: CalculatorBook,
    store: SheetStore,
    sheet: number
  ): (row: number, column: number) => void {
    const meanings = this.meaningsOn(calculator, store);
    return (row, column) => {
      const formula = store.cells.formula(row, column);
      this.standIns.get(store.id)?.delete(row * MAX_COLUMNS + column);
      if (formula === undefined) {
        told.setValue(sheet, row, column, store.cells.value(row, column));
        return;
      }
      const text = engineText(formula, meanings);
      if (text === null) this.standIn(told, store, sheet, row, column);
      else told.setFormula(sheet, row, column, text);
    };
  }

  /** Puts the cached value in the place of a formula that is beyond the calculator. */
  private standIn(
    told: CalculatorBook,
    store: SheetStore,
    sheet: number,
    row: number,
    column: number
  ): void {
    const value = store.cells.value(row, column) ?? NOT_COMPUTED;
    store.cells.setValue(row, column, value);
    told.setValue(sheet, row, column, value);
    this.standIns.get(store.id)?.add(row * MAX_COLUMNS + column);
  }

  /** The results of all formulas that the calculator was trusted with. */
  private outcomes(told: CalculatorBook): Outcome[] {
    const outcomes: Outcome[] = [];
    this.book.stores.forEach((store, sheet) => {
      const standIns = this.standIns.get(store.id);
      store.cells.forEachFormula((row, column) => {
        if (standIns?.has(row * MAX_COLUMNS + column)) return;
        outcomes.push({ store, sheet, row, column, result: told.result(sheet, row, column) });
      });
    });
    return outcomes;
  }

  private withoutValue(): CellRef[] {
    return this.book.stores.flatMap((store) =>
      [...(this.standIns.get(store.id) ?? [])].flatMap((place) => {
        const [row, column] = [Math.floor(place / MAX_COLUMNS), place % MAX_COLUMNS];
        const value = store.cells.value(row, column);
        return isCellError(value) && value.error === NOT_COMPUTED.error
          ? [{ sheet: store.properties.name, cell: cellAddress(row, column) }]
          : [];
      })
    );
  }

  private meaningsOn(calculator: Calculator, home: SheetStore): Meanings {
    const { book } = this;
    const keys = new Map(
      book.stores.map((store, index) => [sheetKey(store.properties.name), index] as const)
    );
    const names = this.sheetNames();
    return {
      sheet: (name) => {
        const index = keys.get(sheetKey(name));
        return index === undefined ? null : quoteSheetName(names[index]!);
      },
      definedName: (name, sheet) => {
        const index = sheet === null ? undefined : keys.get(sheetKey(sheet));
        const scope = index === undefined ? home.id : book.stores[index]!.id;
        const entry = findName(book.names, name, scope) ?? findName(book.names, name, null);
        return entry?.refersTo ?? null;
      },
      knowsFunction: (name) => calculator.knowsFunction(name),
    };
  }

  /** As in the workbook, so that INDIRECT finds them; a name that only a damaged file has is replaced. */
  private sheetNames(): string[] {
    const taken = new Set<string>();
    return this.book.stores.map((store, index) => {
      const { name } = store.properties;
      const good = isSheetName(name) && !taken.has(sheetKey(name));
      const used = good ? name : `_${index + 1}`;
      taken.add(sheetKey(used));
      return used;
    });
  }
}

/** A formula that fills its neighbours is beyond the model: which formulas do, the file does not tell. */
function isTrusted(result: Result): boolean {
  return result.kind === "value" && !result.spills;
}

function readBack(outcomes: readonly Outcome[]): void {
  for (const { store, row, column, result } of outcomes) {
    if (result.kind === "value") store.cells.setValue(row, column, result.value);
  }
}
