import type { AllocationSession } from "../../services/allocationSession";
import type { FillSession } from "../../services/fillSession";
import type { Desk } from "../desk";

/** What the screen Phân kỳ may do. */
export interface FillDesk extends Desk {
  /** Phân kỳ chỉ tiêu năm. */
  readonly fill: FillSession;
  /** Dự kiến phân bổ địa phương. */
  readonly allocation: AllocationSession;
}
