import { isGeneralFormat, isPercentFormat, shownDate } from "../notation/numberFormat";
import type { TargetValue } from "./yearCell";

/** Filled targets are shown in this colour, by their number format alone: fonts and fills stay the user's. */
const MARK = "[Blue]";
const COLOUR = /^\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]/i;

/** The number format of a filled target: the cell's own in the colour of filled ones, and fit for what it is to hold. */
export function filledFormat(format: string, value: TargetValue): string {
  if (typeof value === "string") return TEXT;
  return sectionsOf(fitFormat(format))
    .map((section) => `${MARK}${section.replace(COLOUR, "")}`)
    .join(";");
}

/** The cell's own format where a number in the row's unit reads well in it: as text, date or percentage it would not. */
export function fitFormat(format: string): string {
  const unfit = isGeneralFormat(format) || isPercentFormat(format) || shownDate(format) !== null;
  return unfit ? "General" : format;
}

/** One section only would leave texts in their own colour. */
const TEXT = ["General", "-General", "General", "@"]
  .map((section) => `${MARK}${section}`)
  .join(";");

/** The sections of a format, parted by `;` outside quotes. */
function sectionsOf(format: string): string[] {
  return format.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [format];
}
