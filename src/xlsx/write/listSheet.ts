import type { AuthoredBook, AuthoredSheet, ListValidation } from "../../domain/authoredBook";
import { fixedArea, quotedSheet } from "./workbookXml";

/** Excel takes no longer list inside a validation. */
const LONGEST_LIST = 255;
const SHEET = "_danh_sach";

/**
 * The book with choices that Excel cannot hold inside a validation (too long together, or with a comma)
 * moved to a very hidden sheet, one column for each list. Other books stay as they are.
 */
export function withListSheet(book: AuthoredBook): AuthoredBook {
  const lists: string[][] = [];
  const name = freeName(book);
  const sheets = book.sheets.map((sheet) => ({
    ...sheet,
    validations: sheet.validations.map((validation) => moved(validation, lists, name)),
  }));
  return lists.length === 0 ? book : { ...book, sheets: [...sheets, listSheet(name, lists)] };
}

function moved(validation: ListValidation, lists: string[][], sheet: string): ListValidation {
  const { choices } = validation;
  if ("formula" in choices || fitsInside(choices)) return validation;
  const key = choices.join("\n");
  let column = lists.findIndex((list) => list.join("\n") === key);
  if (column < 0) column = lists.push([...choices]) - 1;
  const area = { top: 0, left: column, bottom: choices.length - 1, right: column };
  return { ...validation, choices: { formula: `${quotedSheet(sheet)}!${fixedArea(area)}` } };
}

function fitsInside(choices: readonly string[]): boolean {
  return (
    choices.join(",").length <= LONGEST_LIST &&
    choices.every((choice) => !choice.includes(",") && choice === choice.trim())
  );
}

function listSheet(name: string, lists: readonly (readonly string[])[]): AuthoredSheet {
  const height = Math.max(...lists.map((list) => list.length));
  return {
    name,
    visibility: "veryHidden",
    columns: [],
    rows: Array.from({ length: height }, (_, row) => ({
      cells: lists.map((list) => {
        const choice = list[row];
        return choice === undefined ? undefined : { value: { kind: "text", value: choice } };
      }),
    })),
    merges: [],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    page: { orientation: "portrait", fitToWidth: false },
    protected: false,
  };
}

function freeName({ sheets }: AuthoredBook): string {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  let name = SHEET;
  for (let number = 2; taken.has(name); number++) name = `${SHEET}_${number}`;
  return name;
}
