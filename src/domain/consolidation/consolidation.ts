import type { CalendarDate } from "../calendar/calendarDate";
import type { ValueUnit } from "../notation/planValue";
import type { Appendix, Indicator, PlanPeriod, Task } from "../plan/plan";
import type { AgencyKind } from "../plan/registers/agencies";
import type { Aggregation } from "../plan/registers/units";
import type { CellRef } from "../sheet";
import type { Text } from "../text";
import type { Decision } from "./answers";
import type { PullChanges, PullSummary } from "./changes/pullSummary";
import type { PulledFile } from "./pulledFile";
import type { Question } from "./question";
import type { Reconciliation, RowFate, RowTally } from "./reconciliation";
import type { RosterEntry } from "./roster/rosterEntry";
import type {
  FigureField,
  SubmittedField,
  SubmittedIndicator,
  SubmittedTask,
  TaskField,
} from "./submission";

/** An agency as it counts here. */
export interface Sender {
  /** Its standard name; its name as answered where the register does not list it. */
  readonly name: string;
  readonly kind: AgencyKind;
  readonly registered: boolean;
}

/** Which part a file plays. */
export type FileStanding =
  /** Its rows count. */
  | "current"
  /** A later version of the same agency counts. */
  | "superseded"
  /** The same bytes are there under another name. */
  | "same-file"
  /** Which of the agency's files counts is not known yet. */
  | "undecided"
  | "unknown-sender"
  /** It is of another plan period. */
  | "other-period"
  /** It could not be read. */
  | "set-aside";

/** Something to be said of a row of a submission, for whoever sent it. */
export interface SubmissionRemark {
  readonly code:
    | "renamed"
    | "other-unit"
    | "converted"
    | "other-code"
    | "code-and-name"
    | "unknown-code"
    | "repeated-row"
    | "scope"
    | "unreadable"
    | "changed-actual";
  readonly appendix: Appendix;
  /** Of the master's row; null where there is none. */
  readonly key: string | null;
  readonly name: string;
  readonly at: CellRef;
  /** As sent; null where the remark is about no single value. */
  readonly sent: string | null;
  /** Until it is settled, the row can't be consolidated. */
  readonly blocks?: true;
  readonly text: Text;
}

/** One file of the pull: who sent it, when, and what became of its rows. */
export interface ConsolidatedFile {
  readonly file: PulledFile;
  readonly sender: Sender | null;
  /** What told the sender. */
  readonly senderFrom: "info-sheet" | "file-name" | "answer" | null;
  /** Ngày văn bản, else Ngày đến; null: chưa xác định ngày gửi. Never the file's own time. */
  readonly submittedOn: CalendarDate | null;
  readonly submittedFrom: "document" | "arrival" | null;
  /** Days after the deadline; 0 in time, null where the day or the deadline is not known. */
  readonly daysLate: number | null;
  readonly standing: FileStanding;
  readonly rows: RowTally;
  /** What became of each row, in the order of the book's rows. */
  readonly fates: {
    readonly indicators: readonly RowFate[];
    readonly tasks: readonly RowFate[];
  };
  readonly remarks: readonly SubmissionRemark[];
}

/** As whom an agency speaks in a row, in the order in which it is believed. */
export type Role = "statistics" | "owner" | "other" | "locality" | "part";

/** What one agency sent for a row. `contributedFigure` reads its cells. */
export interface Contribution<Row> {
  /** Index into `files`. */
  readonly file: number;
  readonly agency: string;
  readonly role: Role;
  readonly row: Row;
  /** What its figures are multiplied by to be in the master's unit: 0.001 from triệu to tỷ. */
  readonly factor: number;
  /** How the notation of its figures is read; null for tasks and where the unit is not known. */
  readonly unit: ValueUnit | null;
}

export type IndicatorContribution = Contribution<SubmittedIndicator>;
export type TaskContribution = Contribution<SubmittedTask>;

/** Where a value was sent. */
export interface Source extends CellRef {
  /** Index into `files`. */
  readonly file: number;
}

/** What the province's value rests on. */
export type Ground =
  | "decision"
  /** Đã giao: the resolution's figure, which is not ours to change. */
  | "assigned"
  | "statistics"
  | "owner"
  | "other"
  | "localities"
  | "parts"
  /** Nobody sent one: the consolidating book's own. */
  | "master";

/** Why parts give no total. */
export type NoTotalReason =
  | "not-aggregated"
  | "recomputed"
  | "parts-unknown"
  | "parts-missing"
  | "not-a-number"
  /** Most localities sent the whole province's figure back. */
  | "copied"
  | "weights-missing";

/** What the parts of a figure add up to, or why they don't. */
export type PartsTotal = {
  /** Parts that gave a number, or say that there is no such thing. */
  readonly given: number;
  /** Null where the register does not list them one by one. */
  readonly expected: number | null;
} & (
  | { readonly kind: "total"; readonly method: "sum" | "weighted"; readonly value: number }
  | { readonly kind: "no-total"; readonly reason: NoTotalReason; readonly text: Text }
);

/** One figure of the province. */
export interface ProvinceFigure {
  readonly field: FigureField;
  /** `none`: nobody gave one; `conflict`: not agreed yet, and `value` is null. */
  readonly state: "settled" | "conflict" | "none";
  /** A number in the master's unit, or the words as sent. */
  readonly value: number | string | null;
  readonly ground: Ground | null;
  /** The cell that the value was taken from; null where it is a total, a decision or the master's own. */
  readonly source: Source | null;
  /** What the localities' figures make together; null where no locality has a row. */
  readonly localities: PartsTotal | null;
  /** What the agencies' shares of the work (Phần việc) make together. */
  readonly parts: PartsTotal | null;
  /** Chênh lệch: the province's number less the total of the localities, else of the parts. */
  readonly difference: number | null;
  /** The master's own value in words, where another was taken. */
  readonly replaces: string | null;
}

/** One row of `Tổng hợp`. */
export interface ConsolidatedIndicator {
  /** Of the consolidating book. */
  readonly row: Indicator;
  /** Cơ quan chủ trì theo dõi by its standard name. */
  readonly owner: string | null;
  readonly aggregation: Aggregation;
  /** Key of the row whose figures weigh this one; null where none does. */
  readonly weightKey: string | null;
  /** Who speaks for the whole province, the most believed first. */
  readonly speakers: readonly IndicatorContribution[];
  /** Địa bàn, in the order of the roster. */
  readonly localities: readonly IndicatorContribution[];
  /** Phần việc. */
  readonly parts: readonly IndicatorContribution[];
  readonly figures: ReadonlyMap<FigureField, ProvinceFigure>;
}

/** What was settled of one column of a task. */
export interface TaskAnswer {
  readonly state: "settled" | "conflict" | "none";
  readonly value: string | null;
  readonly ground: "decision" | "owner" | "other" | "master" | null;
  readonly source: Source | null;
  readonly replaces: string | null;
}

/** One row of `Tổng hợp nhiệm vụ`. */
export interface ConsolidatedTask {
  readonly row: Task;
  readonly contributions: readonly TaskContribution[];
  readonly answers: ReadonlyMap<TaskField, TaskAnswer>;
}

/** A row that agencies sent and the consolidating book does not have. */
export interface ProposedRow<Row> {
  readonly key: string;
  readonly name: string;
  /** Empty for tasks. */
  readonly unit: string;
  readonly contributions: readonly Contribution<Row>[];
}

/** Tasks that may be one: alike in name, whoever leads them. */
export interface TaskTwins {
  /** Keys of rows of the consolidating book or of proposed rows, in their order. */
  readonly keys: readonly string[];
  readonly names: readonly string[];
  readonly agencies: readonly string[];
}

/** One of the values that a decision is between. */
export interface Candidate {
  readonly ground: Ground;
  readonly value: number | string;
  /** As a Vietnamese reader expects it. */
  readonly text: string;
  readonly agencies: readonly string[];
  /** Where it was sent first; null for a total and for the master's own. */
  readonly source: Source | null;
}

/** Values that do not agree. Candidates stand in the order in which they are usually believed. */
export interface Conflict {
  readonly appendix: Appendix;
  readonly key: string;
  readonly field: SubmittedField;
  readonly name: string;
  readonly unit: string;
  readonly candidates: readonly Candidate[];
  /** Mark of the candidates, for `Decision.values`. */
  readonly values: string;
  /** Null: chưa thống nhất. */
  readonly decision: Decision | null;
}

/** What hundreds of submissions say together. Same files and answers, same result. */
export interface Consolidation {
  readonly period: PlanPeriod | null;
  readonly due: CalendarDate | null;
  /** The columns of figures, left to right as the consolidating book has them. */
  readonly fields: readonly FigureField[];
  /** In the order given. */
  readonly files: readonly ConsolidatedFile[];
  /** One for each row of the consolidating book, in its order. */
  readonly indicators: readonly ConsolidatedIndicator[];
  /** Chỉ tiêu đề xuất bổ sung. */
  readonly proposedIndicators: readonly ProposedRow<SubmittedIndicator>[];
  readonly tasks: readonly ConsolidatedTask[];
  readonly proposedTasks: readonly ProposedRow<SubmittedTask>[];
  readonly taskTwins: readonly TaskTwins[];
  readonly roster: readonly RosterEntry[];
  readonly reconciliation: Reconciliation;
  readonly questions: readonly Question[];
  readonly conflicts: readonly Conflict[];
  /** Decisions that no longer hold: what they were between has changed. */
  readonly lapsedDecisions: readonly Decision[];
  /** What the next pull is compared with. */
  readonly summary: PullSummary;
  /** Null where there was no pull before. */
  readonly changes: PullChanges | null;
}
