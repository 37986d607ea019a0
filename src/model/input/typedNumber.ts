/** A number that a typed text stands for, and the number format that Excel gives a General cell with it. */
export interface TypedNumber {
  readonly value: number;
  readonly format?: string;
}

const DIGITS = String.raw`(?<whole>\d+(?:,\d{3})*)?(?<decimals>\.\d*)?(?<exponent>E[+-]?\d{1,3})?`;
const NUMBER = new RegExp(
  String.raw`^(?<open>\()?(?<sign>[+-])?(?<currency>\$)?(?<inner>[+-])?${DIGITS}\s*(?<percent>%)?(?<close>\))?$`,
  "i"
);
const FRACTION = /^([+-]?)(\d{1,7}) (\d{1,5})\/(\d{1,5})$/;
const SIGNIFICANT_DIGITS = 15;

/** The number that a typed text stands for in en-US, or null: `1,234`, `12.5%`, `$5`, `(5)`, `1e3`, `1 1/2`. */
export function parseTypedNumber(text: string): TypedNumber | null {
  return parseFraction(text) ?? parseDecimal(text);
}

function parseDecimal(text: string): TypedNumber | null {
  const groups = NUMBER.exec(text)?.groups;
  if (!groups) return null;
  const { whole = "", decimals = "", exponent = "", currency, percent } = groups;
  if (whole === "" && decimals.length < 2) return null;
  const parentheses = groups.open !== undefined;
  const signed = groups.sign !== undefined || groups.inner !== undefined;
  if (parentheses !== (groups.close !== undefined) || (parentheses && signed)) return null;
  if (groups.sign !== undefined && groups.inner !== undefined) return null;
  const digits = keepSignificant(whole.replaceAll(",", ""), decimals);
  const size = Number(digits + exponent) / (percent ? 100 : 1);
  if (!Number.isFinite(size)) return null;
  const negative = parentheses || groups.sign === "-" || groups.inner === "-";
  const value = negative && size !== 0 ? -size : size;
  const format = impliedFormat({
    grouped: whole.includes(","),
    hasDecimals: decimals.length > 1,
    scientific: exponent !== "",
    currency: currency !== undefined,
    percent: percent !== undefined,
  });
  return format === undefined ? { value } : { value, format };
}

function impliedFormat(look: {
  readonly grouped: boolean;
  readonly hasDecimals: boolean;
  readonly scientific: boolean;
  readonly currency: boolean;
  readonly percent: boolean;
}): string | undefined {
  if (look.percent) return look.hasDecimals ? "0.00%" : "0%";
  if (look.currency) {
    return look.hasDecimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  }
  if (look.scientific) return "0.00E+00";
  if (look.grouped) return look.hasDecimals ? "#,##0.00" : "#,##0";
  return undefined;
}

/** Excel keeps fifteen digits of what is typed and makes the rest zeros. */
function keepSignificant(whole: string, decimals: string): string {
  let kept = 0;
  return (whole + decimals).replace(/\d/g, (digit) => {
    if (kept === 0 && digit === "0") return digit;
    kept++;
    return kept > SIGNIFICANT_DIGITS ? "0" : digit;
  });
}

function parseFraction(text: string): TypedNumber | null {
  const match = FRACTION.exec(text);
  if (!match) return null;
  const [, sign, whole, above, below] = match;
  if (Number(below) === 0) return null;
  const size = Number(whole) + Number(above) / Number(below);
  const wide = above!.length > 1 || below!.length > 1;
  return { value: sign === "-" ? -size : size, format: wide ? "# ??/??" : "# ?/?" };
}
