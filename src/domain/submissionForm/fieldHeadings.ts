import { cleanText } from "../notation/vietnamese";
import type { Appendix, Plan } from "../plan/plan";
import { type Snapshot, contentOf, parseCellAddress, rowAt } from "../sheet";

/** A field of the plan between rows: `I. KINH TẾ`. */
export interface FieldHeading {
  readonly sheet: string;
  readonly rowNumber: number;
  readonly stt: string;
  readonly name: string;
}

/** The field headings of an appendix, in the order of its rows; they are no rows of the plan, but printed with it. */
export function fieldHeadings(
  { tables, skipped }: Plan,
  snapshot: Snapshot,
  appendix: Appendix
): readonly FieldHeading[] {
  return skipped.flatMap((row): FieldHeading[] => {
    if (row.appendix !== appendix || row.why !== "field-heading") return [];
    const sheet = snapshot.sheets.find(({ name }) => name === row.sheet);
    const table = tables.find((one) => one.sheet === row.sheet && one.appendix === appendix);
    if (!sheet || !table) return [];
    const words = (field: string): string => {
      const heading = table.headings.get(field);
      const column = heading && parseCellAddress(heading.ref.cell)?.column;
      if (column === undefined) return "";
      const { value } = contentOf(rowAt(sheet, row.rowNumber - 1), column);
      return typeof value === "string" || typeof value === "number" ? cleanText(String(value)) : "";
    };
    const { sheet: name, rowNumber } = row;
    return [{ sheet: name, rowNumber, stt: words("stt"), name: words("name") }];
  });
}
