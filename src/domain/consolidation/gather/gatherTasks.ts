import type { Task } from "../../plan/plan";
import type { Role, SubmissionRemark, TaskContribution } from "../consolidation";
import { MasterRows } from "../match/masterRows";
import { type RowMatch, matchRows } from "../match/matchRows";
import type { RowFate } from "../reconciliation";
import type { SubmittedTask } from "../submission";
import { submittedCell, taskTable } from "../submittedCells";
import type { CurrentBook } from "./currentBook";
import { Gathering } from "./gathered";
import { matchRemarks } from "./matchRemarks";
import type { Owners } from "./owners";
import type { RemarkedRow } from "./remarks";
import { repeatedRows } from "./repeatedRows";

/** A row of the book at hand. */
interface RowAtHand {
  readonly row: SubmittedTask;
  readonly match: RowMatch<Task>;
  readonly at: RemarkedRow;
}

/** Gathers task rows, one book after the other. */
export class TaskGatherer {
  readonly gathered = new Gathering<SubmittedTask>();
  private readonly master: MasterRows<Task>;

  constructor(
    rows: readonly Task[],
    private readonly owners: Owners
  ) {
    this.master = new MasterRows(rows);
  }

  /** Takes the rows of a book that counts. */
  take(current: CurrentBook): void {
    const { book, file } = current;
    const matches = matchRows(book.tasks, this.master);
    const rows = book.tasks.map((row, place): RowAtHand => {
      const match = matches[place]!;
      const key = match.row?.key ?? null;
      return { row, match, at: { appendix: "tasks", table: taskTable(book, row), row, key } };
    });
    const repeated = repeatedRows(
      rows.map(({ row, at }) => ({
        key: isBlank(row) ? null : at.key,
        said: () => [row.table, ...row.values],
        at,
      }))
    );
    const remarks = [...repeated.remarks];
    this.gathered.fates[file] = rows.map(
      (row, place) => repeated.fates.get(place) ?? this.takeRow(row, current, remarks)
    );
    this.gathered.keys[file] = rows.map(({ at }) => at.key);
    this.gathered.remarks[file] = remarks;
  }

  private takeRow(
    { row, match, at }: RowAtHand,
    current: CurrentBook,
    remarks: SubmissionRemark[]
  ): RowFate {
    if (match.row !== null && isBlank(row)) return "blank";
    remarks.push(...matchRemarks(match, at, row.code));
    if (match.row === null) {
      if (match.why === "code-and-name") return "code-and-name";
      this.gathered.proposed.push(this.contribution(row, null, current));
      return "proposed";
    }
    this.gathered.add(match.row.key, this.contribution(row, match.row, current));
    return "merged";
  }

  private contribution(
    row: SubmittedTask,
    master: Task | null,
    { file, book, sender, on }: CurrentBook
  ): TaskContribution {
    const own = submittedCell(taskTable(book, row), row, "lead")?.value;
    const lead = master?.lead?.text || (typeof own === "string" ? own : "");
    const role: Role = lead !== "" && this.owners.includes(lead, sender, on) ? "owner" : "other";
    return { file, agency: sender.name, role, row, factor: 1, unit: null };
  }
}

function isBlank({ values }: SubmittedTask): boolean {
  return values.every((value) => value === null);
}
