import type { AuthoredBook, AuthoredSheet } from "../../domain/authoredBook";
import { columnLetters, type Area, type DefinedName } from "../../domain/sheet";
import { attributes, escaped, MAIN, RELATIONS, XML_HEAD } from "./xmlWriting";

/** The content of workbook.xml; `recalculate` makes Excel compute every formula on opening. */
export function workbookXml(
  book: AuthoredBook,
  { recalculate }: { readonly recalculate: boolean }
): string {
  const sheets = book.sheets.map(({ name, visibility }, index) => {
    const state = visibility === "visible" ? undefined : visibility;
    const tag = { name, sheetId: index + 1, state, "r:id": `rId${index + 1}` };
    return `<sheet${attributes(tag)}/>`;
  });
  const names = [
    ...book.names,
    ...book.sheets.flatMap((sheet) => [...filterName(sheet), ...printNames(sheet)]),
  ]
    .map((name) => definedName(name, book))
    .join("");
  const activeTab = firstVisible(book) || undefined;
  return (
    `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr/>` +
    `<bookViews><workbookView${attributes({ activeTab })}/></bookViews>` +
    `<sheets>${sheets.join("")}</sheets>` +
    (names ? `<definedNames>${names}</definedNames>` : "") +
    `<calcPr${attributes({ calcId: 191029, fullCalcOnLoad: recalculate })}/></workbook>`
  );
}

/** The sheet that Excel shows first: it must not be a hidden one. */
export function firstVisible(book: AuthoredBook): number {
  return Math.max(
    0,
    book.sheets.findIndex(({ visibility }) => visibility === "visible")
  );
}

/** A sheet's name as formulas write it. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

function definedName({ name, refersTo, sheet }: DefinedName, book: AuthoredBook): string {
  const scope = sheet === null ? -1 : book.sheets.findIndex((one) => one.name === sheet);
  const hidden = name === FILTER_NAME || undefined;
  const tag = { name, localSheetId: scope < 0 ? undefined : scope, hidden };
  return `<definedName${attributes(tag)}>${escaped(refersTo.replace(/^=/, ""))}</definedName>`;
}

const FILTER_NAME = "_xlnm._FilterDatabase";

/** The hidden name under which Excel looks for a filtered table. */
function filterName({ name, filter }: AuthoredSheet): DefinedName[] {
  if (!filter) return [];
  const refersTo = `${quotedSheet(name)}!${fixedArea(filter)}`;
  return [{ name: FILTER_NAME, refersTo, sheet: name }];
}

/** The names under which a workbook keeps what is printed of a sheet. */
export function printNames({
  name,
  page,
}: Pick<AuthoredSheet, "name" | "page">): readonly DefinedName[] {
  const { printArea, repeatRows } = page;
  const names: DefinedName[] = [];
  const add = (kind: string, range: string): void => {
    names.push({ name: `_xlnm.${kind}`, refersTo: `${quotedSheet(name)}!${range}`, sheet: name });
  };
  if (printArea) add("Print_Area", fixedArea(printArea));
  if (repeatRows) add("Print_Titles", `$${repeatRows.first + 1}:$${repeatRows.last + 1}`);
  return names;
}

/** An area as names write it: `$A$1:$P$60`. */
export function fixedArea({ top, left, bottom, right }: Area): string {
  return `${fixed(top, left)}:${fixed(bottom, right)}`;
}

function fixed(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}
