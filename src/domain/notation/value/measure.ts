/** The unit words of a cell or a row: a power of ten and the thing measured, diacritics removed. */
interface Measure {
  readonly scale: number;
  readonly base: string;
}

const SCALES: ReadonlyMap<string, number> = new Map([
  ["nghin ty", 1e12],
  ["ngan ty", 1e12],
  ["ty", 1e9],
  ["ti", 1e9],
  ["trieu", 1e6],
  ["tr", 1e6],
  ["nghin", 1e3],
  ["ngan", 1e3],
]);

const SCALE = /^(nghin ty|ngan ty|nghin|ngan|trieu|tr\.?|ty|ti)(?![a-z])[ .]*/;

/** Things so often counted that one beside a number in a row of another unit is a contradiction. */
const KNOWN_BASES =
  /^(?:dong|vnd|usd|eur|ha|m2|m3|km2|km|kg|ta|tan|mw|kwh|nguoi|ho|xa|phuong|huyen|thon|ap|truong|giuong|bac si|hoc sinh|doanh nghiep|du an|nam|thang|quy|ngay|tuoi|lan)(?![a-z])/;

/** How the words after a number relate to the row's unit. */
export type UnitWords =
  /** They say the unit again, perhaps at another scale: value × factor is in the row's unit. */
  | { readonly kind: "same"; readonly factor: number; readonly more: string }
  /** They name another unit. */
  | { readonly kind: "other" }
  | { readonly kind: "unknown" };

/**
 * Compares the folded words after a number with the folded name of the row's unit (null: not known).
 * A bare `tỷ` means money in đồng unless the row has the same scale: `575 tỷ` in a `triệu USD` row is another unit.
 */
export function compareUnitWords(words: string, unitName: string | null): UnitWords {
  const said = measure(words);
  if (unitName === null) return words === "" ? same(1, "") : { kind: "unknown" };
  const row = measure(unitName.replace(/\([^()]*\)/g, "").trim());
  if (said.base === "" && (said.scale === row.scale || row.base.startsWith("dong"))) {
    return same(said.scale / row.scale, "");
  }
  const overlap = sharedStart(said.base, row.base);
  if (overlap !== null) return same(said.scale / row.scale, said.base.slice(overlap).trim());
  return KNOWN_BASES.test(said.base) || said.scale !== 1 ? { kind: "other" } : { kind: "unknown" };
}

function same(factor: number, more: string): UnitWords {
  return { kind: "same", factor, more };
}

function measure(words: string): Measure {
  const match = SCALE.exec(words);
  if (!match) return { scale: 1, base: words };
  const scale = SCALES.get(match[1]!.replace(".", "")) ?? 1;
  return { scale, base: words.slice(match[0].length) };
}

/** How much of `said` repeats the row's base, which may be cut at a word (`bác sĩ` of `bác sĩ/vạn dân`). */
function sharedStart(said: string, base: string): number | null {
  if (said === "" || base === "") return null;
  const [short, long] = said.length <= base.length ? [said, base] : [base, said];
  if (!long.startsWith(short)) return null;
  return /^(?:$|[^a-z0-9])/.test(long.slice(short.length))
    ? Math.min(said.length, base.length)
    : null;
}
