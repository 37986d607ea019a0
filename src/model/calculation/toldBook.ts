import { MAX_COLUMNS, type Area, type CellError, type CellValue } from "../../domain/sheet";
import { contains, GRID, intersect, singleCell } from "../area";
import type { BookContext } from "../bookContext";
import { engineText, type Meanings } from "../formula/engineText";
import { forEachPlace } from "../sheet/block";
import type { SheetStore } from "../sheet/sheetStore";
import { bookMeanings, calculatorSheetNames } from "./bookMeanings";
import type { Calculator, CalculatorBook, Result } from "./calculator";
import { Coverage } from "./coverage";

/** What a formula shows that nobody has computed. */
export const NOT_COMPUTED: CellError = { error: "#NAME?" };

interface Place {
  readonly tab: ToldSheet;
  readonly row: number;
  readonly column: number;
}

/** One formula cell and what the calculator says of it. */
export interface Outcome extends Place {
  readonly result: Result;
}

interface ToldSheet {
  readonly index: number;
  readonly store: SheetStore;
  readonly meanings: Meanings;
  readonly coverage: Coverage;
  /** Formulas whose cached value stands in for them, as row times columns plus column. */
  readonly standIns: Set<number>;
  /** Where a formula was ever told, as above: what replaces it must be told, looked at or not. */
  readonly formulaPlaces: Set<number>;
  /** All values and formulas; null on a blank sheet. */
  extent: Area | null;
}

/** The calculator's copy of a workbook: all its formulas, and of the rest only the cells that they look at. */
export class ToldBook {
  private readonly tabs: readonly ToldSheet[];
  private readonly inCalculator: CalculatorBook;

  constructor(
    private readonly book: BookContext,
    private readonly calculator: Calculator
  ) {
    this.inCalculator = calculator.open(calculatorSheetNames(book.stores));
    this.tabs = book.stores.map((store, index) => ({
      index,
      store,
      meanings: bookMeanings(book, calculator, store, (sheet, area) => this.look(sheet, area)),
      coverage: new Coverage(),
      standIns: new Set<number>(),
      formulaPlaces: new Set<number>(),
      extent: store.cells.extent(false),
    }));
    for (const tab of this.tabs) {
      tab.store.cells.forEachFormula((row, column) => this.tell(tab, row, column));
    }
  }

  /** Tells the cells of an area anew. */
  update(sheetId: string, area: Area): void {
    const tab = this.tabs.find(({ store }) => store.id === sheetId);
    if (!tab) return;
    tab.extent = tab.store.cells.extent(false);
    forEachPlace(area, (row, column) => {
      const matters =
        tab.store.cells.formula(row, column) !== undefined ||
        tab.coverage.has(row, column) ||
        tab.formulaPlaces.has(placeOf(row, column));
      if (matters) this.tell(tab, row, column);
    });
  }

  calculate(): void {
    this.inCalculator.calculate();
  }

  /** The results of all formulas that the calculator was trusted with. */
  outcomes(): Outcome[] {
    const outcomes: Outcome[] = [];
    for (const tab of this.tabs) {
      tab.store.cells.forEachFormula((row, column) => {
        if (tab.standIns.has(placeOf(row, column))) return;
        const result = this.inCalculator.result(tab.index, row, column);
        outcomes.push({ tab, row, column, result });
      });
    }
    return outcomes;
  }

  /** Puts the cached value in the place of a formula that is beyond the calculator. */
  standIn({ tab, row, column }: Place): void {
    const value = tab.store.cells.value(row, column) ?? NOT_COMPUTED;
    tab.store.cells.setValue(row, column, value);
    this.setValue(tab, row, column, value);
    tab.standIns.add(placeOf(row, column));
  }

  /** Whether a formula looks at the cell of another one of the list. */
  looksAtAny(one: Place, others: readonly Place[]): boolean {
    const looks = this.looksOf(one);
    return others.some(
      ({ tab, row, column }) =>
        (tab !== one.tab || row !== one.row || column !== one.column) &&
        looks.some(({ sheet, area }) => {
          if (area === null) return true;
          return sheet === tab.index && contains(area, singleCell(row, column));
        })
    );
  }

  /** Calls back for each formula whose value stands in for it. */
  forEachStandIn(visit: (store: SheetStore, row: number, column: number) => void): void {
    for (const { store, standIns } of this.tabs) {
      for (const place of standIns) {
        visit(store, Math.floor(place / MAX_COLUMNS), place % MAX_COLUMNS);
      }
    }
  }

  close(): void {
    this.inCalculator.close();
  }

  private looksOf({ tab, row, column }: Place): { sheet: number; area: Area | null }[] {
    const looks: { sheet: number; area: Area | null }[] = [];
    const meanings = bookMeanings(this.book, this.calculator, tab.store, (sheet, area) =>
      looks.push({ sheet, area })
    );
    engineText(tab.store.cells.formula(row, column) ?? "", meanings);
    return looks;
  }

  /** Tells one cell: its formula where the calculator can be trusted with it, else its value. */
  private tell(tab: ToldSheet, row: number, column: number): void {
    const { cells } = tab.store;
    tab.standIns.delete(placeOf(row, column));
    const formula = cells.formula(row, column);
    if (formula === undefined) return this.setValue(tab, row, column, cells.value(row, column));
    tab.formulaPlaces.add(placeOf(row, column));
    const text = engineText(formula, tab.meanings);
    if (text === null) this.standIn({ tab, row, column });
    else this.inCalculator.setFormula(tab.index, row, column, text);
  }

  /** Tells what a formula looks at and the calculator has not yet. */
  private look(sheet: number, area: Area | null): void {
    const looked = area === null ? this.tabs : [this.tabs[sheet]!];
    for (const tab of looked) {
      for (const fresh of tab.coverage.add(area ?? GRID)) {
        const held = tab.extent && intersect(fresh, tab.extent);
        if (held) forEachPlace(held, (row, column) => this.tellHeldValue(tab, row, column));
      }
    }
  }

  /** Formulas are told by themselves, blanks are blank there already. */
  private tellHeldValue(tab: ToldSheet, row: number, column: number): void {
    const { cells } = tab.store;
    if (cells.formula(row, column) !== undefined) return;
    const value = cells.value(row, column);
    if (value !== null) this.setValue(tab, row, column, value);
  }

  private setValue({ index }: ToldSheet, row: number, column: number, value: CellValue): void {
    this.inCalculator.setValue(index, row, column, value);
  }
}

function placeOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column;
}
