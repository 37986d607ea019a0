import type { BookContext } from "../bookContext";
import type { Meanings } from "../formula/engineText";
import { areaOf, quoteSheetName } from "../formula/reference";
import { findName } from "../names/nameBook";
import type { SheetStore } from "../sheet/sheetStore";
import { isSheetName, sheetKey } from "../sheetName";
import type { Area } from "../../domain/sheet";
import type { Calculator } from "./calculator";

/** Hears of the cells that a formula looks at; null for cells that only its calculation tells. */
type LookListener = (sheet: number, area: Area | null) => void;

/** Functions that find their cells while they are calculated. */
const LOOK_ANYWHERE: ReadonlySet<string> = new Set(["INDIRECT", "OFFSET"]);

/** What the words of formulas on a sheet mean in this workbook. */
export function bookMeanings(
  book: BookContext,
  calculator: Calculator,
  home: SheetStore,
  onLook: LookListener
): Meanings {
  const { stores } = book;
  const keys = new Map(
    stores.map((store, index) => [sheetKey(store.properties.name), index] as const)
  );
  const names = calculatorSheetNames(stores);
  const homeIndex = stores.indexOf(home);
  return {
    sheet: (name) => {
      const index = keys.get(sheetKey(name));
      return index === undefined ? null : quoteSheetName(names[index]!);
    },
    definedName: (name, sheet) => {
      const index = sheet === null ? undefined : keys.get(sheetKey(sheet));
      const scope = index === undefined ? home.id : stores[index]!.id;
      const entry = findName(book.names, name, scope) ?? findName(book.names, name, null);
      return entry?.refersTo ?? null;
    },
    knowsFunction: (name) => {
      if (LOOK_ANYWHERE.has(name)) onLook(homeIndex, null);
      return calculator.knowsFunction(name);
    },
    onReference: (sheet, reference) => {
      const index = sheet === null ? homeIndex : keys.get(sheetKey(sheet));
      if (index !== undefined) onLook(index, areaOf(reference));
    },
  };
}

/** The sheets' own names, so that INDIRECT finds them; a name that only a damaged file has is replaced. */
export function calculatorSheetNames(stores: readonly SheetStore[]): string[] {
  const taken = new Set<string>();
  return stores.map((store, index) => {
    const { name } = store.properties;
    const good = isSheetName(name) && !taken.has(sheetKey(name));
    const used = good ? name : `_${index + 1}`;
    taken.add(sheetKey(used));
    return used;
  });
}
