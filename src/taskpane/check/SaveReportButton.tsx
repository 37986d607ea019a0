import { Button } from "@fluentui/react-components";
import { useContext } from "react";
import type { Text } from "../../domain/text";
import { LanguageContext } from "../language";
import { useStore } from "../store";
import type { CheckDesk } from "./checkDesk";

const WORDS = {
  save: { vi: "Lưu báo cáo", en: "Save the report" },
  saving: { vi: "Đang ghi…", en: "Writing…" },
} as const satisfies Record<string, Text>;

interface Props {
  readonly desk: Pick<CheckDesk, "book" | "check" | "write" | "saveReport">;
}

/** *Lưu báo cáo*: puts the findings on a sheet of the workbook, in the language of the pane; not while a check runs. */
export function SaveReportButton({ desk }: Props) {
  const language = useContext(LanguageContext);
  const writing = useStore(desk.write).state === "writing";
  const checking = useStore(desk.check).state === "running";
  const { checked } = useStore(desk.book);
  if (checking || !checked) return null;
  return (
    <Button
      disabledFocusable={writing}
      onClick={() => void desk.saveReport(checked.report, language)}
    >
      {(writing ? WORDS.saving : WORDS.save)[language]}
    </Button>
  );
}
