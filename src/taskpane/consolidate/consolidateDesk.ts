import type { ConsolidateSession } from "../../services/consolidateSession";
import type { OutgoingSession } from "../../services/outgoingSession";
import type { Desk } from "../desk";

/** What the screen Tổng hợp may do. */
export interface ConsolidateDesk extends Desk {
  /** Tổng hợp báo cáo. */
  readonly consolidate: ConsolidateSession;
  /** Xuất biểu trình, Phiếu đề nghị. */
  readonly outgoing: OutgoingSession;
}
