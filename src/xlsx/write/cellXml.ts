import type { AuthoredCell } from "../../domain/authoredBook";
import { fileSpelling } from "../formulaSpelling";
import type { SharedTexts } from "./sharedTexts";
import type { StyleSheet } from "./styleSheet";
import { escaped } from "./xmlWriting";
import { serialOfDate } from "../../domain/calendar/excelSerial";

/** Excel takes no longer text in one cell; a longer one would make it offer a repair. */
export const LONGEST_TEXT = 32_767;
/** For dates that come without a format of their own. */
const DATE_FORMAT = "dd/mm/yyyy";

/** What the cells of a book share. */
export interface CellContext {
  readonly texts: SharedTexts;
  readonly styles: StyleSheet;
}

/** One `<c>`: text is always text and never becomes a formula. */
export function cellXml(address: string, cell: AuthoredCell, context: CellContext): string {
  const { value } = cell;
  const style =
    value.kind === "date" && !cell.style?.numberFormat
      ? { ...cell.style, numberFormat: DATE_FORMAT }
      : cell.style;
  const s = context.styles.indexOf(style);
  const start = `<c r="${address}"${s > 0 ? ` s="${s}"` : ""}`;
  const tag = (t: string | undefined, content: string): string =>
    `${start}${t ? ` t="${t}"` : ""}${content ? `>${content}</c>` : "/>"}`;
  switch (value.kind) {
    case "blank":
      return s === 0 ? "" : tag(undefined, "");
    case "text":
      return tag("s", `<v>${context.texts.indexOf(value.value.slice(0, LONGEST_TEXT))}</v>`);
    case "number":
      return Number.isFinite(value.value)
        ? tag(undefined, `<v>${value.value}</v>`)
        : tag("e", "<v>#NUM!</v>");
    case "date": {
      const serial = serialOfDate(value.value, false);
      // A day before 1900 has no serial number: as text it is at least there.
      return serial === null
        ? tag("s", `<v>${context.texts.indexOf(value.value)}</v>`)
        : tag(undefined, `<v>${serial}</v>`);
    }
    case "boolean":
      return tag("b", `<v>${value.value ? 1 : 0}</v>`);
    case "formula":
      return tag(...cachedResult(value.value, value.cached));
  }
}

function cachedResult(
  formula: string,
  cached: number | string | boolean | undefined
): [type: string | undefined, content: string] {
  const f = `<f>${escaped(fileSpelling(formula).replace(/^=/, ""))}</f>`;
  switch (typeof cached) {
    case "number":
      return Number.isFinite(cached)
        ? [undefined, `${f}<v>${cached}</v>`]
        : ["e", `${f}<v>#NUM!</v>`];
    case "string":
      return ["str", `${f}<v>${escaped(cached)}</v>`];
    case "boolean":
      return ["b", `${f}<v>${cached ? 1 : 0}</v>`];
    default:
      return [undefined, f];
  }
}
