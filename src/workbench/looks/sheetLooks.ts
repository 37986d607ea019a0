import type { Validation } from "../../model/sheet/validation";
import { DEFAULT_LIMITS } from "../../xlsx/limits";
import { isFault } from "../../xlsx/problems";
import { scanSheet } from "../../xlsx/sheet/scanSheet";
import { attributeValue } from "../../xlsx/xml/attributes";
import { asUtf8 } from "../../xlsx/xml/encoding";
import { isNamed, tagCursor } from "../../xlsx/xml/tagCursor";
import { decodeUtf8 } from "../../xlsx/xml/utf8";
import { validationList } from "./validationList";

/** Cells of one row with one style; zero-based, both ends included. */
export interface StyledRun {
  readonly row: number;
  readonly first: number;
  last: number;
  readonly style: number;
}

/** What a worksheet part says of looks and of what may be typed, as it stands there. */
export interface SheetLooks {
  readonly runs: readonly StyledRun[];
  readonly rows: readonly {
    readonly row: number;
    /** In points; null where the file leaves it to Excel. */
    readonly height: number | null;
    readonly style: number | null;
    /** How deep it is grouped. */
    readonly level: number;
  }[];
  readonly columns: readonly {
    readonly first: number;
    readonly last: number;
    readonly style: number;
    readonly level: number;
  }[];
  readonly validations: readonly Validation[];
  /** In points; null where the file gives none. */
  readonly defaultRowHeight: number | null;
}

/** Looks are for the eye: a file that cannot be walked has none. */
export const NO_LOOKS: SheetLooks = {
  runs: [],
  rows: [],
  columns: [],
  validations: [],
  defaultRowHeight: null,
};

/** Walks a worksheet part once more, for what the scan of the services leaves out. */
export function sheetLooks(bytes: Uint8Array, part: string): SheetLooks {
  const utf8 = asUtf8(bytes, part);
  if (isFault(utf8)) return NO_LOOKS;
  const runs: StyledRun[] = [];
  const rows: SheetLooks["rows"][number][] = [];
  const columns: SheetLooks["columns"][number][] = [];
  const rules = validationList();
  let defaultRowHeight: number | null = null;
  const found = scanSheet(
    tagCursor(utf8),
    part,
    {
      row({ index, start, end }) {
        const tag = decodeUtf8(utf8, start, end);
        const height = numberIn(tag, HEIGHT);
        const style = numberIn(tag, STYLE);
        const level = numberIn(tag, LEVEL) ?? 0;
        if (height !== null || style || level) rows.push({ row: index, height, style, level });
      },
      cell({ row, column, style }) {
        const last = runs.at(-1);
        if (last?.row === row && last.style === style && last.last === column - 1) {
          last.last = column;
        } else if (style > 0) runs.push({ row, first: column, last: column, style });
      },
      property(tag) {
        if (isNamed(tag, "sheetFormatPr")) {
          defaultRowHeight = Number(attributeValue(tag, "defaultRowHeight") ?? NaN) || null;
        } else if (isNamed(tag, "col")) {
          const number = (name: string): number => Number(attributeValue(tag, name) ?? 0);
          const [style, level] = [number("style"), number("outlineLevel")];
          const run = { first: number("min") - 1, last: number("max") - 1 };
          if (style > 0 || level > 0) columns.push({ ...run, style, level });
        } else rules.add(tag);
      },
    },
    {
      limits: DEFAULT_LIMITS,
      cells: DEFAULT_LIMITS.cells,
      sharedFormulaCharacters: DEFAULT_LIMITS.sharedFormulaCharacters,
    }
  );
  const { validations } = rules;
  return found ? NO_LOOKS : { runs, rows, columns, validations, defaultRowHeight };
}

const HEIGHT = /\sht\s*=\s*["']([\d.]+)["']/;
const LEVEL = /\soutlineLevel\s*=\s*["']([1-7])["']/;
const STYLE = /\ss\s*=\s*["'](\d+)["']/;

function numberIn(tag: string, pattern: RegExp): number | null {
  const match = pattern.exec(tag);
  return match ? Number(match[1]) : null;
}
