import type { Indicator, Plan } from "../../plan/plan";
import { enNumber, viNumber } from "../../rules/say";
import type { RowPath } from "../fillRow";
import type { Refusal } from "../refusal";
import type { ReadingContext, RowReading } from "../rowReading";
import { readRow } from "../readRow";
import { isRefusal } from "../refusal";
import { type Conflict, fillPartition } from "./fillPartition";
import { type Partition, findPartitions } from "./findPartitions";
import type { Hold, Part } from "./part";

/** What rows that add up come to. */
export interface FilledWholes {
  readonly rounded: ReadonlyMap<
    Indicator,
    { readonly values: RowPath["values"]; readonly makes: string }
  >;
  readonly refused: ReadonlyMap<Indicator, Refusal>;
}

/** Rounds the parts of every whole together, so that they make it in every year; wholes come before their parts. */
export function fillWholes(
  plan: Plan,
  parts: ReadonlyMap<Indicator, Part>,
  context: ReadingContext
): FilledWholes {
  const rounded = new Map<Indicator, { values: RowPath["values"]; makes: string }>();
  const refused = new Map<Indicator, Refusal>();
  const valuesOf = (row: Indicator): ReadonlyMap<number, number> | null => {
    const part = parts.get(row);
    if (refused.has(row)) return null;
    return numbersOf(
      part?.reading ?? readRow(row, context),
      rounded.get(row)?.values ?? part?.path.values
    );
  };
  for (const partition of findPartitions(plan)) {
    const own = partition.parts.map((row) => parts.get(row) ?? keptPart(row, context));
    const years = [...partition.parts[0]!.plan.keys()].sort((a, b) => a - b);
    const whole =
      partition.total === null
        ? valuesOf(partition.whole)
        : new Map(years.map((year) => [year, partition.total!]));
    const together = own.filter((part): part is Part => part !== null && isNumeric(part));
    const goals = kindOfGoals(together);
    if (!whole || together.length < own.length || !goals) continue;
    const outcome = fillPartition(together, whole, goals);
    together.forEach(({ reading: { row } }, i) => {
      if (!parts.has(row)) return;
      if ("holds" in outcome) refused.set(row, conflict(partition, together, outcome, row));
      else rounded.set(row, { values: outcome[i]!, makes: partition.whole.key });
    });
  }
  return { rounded, refused };
}

/** Every year's number of a whole; null where one is missing or is no number. */
function numbersOf(
  reading: RowReading | Refusal,
  values: RowPath["values"] | undefined
): ReadonlyMap<number, number> | null {
  if (isRefusal(reading)) return null;
  const known = reading.years.flatMap((year): [number, number][] => {
    const value = values?.get(year) ?? reading.held.find((held) => held.year === year)?.value;
    return typeof value === "number" ? [[year, value]] : [];
  });
  return known.length === reading.years.length ? new Map(known) : null;
}

/** A row that has all its years: it takes its share of the whole and stays as it is. */
function keptPart(row: Indicator, context: ReadingContext): Part | null {
  const reading = readRow(row, context);
  if (isRefusal(reading) || reading.blanks.length > 0) return null;
  return {
    reading,
    path: { values: new Map(), exact: new Map(), decimals: 0 },
    method: "equal-steps",
  };
}

function isNumeric({ reading, path }: Part): boolean {
  const filled = [...path.values.values()];
  const known = reading.held.length + filled.length === reading.years.length;
  return known && filled.every((value) => typeof value === "number");
}

/** Totals of the period on all rows that are filled, or levels with a baseline on all; null where they are mixed. */
function kindOfGoals(parts: readonly Part[]): "totals" | "levels" | null {
  const filled = parts.filter(({ reading }) => reading.blanks.length > 0);
  const totals = filled.filter(({ method }) => method === "total").length;
  if (filled.length === 0) return null;
  if (totals === filled.length) return "totals";
  return totals === 0 && parts.every(({ reading }) => reading.base) ? "levels" : null;
}

function conflict(
  { whole, total }: Partition,
  parts: readonly Part[],
  { holds }: Conflict,
  row: Indicator
): Refusal {
  const [first, second] = holds;
  const cellOf = ({ held }: Hold) => (held.cell ? [held.cell.ref] : []);
  const wholeCell = first && total === null ? whole.plan.get(first.held.year) : undefined;
  const said = (hold: Hold, number: (value: number) => string, year: string): string =>
    `“${parts[hold.part]!.reading.row.name.text}” ${year} ${hold.held.year} (${number(hold.held.value)})`;
  const of = total === null ? `“${whole.name.text}”` : "100%";
  const more = holds.length > 2 ? holds.length - 2 : 0;
  const clash = !first
    ? {
        vi: `mục tiêu của các dòng không khớp với ${of}`,
        en: `the goals of the rows do not fit ${of}`,
      }
    : !second
      ? {
          vi: `${said(first, viNumber, "năm")} và ${of} năm ${first.held.year} mâu thuẫn`,
          en: `${said(first, enNumber, "in")} and ${of} in ${first.held.year} contradict each other`,
        }
      : {
          vi: `${said(first, viNumber, "năm")} và ${said(second, viNumber, "năm")}${more > 0 ? ` (và ${more} ô nữa)` : ""} mâu thuẫn khi cộng vào ${of}`,
          en: `${said(first, enNumber, "in")} and ${said(second, enNumber, "in")}${more > 0 ? ` (and ${more} more)` : ""} contradict each other in making ${of}`,
        };
  return {
    code: "conflict",
    cells: [...holds.flatMap(cellOf), ...(wholeCell && !second ? [wholeCell.ref] : [])],
    text: {
      vi: `“${row.name.text}”: ${clash.vi}. Hãy sửa hoặc xóa một trong hai rồi phân kỳ.`,
      en: `“${row.name.text}”: ${clash.en}. Correct or clear one of them, then fill.`,
    },
  };
}
