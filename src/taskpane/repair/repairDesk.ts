import type { RepairSession } from "../../services/repairSession";
import type { Desk } from "../desk";

/** What the screen Làm sạch bảng dán may do. */
export interface RepairDesk extends Desk {
  readonly repair: RepairSession;
}
