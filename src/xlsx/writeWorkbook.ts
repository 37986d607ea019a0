import { strToU8 } from "fflate";
import type { AuthoredBook } from "../domain/authoredBook";
import { withListSheet } from "./write/listSheet";
import {
  contentTypesXml,
  packageRelationsXml,
  sheetTarget,
  workbookRelationsXml,
} from "./write/packageXml";
import { sharedTexts } from "./write/sharedTexts";
import { styleSheet } from "./write/styleSheet";
import { firstVisible, workbookXml } from "./write/workbookXml";
import { worksheetXml } from "./write/worksheetXml";
import { packEntry, writeZip } from "./zip/writeZip";

/**
 * A new .xlsx file: the same book always gives the same bytes. Excel is asked to recalculate only where
 * a formula comes without its result. Sheet names must be what Excel accepts and one sheet visible.
 */
export function writeWorkbook(authored: AuthoredBook): Uint8Array {
  const book = withListSheet(authored);
  const context = { texts: sharedTexts(), styles: styleSheet() };
  const shown = firstVisible(book);
  const sheets = book.sheets.map((sheet, index) =>
    worksheetXml(sheet, context, { selected: index === shown })
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": contentTypesXml(sheets.length),
    "_rels/.rels": packageRelationsXml(),
    "xl/workbook.xml": workbookXml(book, { recalculate: lacksResult(book) }),
    "xl/_rels/workbook.xml.rels": workbookRelationsXml(sheets.length),
    "xl/styles.xml": context.styles.xml(),
    "xl/sharedStrings.xml": context.texts.xml(),
  };
  sheets.forEach((xml, index) => (parts[`xl/${sheetTarget(index)}`] = xml));
  return writeZip(Object.entries(parts).map(([name, xml]) => packEntry(name, strToU8(xml))));
}

function lacksResult({ sheets }: AuthoredBook): boolean {
  return sheets.some(({ rows }) =>
    rows.some(({ cells }) =>
      cells.some((cell) => cell?.value.kind === "formula" && cell.value.cached === undefined)
    )
  );
}
