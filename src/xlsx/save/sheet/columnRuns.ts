import { MAX_COLUMNS } from "../../../domain/sheet";
import { attributes } from "../../write/xmlWriting";
import type { ColumnChange } from "../changes";
import { childSlices, sliceAttributes, type Slice } from "../slices";
import type { StyleIndex } from "./cellEdits";

/** What Excel gives a column in Calibri 11, the margin included. */
const DEFAULT_WIDTH = "9.140625";

/** Columns that the file describes together; one-based, both ends included. */
export interface ColumnRun {
  readonly min: number;
  readonly max: number;
  /** All attributes but `min` and `max`. */
  readonly attributes: ReadonlyMap<string, string>;
}

/** The runs of a `<cols>` element. */
export function columnRuns(bytes: Uint8Array, cols: Slice | null): readonly ColumnRun[] {
  return childSlices(bytes, cols).flatMap((slice) => {
    const found = new Map(sliceAttributes(bytes, slice));
    const min = Number(found.get("min"));
    const max = Math.min(Number(found.get("max")), MAX_COLUMNS);
    found.delete("min");
    found.delete("max");
    return min >= 1 && max >= min ? [{ min, max, attributes: found }] : [];
  });
}

/** The style that a run gives cells to come, by zero-based column. */
export function columnStyleIn(runs: readonly ColumnRun[], column: number): number {
  const run = runs.find(({ min, max }) => column + 1 >= min && column + 1 <= max);
  const style = Number(run?.attributes.get("style") ?? 0);
  return Number.isInteger(style) && style > 0 ? style : 0;
}

/** `<cols>` with some columns changed; the runs around them stay as they are. Empty where no column has anything to say. */
export function columnsXml(
  prefix: string,
  runs: readonly ColumnRun[],
  changes: readonly ColumnChange[],
  style: StyleIndex
): string {
  let left = [...runs].sort((a, b) => a.min - b.min);
  for (const change of changes) left = changed(left, change, style);
  const cols = joined(left).map(
    ({ min, max, attributes: rest }) =>
      `<${prefix}col${attributes({ min, max, ...Object.fromEntries(rest) })}/>`
  );
  return cols.length === 0 ? "" : `<${prefix}cols>${cols.join("")}</${prefix}cols>`;
}

function changed(runs: readonly ColumnRun[], change: ColumnChange, style: StyleIndex): ColumnRun[] {
  const number = change.column + 1;
  const own = runs.find(({ min, max }) => min <= number && max >= number);
  const around = runs.flatMap((run) =>
    run === own
      ? [
          { ...run, max: number - 1 },
          { ...run, min: number + 1 },
        ].filter(({ min, max }) => min <= max)
      : [run]
  );
  const next = new Map(own?.attributes);
  const { width, hidden, level, look } = change;
  if (width === null) for (const name of ["width", "customWidth", "bestFit"]) next.delete(name);
  else if (width !== undefined) next.set("width", String(width)).set("customWidth", "1");
  set(next, "hidden", hidden === undefined ? undefined : hidden ? "1" : null);
  set(next, "outlineLevel", level === undefined ? undefined : level > 0 ? String(level) : null);
  if (look) {
    next.set("style", String(style(Number(next.get("style") ?? 0), look, true)));
  }
  // A run without a width is shown by some programs as if it had none.
  if (next.size > 0 && !next.has("width")) next.set("width", DEFAULT_WIDTH);
  if (next.size > 0) around.push({ min: number, max: number, attributes: next });
  return around.sort((a, b) => a.min - b.min);
}

function set(
  attributes: Map<string, string>,
  name: string,
  value: string | null | undefined
): void {
  if (value === null) attributes.delete(name);
  else if (value !== undefined) attributes.set(name, value);
}

/** Neighbours that say the same, as one run. */
function joined(runs: readonly ColumnRun[]): readonly ColumnRun[] {
  const result: ColumnRun[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    if (last && last.max + 1 === run.min && same(last.attributes, run.attributes)) {
      result[result.length - 1] = { ...last, max: run.max };
    } else result.push(run);
  }
  return result;
}

function same(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([name, value]) => b.get(name) === value);
}
