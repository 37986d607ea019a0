import { ALLOCATION_SHEET } from "../../domain/distribution/sheet/allocationColumns";
import { AllocationSession } from "../../services/allocationSession";
import { FillSession } from "../../services/fillSession";
import { onWritesTo } from "../../services/planWrites";
import type { Desk } from "../desk";
import type { ScreenPart } from "../frame/screenPart";
import type { World } from "../world";
import { FillActions } from "./FillActions";
import { FillPanel } from "./FillPanel";

/** Phân kỳ and Dự kiến phân bổ; what was read follows the writes of our own. */
export function fillPart(desk: Desk, { workbook, clock }: World): ScreenPart {
  const { book, write } = desk;
  const fill = new FillSession(workbook, write, clock);
  const allocation = new AllocationSession(workbook, write, clock);
  const planSheets = () => book.state.plan?.tables.map(({ sheet }) => sheet) ?? [];
  onWritesTo(write, planSheets, () => {
    if (fill.state.state !== "idle") void fill.read();
  });
  onWritesTo(
    write,
    () => [ALLOCATION_SHEET, ...planSheets()],
    () => {
      if (allocation.state.state !== "idle") void allocation.read();
    }
  );
  const own = { ...desk, fill, allocation };
  return {
    Screen: ({ shown }) => <FillPanel desk={own} shown={shown} />,
    Actions: () => <FillActions desk={own} />,
  };
}
