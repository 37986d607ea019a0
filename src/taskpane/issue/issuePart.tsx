import { IssueSession } from "../../services/issueSession";
import type { Desk } from "../desk";
import type { ScreenPart } from "../frame/screenPart";
import type { World } from "../world";
import { IssueActions } from "./IssueActions";
import { IssueScreen } from "./IssueScreen";

/** Tạo biểu gửi đơn vị. */
export function issuePart(desk: Desk, { workbook, clock, books }: World): ScreenPart {
  const issue = new IssueSession({ workbook, writes: desk.write, clock, writer: books });
  const own = { ...desk, issue };
  return {
    Screen: ({ shown }) => <IssueScreen desk={own} shown={shown} />,
    Actions: () => <IssueActions desk={own} />,
  };
}
