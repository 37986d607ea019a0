/** What a number format shows of a date; all false but `time` for a time of day. */
export interface ShownDate {
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
  readonly time: boolean;
}

const LITERALS = /"[^"]*"|[\\_*]./g;
const ELAPSED = /\[[hms]+\]/i;
const BRACKETS = /\[[^\][]*\]/g;
const GENERAL = /^(?:general|@)?$/i;

/** Whether a number format leaves the number as it is; an absent format is General. */
export function isGeneralFormat(format: string | undefined): boolean {
  return format === undefined || GENERAL.test(format.trim());
}

/** Whether a number format shows a number times 100 with `%`. */
export function isPercentFormat(format: string | undefined): boolean {
  return format !== undefined && format.includes("%") && symbols(format).includes("%");
}

/** A book has a handful of formats in thousands of cells; a hostile one has as many as cells. */
const MOST_KNOWN = 1_000;
const known = new Map<string, ShownDate | null>();

/** What a number format shows of a date, or null where it formats no date. */
export function shownDate(format: string | undefined): ShownDate | null {
  if (format === undefined) return null;
  const before = known.get(format);
  if (before !== undefined) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const found = dateShownBy(format);
  known.set(format, found);
  return found;
}

function dateShownBy(format: string): ShownDate | null {
  if (isGeneralFormat(format)) return null;
  const shown = symbols(format);
  if (/general/.test(shown)) return null;
  const day = shown.includes("d");
  const year = shown.includes("y");
  const time = /[hs]/.test(shown) || ELAPSED.test(format);
  const month = shown.includes("m") && (day || year || !time);
  return day || month || year || time ? { day, month, year, time } : null;
}

/** The working symbols of the first section, lower case. */
function symbols(format: string): string {
  const bare = format
    .replace(LITERALS, "")
    .replace(BRACKETS, "")
    .replace(/am\/pm|a\/p/gi, "");
  return (bare.split(";")[0] ?? "").toLowerCase();
}
