import type { Progress } from "../domain/deadlines/progress";
import type { YearProposal } from "../domain/deadlines/yearProposals";
import type { Plan } from "../domain/plan/plan";
import type { Result } from "../domain/result";
import type { CellRef } from "../domain/sheet";
import type { Language } from "../domain/text";
import type { BookSession } from "../services/bookSession";
import type { CheckSession } from "../services/checkSession";
import type { CheckReport } from "../services/checkPlan";
import type { ConsolidateSession } from "../services/consolidateSession";
import type { DeadlinesSession } from "../services/deadlinesSession";
import type { AllocationSession } from "../services/allocationSession";
import type { FillSession } from "../services/fillSession";
import type { FindingAnswers } from "../services/findingAnswers";
import type { LiveState } from "../services/liveCheck";
import type { MarkSession } from "../services/markSession";
import type { IssueSession } from "../services/issueSession";
import type { OutgoingSession } from "../services/outgoingSession";
import type { NamedFile } from "../services/ports/bookWriter";
import type { Clock } from "../services/ports/clock";
import type { RepairSession } from "../services/repairSession";
import type { WriteSession } from "../services/writeSession";
import type { ExportCalendar } from "./deadlines/exportCalendar";
import type { ExportLetters } from "./deadlines/exportLetters";
import type { FillView } from "./fill/fillView";
import type { Help } from "./help/helpPlace";
import type { OpenStore, Store } from "./store";
import type { Tour } from "./tour/tour";

/** What the screens may do: everything that the pane knows or changes goes through here. */
export interface Desk {
  readonly check: CheckSession;
  readonly book: BookSession;
  /** Whether the workbook changed since the last check. */
  readonly stale: Store<boolean>;
  /** How the result of the check follows the changes of the workbook. */
  readonly live: Store<LiveState>;
  /** Đánh dấu ô. */
  readonly marks: MarkSession;
  /** Shows cells of a plan where they now stand. */
  reveal(cells: readonly CellRef[], plan: Plan): Promise<Result<null>>;
  readonly write: WriteSession;
  /** What may be done about the findings. */
  readonly answers: FindingAnswers;
  /** Writes the report of a check into the workbook. */
  saveReport(report: CheckReport, language: Language): Promise<void>;
  /** Làm sạch bảng dán. */
  readonly repair: RepairSession;
  /** Phân kỳ chỉ tiêu năm. */
  readonly fill: FillSession;
  /** Dự kiến phân bổ địa phương. */
  readonly allocation: AllocationSession;
  readonly fillView: OpenStore<FillView>;
  readonly deadlines: DeadlinesSession;
  /** Tổng hợp báo cáo. */
  readonly consolidate: ConsolidateSession;
  /** Writes the sheet *Tiến độ* into the workbook. */
  saveProgress(found: Progress, language: Language): Promise<void>;
  /** Keeps in the book the year that a person confirmed for the deadlines of a sheet. */
  confirmYear(proposal: YearProposal, year: number): Promise<void>;
  /** Null where Excel lets no file out of the pane. */
  readonly exportCalendar: ExportCalendar | null;
  /** Null where Excel lets no file out of the pane. */
  readonly exportLetters: ExportLetters | null;
  /** Tạo biểu gửi đơn vị. */
  readonly issue: IssueSession;
  /** Xuất biểu trình, Phiếu đề nghị. */
  readonly outgoing: OutgoingSession;
  /** Gives the user a file; null where Excel lets none out of the pane. */
  readonly handOutFile: ((file: NamedFile) => void) | null;
  readonly today: Clock["today"];
  readonly help: Help;
  readonly tour: Tour;
}
