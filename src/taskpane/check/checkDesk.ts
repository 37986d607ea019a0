import type { Language } from "../../domain/text";
import type { CheckReport } from "../../services/checkPlan";
import type { FindingAnswers } from "../../services/findingAnswers";
import type { MarkSession } from "../../services/markSession";
import type { Desk } from "../desk";

/** What the screen Kiểm tra may do. */
export interface CheckDesk extends Desk {
  /** Đánh dấu ô. */
  readonly marks: MarkSession;
  /** What may be done about the findings. */
  readonly answers: FindingAnswers;
  /** Writes the report of a check into the workbook. */
  saveReport(report: CheckReport, language: Language): Promise<void>;
}
