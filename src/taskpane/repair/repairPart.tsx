import { RepairSession } from "../../services/repairSession";
import type { Desk } from "../desk";
import type { ScreenPart } from "../frame/screenPart";
import type { World } from "../world";
import { RepairActions } from "./RepairActions";
import { RepairScreen } from "./RepairScreen";

/** Làm sạch bảng dán; the ribbon reaches its session. */
export function repairPart(
  desk: Desk,
  { workbook }: World
): ScreenPart & { readonly repair: RepairSession } {
  const repair = new RepairSession(workbook, desk.write);
  const own = { ...desk, repair };
  return {
    repair,
    Screen: () => <RepairScreen desk={own} />,
    Actions: () => <RepairActions desk={own} />,
  };
}
