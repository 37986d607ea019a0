import type { CellContent } from "../sheet";
import { isCellError } from "../sheet";
import { type CellWords, cellWords } from "./cellWords";
import type { PlanValue, PlanValueRemark, UnitKind } from "./notation";
import { isPercentFormat, shownDate } from "./numberFormat";
import { renderCell } from "./render";
import { interpret } from "./value/interpret";
import { type ValuePhrase, readValuePhrase, readWordsOnly } from "./value/readPhrase";
import { readWholeCell } from "./value/wholeCell";
import { foldTones } from "./vietnamese";

/** What a reader must know of the row's unit of measure. */
export interface ValueUnit {
  readonly name: string;
  readonly kind: UnitKind;
}

type Reading = Omit<PlanValue, "text">;

const nothing = { low: null, high: null, lowInclusive: null, highInclusive: null };

/** Longer cells are prose. */
const LONGEST = 300;

/**
 * Reads one cell of the indicator appendix; `unit` null where the row's unit is not known.
 * Never throws and never yields NaN or Infinity: what it cannot read is `text`, `ambiguous` or `error`.
 */
export function readPlanValue(
  content: CellContent,
  unit: ValueUnit | null,
  date1904 = false
): PlanValue {
  const text = renderCell(content, date1904);
  const level = plainNumber(content, unit);
  if (level === null) return { text, ...readContent(content, unit) };
  // Most cells, so without a spread: it would take twice the memory, and large plans have a million cells.
  return {
    text,
    kind: "number",
    low: level,
    high: level,
    lowInclusive: true,
    highInclusive: true,
  };
}

function readContent(content: CellContent, unit: ValueUnit | null): Reading {
  const { value } = content;
  if (value === null) return { kind: "missing", ...nothing, missing: "blank" };
  if (isCellError(value)) return { kind: "error", ...nothing };
  if (typeof value === "boolean") return { kind: "text", ...nothing };
  return typeof value === "string" ? readText(value, unit) : readOddNumber(value, content, unit);
}

/** The number of a cell that says no more than it. */
function plainNumber(
  { value, format, formula }: CellContent,
  unit: ValueUnit | null
): number | null {
  if (typeof value !== "number" || !Number.isFinite(value)) return null;
  if (shownDate(format) || isPercentFormat(format)) return null;
  const computedAsPercent = formula?.includes("100") ?? false;
  return looksLikeBareShare(value, unit) && !computedAsPercent ? null : value;
}

/** A number that is not plain: a date, a percentage, a bare share, or none at all. */
function readOddNumber(value: number, content: CellContent, unit: ValueUnit | null): Reading {
  if (!Number.isFinite(value)) return { kind: "error", ...nothing };
  // A typed `7-9` that Excel took for a day.
  if (shownDate(content.format)) return { kind: "date-damage", ...nothing };
  if (isPercentFormat(content.format)) return readPercentNumber(value, unit);
  return { ...exactly("number", value), remark: "share-below-one" };
}

function readPercentNumber(stored: number, unit: ValueUnit | null): Reading {
  const shown = Number((stored * 100).toPrecision(15));
  const kind = unit?.kind ?? "other";
  const perMille = kind === "per-mille" && unit!.name.includes("‰");
  if (perMille || kind === "ratio" || kind === "rank" || !Number.isFinite(shown)) {
    return { kind: "ambiguous", ...nothing };
  }
  return kind === "count" || kind === "amount"
    ? { ...exactly("share-of-total", stored), remark: "percent-format" }
    : { ...exactly("number", shown), remark: "percent-format" };
}

/** `O,5`, `2O`, `1.2OO`: a letter stands for a digit, so no part of it may pass for the number. */
const LETTER_FOR_DIGIT = /(?<![\p{L}\d])[Oo]+(?=[.,]?\d)|\d[.,]?[Oo]+(?![\p{L}])/u;

function readText(text: string, unit: ValueUnit | null): Reading {
  const cell = cellWords(text.replace(/^\s*'(?=[^'\s])/, ""));
  if (LETTER_FOR_DIGIT.test(text.normalize("NFC"))) return { kind: "text", ...nothing };
  const whole = readWholeCell(cell.words, cell.notes);
  if (whole) return { ...nothing, ...whole };
  if (/^[| ]*$/.test(cell.words)) return readRemarksOnly(cell);
  if (cell.words.length > LONGEST) return { kind: "text", ...nothing };
  const bullet = /^[-+] (?=\d)/.test(cell.words);
  // `- 5` is a negative number where such are usual, elsewhere perhaps a bullet.
  if (bullet && unit?.kind !== "growth" && unit?.kind !== "per-mille") {
    return { kind: "ambiguous", ...nothing };
  }
  return readWords(bullet ? { ...cell, words: cell.words.replace(" ", "") } : cell, unit);
}

function readRemarksOnly({ notes }: CellWords): Reading {
  const says = notes.some((note) => /[\p{L}\p{Nd}]/u.test(note));
  const note = notes.length > 0 ? { note: notes.join("; ") } : {};
  return says
    ? { kind: "text", ...nothing, ...note }
    : { kind: "missing", ...nothing, missing: "blank", ...note };
}

function readWords(cell: CellWords, unit: ValueUnit | null): Reading {
  const kind = unit?.kind ?? null;
  const unitName = unit && foldTones(unit.name);
  const value = readValuePhrase(cell, kind, unitName);
  const meaning = value && interpret(value, kind, unitName);
  const phrase = meaning ? value.phrase : readWordsOnly(cell);
  const notes = meaning ? value.notes : cell.notes;
  const remark = misspeltHold(cell, phrase.hold)
    ? "misspelt"
    : meaning && remarkOn(value, meaning, unit);
  return {
    ...(meaning ?? { kind: "text", ...nothing }),
    ...(phrase.hold ? { hold: true } : {}),
    ...(phrase.approx ? { approx: true } : {}),
    ...(notes.length > 0 ? { note: notes.join("; ") } : {}),
    ...(remark ? { remark } : {}),
  };
}

const HOLD_WORDS = /duy trì|ổn định|giữ/;

function misspeltHold(cell: CellWords, hold: true | undefined): boolean {
  return hold === true && !HOLD_WORDS.test(cell.spelled);
}

function remarkOn(
  { quantity, phrase, bare, notes }: ValuePhrase,
  { kind, low }: Pick<PlanValue, "kind" | "low">,
  unit: ValueUnit | null
): PlanValueRemark | null {
  if (kind === "ambiguous") return null;
  const plain = kind === "number" && bare && notes.length === 0;
  if (plain && phrase.percent === undefined && looksLikeBareShare(low!, unit)) {
    return "share-below-one";
  }
  const numerals = [quantity.first, quantity.second];
  if (numerals.some((numeral) => numeral?.kind === "number" && numeral.remark)) {
    return "decimal-point";
  }
  return plain ? "number-as-text" : null;
}

/**
 * Whether a number in a `%` row is probably a fraction of one, 0.9515 for 95,15 %: only from four decimals on,
 * because small rates (0,4 or 0,78 %) are real and are written with at most three.
 */
function looksLikeBareShare(value: number, unit: ValueUnit | null): boolean {
  if (unit?.kind !== "share" || value <= 0 || value >= 1) return false;
  return Number(value.toFixed(3)) !== Number(value.toPrecision(15));
}

function exactly(kind: PlanValue["kind"], value: number): Reading {
  return { kind, low: value, high: value, lowInclusive: true, highInclusive: true };
}
