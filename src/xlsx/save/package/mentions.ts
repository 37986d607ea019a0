import { isFault } from "../../problems";
import { escaped } from "../../write/xmlWriting";
import { decodeUtf8 } from "../../xml/utf8";
import { childNamed, rootSlice } from "../slices";
import type { WorkbookDraft } from "./openDraft";

/** Parts whose formulas the model does not know: charts, pivot tables, and what sheets say beside their cells. */
const PARTS =
  /\/(?:worksheets|chartsheets|charts|chartEx|drawings|pivotCache|pivotTables|tables|slicers)\/[^/]*\.xml$/i;

/** A part that mentions a sheet in what nobody rewrites when the sheet gets another name or goes; null where none does. */
export function partThatMentions(
  draft: WorkbookDraft,
  sheet: string,
  leftOut: ReadonlySet<string>
): string | null {
  const wanted = mentionsOf(sheet);
  const parts = draft.archive.names.filter((name) => PARTS.test(`/${name}`) && !leftOut.has(name));
  return (
    parts.find((part) => {
      const bytes = draft.has(part) ? draft.read(part) : null;
      if (!bytes || isFault(bytes)) return false;
      const data = childNamed(bytes, rootSlice(bytes), "sheetData");
      const text = data
        ? decodeUtf8(bytes, 0, data.start) + decodeUtf8(bytes, data.end, bytes.length)
        : decodeUtf8(bytes, 0, bytes.length);
      const lower = text.normalize("NFC").toLowerCase();
      return wanted.some((mention) => lower.includes(mention));
    }) ?? null
  );
}

/** How formulas and pivot sources name a sheet, in the ways that XML may spell it. */
function mentionsOf(sheet: string): readonly string[] {
  const name = escaped(sheet);
  const quoted = escaped(sheet.replace(/'/g, "''"));
  const entities = quoted.replace(/'/g, "&apos;");
  return [`${name}!`, `${quoted}'!`, `${entities}&apos;!`, `sheet="${name}"`].map((one) =>
    one.normalize("NFC").toLowerCase()
  );
}
