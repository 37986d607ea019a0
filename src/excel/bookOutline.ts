import { type Area, type DefinedName, type Visibility, parseArea } from "../domain/sheet";

/** A sheet before its cells are read. */
export interface OutlinedSheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** Where cells hold something; null on an empty sheet. */
  readonly used: Area | null;
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

/** Lists sheets, their used ranges and every name, in two batches whatever the size of the book. */
export async function readOutline(context: Excel.RequestContext): Promise<BookOutline> {
  const { workbook } = context;
  workbook.load("name");
  const worksheets = workbook.worksheets.load("items/name,items/visibility");
  const names = workbook.names.load("items/name,items/formula");
  await context.sync();
  const parts = worksheets.items.map((sheet) => ({
    sheet,
    used: sheet.getUsedRangeOrNullObject(true).load("address"),
    protection: sheet.protection.load("protected"),
    names: sheet.names.load("items/name,items/formula"),
  }));
  await context.sync();
  return {
    book: workbook.name,
    sheets: parts.map(({ sheet, used, protection }) => ({
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? "visible",
      protected: protection.protected,
      used: used.isNullObject ? null : areaOf(used.address),
    })),
    names: [
      ...names.items.map((item) => nameOf(item, null)),
      ...parts.flatMap((part) => part.names.items.map((item) => nameOf(item, part.sheet.name))),
    ],
  };
}

function nameOf({ name, formula }: Excel.NamedItem, sheet: string | null): DefinedName {
  return { name, sheet, refersTo: String(formula).replace(/^=/, "") };
}

/** The area of `Sheet1!A1:C5`. */
function areaOf(address: string): Area | null {
  return parseArea(address.slice(address.lastIndexOf("!") + 1));
}
