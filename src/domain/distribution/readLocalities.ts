import type { UnitKind } from "../notation/notation";
import { readPlanValue } from "../notation/planValue";
import { cleanText, foldTones } from "../notation/vietnamese";
import type { Text } from "../text";
import type { Locality } from "./locality";

/** A list of localities as it was typed or pasted from a sheet, understood; or what of it can't be. */
export type LocalitiesReading =
  | {
      readonly ok: true;
      readonly localities: readonly Locality[];
      /** What the weights are, as their heading says: `Dân số 2020`. */
      readonly weightName: string | null;
    }
  | { readonly ok: false; readonly problem: Text };

type Field = "number" | "name" | "actual" | "weight" | "limit" | { readonly year: number };

interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
}

/**
 * Reads a locality a line: its name, what it reached, its weight, its limit, parted by tabs or semicolons. A first line of
 * headings may order them otherwise; headings that are years give targets to be held.
 */
export function readLocalities(text: string, unit: Unit | null): LocalitiesReading {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.split(/[\t;]/).map(cleanText))
    .filter((cells) => cells.some((cell) => cell !== ""));
  const head = lines[0]?.map(fieldOf) ?? [];
  const isHeaded = head.includes("name");
  const fields: readonly (Field | null)[] = isHeaded ? head : USUAL;
  const found: Locality[] = [];
  for (const cells of isHeaded ? lines.slice(1) : lines) {
    const read = readLine(cells, fields, unit);
    if ("vi" in read) return { ok: false, problem: read };
    found.push(read);
  }
  const weight = isHeaded ? head.indexOf("weight") : -1;
  return { ok: true, localities: found, weightName: lines[0]?.[weight] ?? null };
}

const USUAL: readonly Field[] = ["name", "actual", "weight", "limit"];

const HEADINGS: readonly (readonly [RegExp, Field])[] = [
  [/^(stt|tt)$/, "number"],
  [/^(thuc hien|th |hien trang|nam goc|da dat|uoc thuc hien)/, "actual"],
  [/^(trong so|dan so|so ho|so dan|dien tich|lao dong|ty trong)/, "weight"],
  [/^(gioi han|muc toi da|toi da|kha nang|tong so|tran|muc tot nhat)/, "limit"],
  [/^(ten )?(dia phuong|don vi|huyen|xa|phuong)/, "name"],
];

function fieldOf(heading: string): Field | null {
  const folded = foldTones(heading);
  const year = /^(?:nam |ke hoach )?(20\d\d)$/.exec(folded);
  if (year) return { year: Number(year[1]) };
  return HEADINGS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}

function readLine(
  cells: readonly string[],
  fields: readonly (Field | null)[],
  unit: Unit | null
): Locality | Text {
  const name = cells[fields.indexOf("name")] ?? "";
  if (name === "") return nameless(cells);
  const held = new Map<number, number>();
  const numbers = { actual: null, weight: null, limit: null } as Record<
    "actual" | "weight" | "limit",
    number | null
  >;
  for (const [column, field] of fields.entries()) {
    const cell = cells[column] ?? "";
    if (cell === "" || field === null || field === "name" || field === "number") continue;
    const value = numberIn(cell, field === "weight" ? WEIGHT : unit);
    if (value === null) return unreadable(name, cell);
    if (typeof field === "string") numbers[field] = value;
    else held.set(field.year, value);
  }
  return { name, ...numbers, held };
}

/** Weights are counts, whatever the indicator is measured in. */
const WEIGHT: Unit = { name: "", kind: "count" };

function numberIn(text: string, unit: Unit | null): number | null {
  if (text === "-") return 0;
  const { kind, low } = readPlanValue({ value: text }, unit);
  return kind === "number" ? low : null;
}

function nameless(cells: readonly string[]): Text {
  const line = cells.join(" ").trim();
  return {
    vi: `Dòng “${line}” chưa có tên địa phương. Hãy ghi tên ở cột đầu.`,
    en: `The line “${line}” names no locality. Write the name in the first column.`,
  };
}

function unreadable(name: string, cell: string): Text {
  return {
    vi: `“${name}”: “${cell}” không đọc được thành số. Hãy ghi một số, ví dụ 12 hoặc 88,5.`,
    en: `“${name}”: “${cell}” gives no number. Write one, such as 12 or 88,5.`,
  };
}
