import { Button } from "@fluentui/react-components";
import { useContext } from "react";
import type { Text } from "../../domain/text";
import type { CheckReport } from "../../services/checkPlan";
import type { Desk } from "../desk";
import { LanguageContext } from "../language";
import { useStore } from "../store";

const WORDS = {
  save: { vi: "Lưu báo cáo", en: "Save the report" },
  saving: { vi: "Đang ghi…", en: "Writing…" },
} as const satisfies Record<string, Text>;

interface Props {
  readonly desk: Pick<Desk, "write" | "saveReport">;
  readonly report: CheckReport;
}

/** *Lưu báo cáo*: puts the findings on a sheet of the workbook, in the language of the pane. */
export function SaveReportButton({ desk, report }: Props) {
  const language = useContext(LanguageContext);
  const writing = useStore(desk.write).state === "writing";
  return (
    <Button disabledFocusable={writing} onClick={() => void desk.saveReport(report, language)}>
      {(writing ? WORDS.saving : WORDS.save)[language]}
    </Button>
  );
}
