import { MAX_COLUMNS, parseArea, type Area } from "../../domain/sheet";
import type { Limits } from "../limits";
import { fault, type Fault } from "../problems";
import type { CellStyles } from "../parts/styles";
import type { ProtectionOptions } from "../save/changes";
import type { ColumnRun } from "../scannedWorkbook";
import { attributeValue, isTrue } from "../xml/attributes";
import { isNamed, type TagCursor } from "../xml/tagCursor";
import { protectionOf } from "./protection";

/** What a worksheet says beside its cells. */
export interface SheetProperties {
  dimension: string | null;
  /** What a protected sheet still allows; null where it is not protected. */
  protection: ProtectionOptions | null;
  freeze: { rows: number; columns: number };
  readonly merges: Area[];
  readonly columns: ColumnRun[];
  /** How many columns the runs name together. */
  columnsNamed: number;
  /** Set where there is more than we agree to read. */
  fault: Fault | null;
}

/** The properties of a sheet that says nothing. */
export function sheetProperties(): SheetProperties {
  return {
    dimension: null,
    protection: null,
    freeze: { rows: 0, columns: 0 },
    merges: [],
    columns: [],
    columnsNamed: 0,
    fault: null,
  };
}

/** Takes up one tag outside the cells. */
export function addProperty(
  properties: SheetProperties,
  tag: TagCursor,
  part: string,
  { limits, styles }: { readonly limits: Limits; readonly styles: CellStyles }
): void {
  if (isNamed(tag, "mergeCell")) {
    const area = parseArea(attributeValue(tag, "ref") ?? "");
    if (properties.merges.length >= limits.merges) {
      properties.fault = fault("too-many-cells", `${part}, merges > ${limits.merges}`);
    } else if (area) properties.merges.push(area);
  } else if (isNamed(tag, "col")) {
    addColumns(properties, tag, styles);
  } else if (isNamed(tag, "pane")) {
    const state = attributeValue(tag, "state") ?? "split";
    if (state.startsWith("frozen") && properties.freeze.rows + properties.freeze.columns === 0) {
      properties.freeze = { rows: count(tag, "ySplit"), columns: count(tag, "xSplit") };
    }
  } else if (isNamed(tag, "dimension")) {
    properties.dimension = attributeValue(tag, "ref");
  } else if (isNamed(tag, "sheetProtection")) {
    properties.protection = protectionOf(tag);
  }
}

/** Zero-based columns that are hidden, ascending. */
export function hiddenColumns(runs: readonly ColumnRun[]): readonly number[] {
  const hidden = new Set<number>();
  for (const run of runs) {
    if (!run.hidden) continue;
    for (let column = run.first; column <= run.last; column++) hidden.add(column);
  }
  return [...hidden].sort((a, b) => a - b);
}

function addColumns(properties: SheetProperties, tag: TagCursor, styles: CellStyles): void {
  const first = count(tag, "min") - 1;
  const last = Math.min(count(tag, "max"), MAX_COLUMNS) - 1;
  if (first < 0 || last < first) return;
  // Runs do not overlap, so they never name more than there are; thousands of whole rows of columns would be a bomb.
  properties.columnsNamed += last - first + 1;
  if (properties.columnsNamed > MAX_COLUMNS) return;
  const width = Number(attributeValue(tag, "width") ?? NaN);
  properties.columns.push({
    first,
    last,
    width: Number.isFinite(width) ? width : null,
    hidden: isTrue(attributeValue(tag, "hidden")),
    ...(styles.unlocked.has(count(tag, "style")) && { unlocked: true }),
  });
}

function count(tag: TagCursor, name: string): number {
  const number = Number(attributeValue(tag, name) ?? 0);
  return Number.isFinite(number) && number > 0 ? Math.floor(number) : 0;
}
