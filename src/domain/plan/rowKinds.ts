import { cleanText, foldTones } from "../notation/vietnamese";
import { type SheetRow, contentOf } from "../sheet";
import { type Headings, headingWords } from "./headings";
import type { SkipReason } from "./plan";
import { indexOnce } from "./registers/indexOnce";

export type RowKind = "data" | "blank" | Exclude<SkipReason, "hidden-copy" | "continuation">;

/** What one row below the header is, by its words alone; continuation and hidden copies need its neighbours. */
export function rowKind(row: SheetRow, headings: Headings): RowKind {
  const used = usedColumns(headings);
  const filled = used.filter((column) => isFilled(row, column));
  if (filled.length === 0) return "blank";
  if (repeatsHeader(row, headings, filled)) return "repeated-header";
  if (filled.length >= 3 && filled.every((column) => isColumnNumber(wordsAt(row, column)))) {
    return "column-numbers";
  }
  const name = wordsAt(row, headings.columns.get("name")!);
  const stt = wordsAt(row, headings.columns.get("stt") ?? -1);
  const first = name || stt;
  if (isTotal(first, row, headings)) return "total";
  if (/^(ghi chu|nguon( so lieu)?|chu thich)\s*:/.test(first) || /^\(?\*+\)?\s/.test(first)) {
    return "note";
  }
  if (filled.length <= 2 && SIGNATURE.test(first)) return "signature";
  if (isFieldHeading(row, headings, filled, stt)) return "field-heading";
  return "data";
}

/** `Tổng số hộ` in a unit of its own is an indicator, `Tổng số` of the rows above is none. */
function isTotal(first: string, row: SheetRow, { columns }: Headings): boolean {
  if (/^(tong so|cong)\b\W*$|^tong cong\b/.test(first)) return true;
  const unit = (columns as ReadonlyMap<string, number>).get("unit");
  return /^tong so\b/.test(first) && wordsAt(row, unit ?? -1) === "";
}

const SIGNATURE =
  /^(noi nhan\b|(tm|kt|tl|tuq)\. ?\w|(chu tich|pho chu tich|giam doc|pho giam doc|nguoi lap bieu|thu truong don vi)$|ngay .* thang .* nam)/;

/** Every column that the header gave a meaning, left to right. */
export const usedColumns = indexOnce((headings: Headings): readonly number[] => {
  const columns = [...headings.columns.values()];
  if (headings.appendix === "indicators") {
    columns.push(...headings.actualYears.values(), ...headings.planYears.values());
  }
  return columns.sort((a, b) => a - b);
});

function wordsAt(row: SheetRow | undefined, column: number): string {
  const content = contentOf(row, column);
  return content.value !== null && typeof content.value === "object"
    ? content.value.error
    : headingWords(content);
}

function isFilled(row: SheetRow, column: number): boolean {
  const value = row.values[column] ?? null;
  if (typeof value !== "string") return value !== null;
  // Most cells hold a letter or a digit: nothing that is left out of a text.
  return /[0-9A-Za-z]/.test(value) || cleanText(value) !== "";
}

/** The second header row of the years repeats too, so a row of nothing but its own headings counts. */
function repeatsHeader(row: SheetRow, headings: Headings, filled: readonly number[]): boolean {
  const repeats = (column: number): boolean => {
    const words = wordsAt(row, column);
    return headings.headerWords.some((header) => (header[column] ?? "") === words);
  };
  return filled.length >= 2 && filled.every(repeats);
}

/** `(1)`, `A`, `3`, `(3)=(2)/(1)`: a row of such cells numbers the columns. */
function isColumnNumber(words: string): boolean {
  return /^\(?([a-z]|\d{1,2})\)?(\s*=.*)?$/.test(words);
}

const ROMAN = /^\(?(?=[ivxlc])(x{0,3}(ix|iv|v?i{0,3}))\)?\.?$/;

/** A field of the plan: `I. KINH TẾ`, with no unit, figure, agency or date beside it. */
function isFieldHeading(
  row: SheetRow,
  headings: Headings,
  filled: readonly number[],
  stt: string
): boolean {
  const name = headings.columns.get("name")!;
  const others = filled.filter(
    (column) => column !== name && column !== headings.columns.get("stt")
  );
  if (others.length > 0) return false;
  const { value } = contentOf(row, name);
  const text = typeof value === "string" ? value.trim() : "";
  if (text === "") return false;
  const upper = text === text.toUpperCase() && text !== text.toLowerCase();
  const lettered = ROMAN.test(stt) || /^[a-z]\.?$/.test(stt);
  const inline = /^(?:[IVX]+|[A-Z])[.)]\s/.test(text);
  return (
    lettered || inline || upper || (headings.appendix === "indicators" && looksLikeField(text))
  );
}

function looksLikeField(text: string): boolean {
  return /^(ve |linh vuc |nhom )/.test(foldTones(text)) || /:$/.test(text);
}
