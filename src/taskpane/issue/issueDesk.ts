import type { IssueSession } from "../../services/issueSession";
import type { Desk } from "../desk";

/** What the screen Tạo biểu gửi đơn vị may do. */
export interface IssueDesk extends Desk {
  readonly issue: IssueSession;
}
