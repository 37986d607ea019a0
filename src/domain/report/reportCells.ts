import type { StoredFinding } from "../rules/compareRuns";
import type { Finding } from "../rules/finding";
import { cellId, type PlanCells } from "../rules/planCells";
import type { Text } from "../text";
import { cellRuns } from "./cellRuns";
import { words } from "./reportWords";

/** The number that the row of a finding has in its table; null where it has none, or is there no more. */
export function sttOf({ at, row }: StoredFinding, cells: PlanCells): string | null {
  const facts = cells.get(cellId(at));
  return row && facts?.row.key === row.key ? (facts.row.stt?.text ?? null) : null;
}

/** The row that a finding is about, or the whole sheet. */
export function nameOf({ row, at }: StoredFinding): Text {
  if (row) return { vi: row.name, en: row.name };
  return {
    vi: `${words.wholeSheet.vi} “${at.sheet}”`,
    en: `${words.wholeSheet.en} “${at.sheet}”`,
  };
}

/** The sheet of a finding and its cells there. */
export function placeOf({ at, cells }: Pick<Finding, "at" | "cells">): string {
  const own = cells.filter(({ sheet }) => sheet === at.sheet);
  return `${at.sheet}\n${cellRuns(own)}`;
}

/** As much as a printed cell can carry; a sheet of thousands of rows may name them all in one sentence. */
const LONGEST = 900;

/** A text cut down to what a printed cell can carry. */
export function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1).trimEnd()}…`;
}
