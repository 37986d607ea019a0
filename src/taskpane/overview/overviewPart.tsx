import type { Desk } from "../desk";
import type { ScreenPart } from "../frame/screenPart";
import { OverviewScreen } from "./OverviewScreen";

/** Tổng quan: the frame has its one action. */
export function overviewPart(desk: Desk): ScreenPart {
  return {
    Screen: ({ onOpen }) => <OverviewScreen desk={desk} onOpen={onOpen} />,
    Actions: () => null,
  };
}
