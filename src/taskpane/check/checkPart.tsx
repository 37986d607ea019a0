import { FindingAnswers } from "../../services/findingAnswers";
import { MarkSession } from "../../services/markSession";
import { saveReport } from "../../services/saveReport";
import type { Desk } from "../desk";
import type { ScreenPart } from "../frame/screenPart";
import type { World } from "../world";
import type { CheckDesk } from "./checkDesk";
import { CheckScreen } from "./CheckScreen";
import { SaveReportButton } from "./SaveReportButton";

/** Kiểm tra: the check itself is there from the start, what is done about its findings comes with the screen. */
export function checkPart(desk: Desk, { workbook, clock }: World): ScreenPart {
  const { check, stale, write } = desk;
  const own: CheckDesk = {
    ...desk,
    marks: new MarkSession({ workbook, check, changed: () => stale.state }),
    answers: new FindingAnswers(write, check, clock),
    saveReport: (report, language) =>
      write.run((writing) => saveReport(writing, report, { language })),
  };
  return {
    Screen: ({ shown }) => <CheckScreen desk={own} shown={shown} />,
    Actions: () => <SaveReportButton desk={own} />,
  };
}
