import type { AuthoredCell, CellStyle, FlowingSheet } from "../../domain/authoredBook";
import { serialOfDate } from "../../domain/calendar/excelSerial";
import { rowHeights } from "../../domain/generatedSheet";
import { needsApostrophe } from "../../domain/typedInput";
import type { BodyCell, SheetBody } from "../../xlsx/save/changes";
import type { LookPatch } from "../../xlsx/save/look";
import { DEFAULT_FORMAT } from "../format/cellFormat";
import { formatOf } from "../format/formatOf";
import { newLook } from "./lookPatch";

/** The rows of a sheet of ours as a file takes them: what the model would hold of them, without holding it. */
export function sheetBody({ columns, grouped, rows }: FlowingSheet): SheetBody {
  const heightOf = rowHeights(columns);
  const lookOf = looks();
  const cellOf = (cell: AuthoredCell | undefined): BodyCell => bodyCell(cell, lookOf);
  return {
    grouped,
    *rows() {
      for (const row of rows()) {
        yield {
          height: heightOf(row),
          grouped: row.grouped ?? false,
          cells: Array.from(row.cells, cellOf),
        };
      }
    },
  };
}

type LookOf = (style: CellStyle | undefined, options: { quoted: boolean }) => LookPatch | undefined;

const BLANK: BodyCell = { value: null };

function bodyCell(cell: AuthoredCell | undefined, lookOf: LookOf): BodyCell {
  if (!cell) return BLANK;
  const { value: typed, style } = cell;
  const made = (value: BodyCell["value"], quoted = false): BodyCell => {
    const look = lookOf(style, { quoted });
    return look ? { value, look } : { value };
  };
  switch (typed.kind) {
    case "blank":
      return made(null);
    case "text":
      return made(typed.value, needsApostrophe(typed.value));
    case "number":
    case "boolean":
      return made(typed.value);
    case "date": {
      const serial = serialOfDate(typed.value, false);
      return serial === null ? made(typed.value, true) : made(serial);
    }
    case "formula":
      return { ...made(typed.cached ?? null), formula: typed.value };
  }
}

/** Looks by the style that they come from: styles are few, and cells that share one share its look. */
function looks(): LookOf {
  const known = { plain: new Map<unknown, Look>(), quoted: new Map<unknown, Look>() };
  return (style, { quoted }) => {
    const kind = known[quoted ? "quoted" : "plain"];
    let look = kind.get(style);
    if (!look) {
      const format = { ...DEFAULT_FORMAT, ...(style && formatOf(style)), quotePrefix: quoted };
      kind.set(style, (look = { patch: newLook(format) ?? undefined }));
    }
    return look.patch;
  };
}

interface Look {
  readonly patch: LookPatch | undefined;
}
