import type { BookContext } from "../bookContext";
import type { SheetStore } from "./sheetStore";

/** Rewrites the formulas of cells, names, rules and validations; each answer that differs is journalled. */
export function rewriteAllFormulas(
  book: BookContext,
  rewrite: (formula: string, home: string) => string
): void {
  for (const store of book.stores) {
    rewriteCells(store, rewrite);
    rewriteRules(store, rewrite);
  }
  // An unqualified reference in a name belongs to no sheet.
  const names = book.names.map((entry) => {
    const refersTo = rewrite(entry.refersTo, "");
    return refersTo === entry.refersTo ? entry : { ...entry, refersTo };
  });
  if (names.some((entry, index) => entry !== book.names[index])) book.setNames(names);
}

function rewriteCells(store: SheetStore, rewrite: (formula: string, home: string) => string): void {
  const changed: [number, number, string][] = [];
  store.cells.forEachFormula((row, column, formula) => {
    const next = rewrite(formula, store.properties.name);
    if (next !== formula) changed.push([row, column, next]);
  });
  for (const [row, column, next] of changed) store.setFormulaText(row, column, next);
}

function rewriteRules(store: SheetStore, rewrite: (formula: string, home: string) => string): void {
  const { validations, conditionalFormats, name } = store.properties;
  let changed = false;
  const rewritten = <T extends { readonly rule: object }>(items: readonly T[]): T[] =>
    items.map((item) => {
      const rule = rewriteRule(item.rule, (formula) => rewrite(formula, name));
      if (rule === item.rule) return item;
      changed = true;
      return { ...item, rule };
    });
  const next = {
    validations: rewritten(validations),
    conditionalFormats: rewritten(conditionalFormats),
  };
  if (changed) store.setProperties(next, "layout");
}

/** A rule with its formulas rewritten; the same object where none changed. */
function rewriteRule<T extends object>(rule: T, rewrite: (formula: string) => string): T {
  const patch: Record<string, string> = {};
  for (const [key, value] of Object.entries(rule) as [string, unknown][]) {
    if (typeof value !== "string" || !value.startsWith("=")) continue;
    const next = rewrite(value);
    if (next !== value) patch[key] = next;
  }
  return Object.keys(patch).length > 0 ? { ...rule, ...patch } : rule;
}
