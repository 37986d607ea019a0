import type { Indicator, Task } from "../plan/plan";
import type { CellRef } from "../sheet";
import type { Finding, FindingRow } from "./finding";
import { fingerprint } from "./fingerprint";
import type { FindCell, PlanCellFacts } from "./planCells";
import type { PlanRow } from "./planChange";
import { withoutBinaryTail } from "./precision";
import type { Rule, Seen } from "./rule";

/** A finding, and the rows that it was made from. */
export interface MadeFinding {
  readonly finding: Finding;
  readonly rows: readonly PlanRow[];
}

/** What a rule saw, as it is shown and stored. */
export function makeFinding(
  rule: Rule,
  { sighting, message }: Seen,
  row: PlanRow | null,
  cellAt: FindCell
): MadeFinding {
  const { at, also = [], severity, subject, fixes = [], imbalance } = sighting;
  const all: readonly CellRef[] = [at, ...also];
  const facts = all.map((ref) => cellAt(ref, row));
  const columns = [...new Set(facts.map((cell, i) => cell?.field ?? all[i]!.cell))];
  const place = `${row?.key ?? at.sheet} ${row ? columns.join(",") : columns[0]!}`;
  const id = `${rule.id} ${place}${subject === undefined ? "" : ` ${subject}`}`;
  const values = facts
    .map((cell) => `${cell?.row.key ?? ""}=${cell?.text ?? message.vi}`)
    .join("\n");
  const finding: Finding = {
    id,
    rule: rule.id,
    severity: severity ?? rule.severity,
    group: rule.group,
    at,
    cells: all,
    row: row ? rowOf(row) : soleRow(facts),
    message,
    why: rule.why,
    fix: rule.fix,
    fixes,
    imbalance: imbalance === undefined ? undefined : withoutBinaryTail(imbalance),
    fingerprint: fingerprint(`${id}\n${values}`),
  };
  return { finding, rows: rowsBehind(row, facts) };
}

function rowsBehind(
  row: PlanRow | null,
  facts: readonly (PlanCellFacts | undefined)[]
): readonly PlanRow[] {
  const rows: PlanRow[] = row ? [row] : [];
  for (const cell of facts) if (cell && cell.row !== rows.at(-1)) rows.push(cell.row);
  return rows;
}

function rowOf(row: Indicator | Task): FindingRow {
  return {
    appendix: "deadline" in row ? "tasks" : "indicators",
    key: row.key,
    name: row.name.text,
  };
}

/** The row of a finding that was made over the whole plan and still touches one row only. */
function soleRow(facts: readonly (PlanCellFacts | undefined)[]): FindingRow | null {
  const row = facts[0]?.row;
  return row && facts.every((cell) => cell?.row === row) ? rowOf(row) : null;
}
