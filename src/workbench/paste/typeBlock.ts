import type { Area, CellValue } from "../../domain/sheet";
import { singleCell } from "../../model/area";
import { GENERAL } from "../../model/format/cellFormat";
import type { SheetModel } from "../../model/sheet/sheetModel";
import type { WorkbookModel } from "../../model/workbookModel";
import { isFormula } from "../../model/formula/syntax";
import { readTyped } from "../typing/readTyped";
import type { Typing, TypingContext } from "../typing/readTyped";

/** As typed, but a text that only begins like a formula stays a text: one such cell must not stop the whole table. */
function readPasted(text: string, context: TypingContext): Typing {
  const typing = readTyped(text, context);
  const unreadable = typing.kind === "formula" && !isFormula(typing.formula);
  return unreadable ? { kind: "text", value: text, prefixed: true } : typing;
}

/** Enters a block of texts as if each was typed, in few steps: one for the values, one for the formats, one for each formula. */
export function typeBlock(
  { date1904 }: WorkbookModel,
  sheet: SheetModel,
  area: Area,
  rows: readonly (readonly (string | null)[])[],
  year: number
): void {
  const width = area.right - area.left + 1;
  const written: { readonly row: number; readonly column: number; readonly input: string }[] = [];
  const formats: (string | null)[][] = [];
  const values = rows.map((texts, r) =>
    Array.from({ length: width }, (_, c): CellValue => {
      const [row, column] = [area.top + r, area.left + c];
      const format = sheet.numberFormat(row, column);
      const typing = readPasted(texts[c] ?? "", { format, year, date1904 });
      const own = typing.kind === "number" && format === GENERAL ? typing.format : undefined;
      (formats[r] ??= [])[c] = own ?? null;
      if (typing.kind === "formula") written.push({ row, column, input: typing.formula });
      if (typing.kind === "text" && typing.prefixed) {
        written.push({ row, column, input: `'${typing.value}` });
      }
      return typing.kind === "blank" || typing.kind === "formula" ? null : typing.value;
    })
  );
  sheet.put(area, values);
  if (formats.some((row) => row.some((format) => format !== null))) {
    sheet.setNumberFormats(area, formats);
  }
  for (const { row, column, input } of written) {
    sheet.write(singleCell(row, column), [[input]]);
  }
}
