import { type Area, type DefinedName, type Visibility, parseArea } from "../domain/sheet";

/** The sheets of a book before anything of them is read. */
export interface BookList {
  readonly book: string;
  readonly sheets: readonly Excel.Worksheet[];
  /** Names of the whole workbook. */
  readonly names: readonly DefinedName[];
}

/** A sheet before its cells are read. */
export interface OutlinedSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** Where cells hold something; null on an empty sheet. */
  readonly used: Area | null;
  /** Names that belong to this sheet. */
  readonly names: readonly DefinedName[];
}

export interface BookOutline {
  readonly book: string;
  readonly sheets: readonly OutlinedSheet[];
  readonly names: readonly DefinedName[];
}

const VISIBILITY: Readonly<Record<string, Visibility>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** Lists sheets and names in one batch. */
export async function listBook(context: Excel.RequestContext): Promise<BookList> {
  const { workbook } = context;
  workbook.load("name");
  const worksheets = workbook.worksheets.load("items/name,items/visibility");
  const names = workbook.names.load("items/name,items/formula");
  await context.sync();
  return {
    book: workbook.name,
    sheets: worksheets.items,
    names: names.items.map((item) => nameOf(item, null)),
  };
}

/** Queues what is to be known of every sheet; the outline can be taken after the next batch. */
export function queueOutline({ book, sheets, names }: BookList): () => BookOutline {
  const parts = sheets.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load("address"),
    protection: sheet.protection.load("protected"),
    names: sheet.names.load("items/name,items/formula"),
  }));
  return () => ({
    book,
    sheets: parts.map((part) => ({
      name: part.sheet.name,
      visibility: VISIBILITY[part.sheet.visibility] ?? "visible",
      protected: part.protection.protected,
      used: part.used.isNullObject ? null : areaOf(part.used.address),
      names: part.names.items.map((item) => nameOf(item, part.sheet.name)),
    })),
    names,
  });
}

function nameOf({ name, formula }: Excel.NamedItem, sheet: string | null): DefinedName {
  return { name, sheet, refersTo: String(formula).replace(/^=/, "") };
}

/** The area of `Sheet1!A1:C5`. */
function areaOf(address: string): Area | null {
  return parseArea(address.slice(address.lastIndexOf("!") + 1));
}
