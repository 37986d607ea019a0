import { readDeadline } from "../notation/deadline";
import type { PlanValue } from "../notation/notation";
import { readPlanValue } from "../notation/planValue";
import { cleanText } from "../notation/vietnamese";
import { typePrinted } from "../standardWorkbook/printedTable";
import type { CellContent } from "../sheet";
import type { Text } from "../text";
import { digitsInYears, withDigits } from "./digitLetters";
import { wholeFormat } from "./numberRows";
import type { RepairContext } from "./repairContext";
import type { CellChange, RepairChange, UnclearPlace } from "./repair";
import { proposal } from "./proposal";
import { tidyText } from "./tidyCells";
import { type WorkRow, type WorkTable, placeOf, typedText } from "./workTable";

type Mend = Pick<RepairChange, "kind" | "safety"> & { readonly after: CellContent };

interface Reading {
  readonly context: RepairContext;
  readonly row: WorkRow;
}

/**
 * Numbers stored as text, and letters that stand for digits. Only a numeral that has one reading is safe;
 * what holds a figure and gives no value is unclear. Rows with shifted cells are left for another time.
 */
export function mendNumbers(
  table: WorkTable,
  context: RepairContext,
  shifted: ReadonlySet<number>
): { readonly changes: readonly RepairChange[]; readonly unclear: readonly UnclearPlace[] } {
  const changes: RepairChange[] = [];
  const unclear: UnclearPlace[] = [];
  const columns = columnKinds(table);
  for (const row of table.rows) {
    if (row.role !== "data" || shifted.has(row.index)) continue;
    for (const [column, before] of row.cells.entries()) {
      const kind = columns.get(column) ?? "words";
      const mend = MENDS[kind]({ context, row }, before);
      if (mend === null) continue;
      if (mend === "unclear") {
        unclear.push({ at: placeOf(table, row.index, column), why: UNREADABLE });
        continue;
      }
      const cell: CellChange = { row: row.index, column, before, after: mend.after };
      const { kind: repair, safety } = mend;
      const why = repair === "digits" ? LETTERS : safety === "safe" ? AS_TEXT : POINT;
      changes.push(proposal(table, { kind: repair, safety, why, cells: [cell] }));
    }
  }
  return { changes, unclear };
}

type ColumnKind = "stt" | "value" | "deadline" | "words";

function columnKinds({ headings }: WorkTable): ReadonlyMap<number, ColumnKind> {
  const kinds = new Map<number, ColumnKind>();
  const add = (column: number | undefined, kind: ColumnKind): void => {
    if (column !== undefined) kinds.set(column, kind);
  };
  add(headings.columns.get("stt"), "stt");
  if (headings.appendix === "tasks") add(headings.columns.get("deadline"), "deadline");
  else {
    add(headings.columns.get("periodActual"), "value");
    add(headings.columns.get("goal"), "value");
    for (const column of headings.actualYears.values()) add(column, "value");
    for (const column of headings.planYears.values()) add(column, "value");
  }
  return kinds;
}

const MENDS: Record<
  ColumnKind,
  (reading: Reading, before: CellContent) => Mend | "unclear" | null
> = {
  stt(_, before) {
    const text = cleanText(typedText(before) ?? "");
    const digits = withDigits(text);
    const number = /^[1-9]\d{0,3}$/.test(digits) ? Number(digits) : null;
    if (number === null) return null;
    const after = { value: number, format: wholeFormat(before) };
    return digits === text
      ? { kind: "text-number", safety: "safe", after }
      : { kind: "digits", safety: "review", after };
  },
  value({ row }, before) {
    const unit = row.entry && "unitFacts" in row.entry ? row.entry.unitFacts : null;
    const typed = typedText(before);
    if (typed === null) {
      return isDamaged(readPlanValue(before, unit)) ? "unclear" : null;
    }
    const text = cleanText(typed);
    const digits = withDigits(text);
    if (digits !== text && !isDamaged(readPlanValue({ value: digits }, unit))) {
      return { kind: "digits", safety: "review", after: printed(digits, unit, before) };
    }
    const value = readPlanValue({ value: text }, unit);
    const whole = printed(text, unit, before);
    if (typeof whole.value === "number" && value.remark !== "share-below-one") {
      return { kind: "text-number", safety: "safe", after: whole };
    }
    if (value.remark === "decimal-point" && /^-?\d+\.\d+$/.test(text)) {
      const after = printed(text.replace(".", ","), unit, before);
      return { kind: "text-number", safety: "review", after };
    }
    return isDamaged(value) && /\d/.test(text) ? "unclear" : null;
  },
  deadline({ context: { registers, date1904 } }, before) {
    const text = cleanText(typedText(before) ?? "");
    const kindOf = (value: string) => readDeadline({ value }, registers.holidays, date1904).kind;
    if (text === "" || kindOf(text) !== "invalid") return null;
    const digits = withDigits(text);
    return digits !== text && kindOf(digits) !== "invalid"
      ? { kind: "digits", safety: "review", after: { ...before, value: digits } }
      : "unclear";
  },
  words(_, before) {
    const text = tidyText(typedText(before) ?? "");
    const digits = digitsInYears(text);
    return digits === text
      ? null
      : { kind: "digits", safety: "review", after: { ...before, value: digits } };
  },
};

function isDamaged({ kind }: PlanValue): boolean {
  return kind === "text" || kind === "ambiguous" || kind === "error" || kind === "date-damage";
}

/** A numeral as a number that shows the decimals it was written with; other text stays text. */
function printed(
  text: string,
  unit: Parameters<typeof typePrinted>[1],
  before: CellContent
): CellContent {
  const { value, numberFormat } = typePrinted(text, unit);
  return value.kind === "number"
    ? { value: value.value, format: numberFormat }
    : { ...before, value: text };
}

const AS_TEXT: Text = {
  vi: "Số lưu dưới dạng chữ; chỉ có một cách đọc nên chuyển thành số, giữ số lẻ như đã viết.",
  en: "A number stored as text; it has one reading, so it becomes a number with its decimals as written.",
};
const POINT: Text = {
  vi: "Số lưu dưới dạng chữ, dùng dấu chấm thập phân. Hãy xem có đúng là số lẻ không.",
  en: "A number stored as text, with a decimal point. See whether it is a decimal indeed.",
};
const LETTERS: Text = {
  vi: "Chữ cái đứng ở chỗ chữ số (l hoặc I thay 1, O thay 0), thường do nhận dạng bản in. Hãy so với bản gốc.",
  en: "Letters stand where digits should (l or I for 1, O for 0), mostly from scanning. Compare with the original.",
};
const UNREADABLE: Text = {
  vi: "Không hiểu được nội dung ô này là số hay thời hạn nào. Hãy so với bản gốc và gõ lại.",
  en: "No number or deadline could be made of this cell. Compare with the original and type it again.",
};
