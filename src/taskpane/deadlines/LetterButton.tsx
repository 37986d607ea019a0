import { Button, makeStyles } from "@fluentui/react-components";
import { DocumentText16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { isUrgent } from "../../domain/deadlines/letter/reminderLetter";
import type { Progress } from "../../domain/deadlines/progress";
import type { Text } from "../../domain/text";
import { FailureBar } from "../FailureBar";
import { useSay } from "../language";
import type { ExportLetters } from "./exportLetters";

const WORDS = {
  label: { vi: "Công văn đôn đốc (.docx)", en: "Letters (.docx)" },
  nothing: {
    vi: "Chưa có nhiệm vụ quá hạn hoặc sắp đến hạn",
    en: "Nothing is late or due soon",
  },
  failed: {
    vi: "Chưa lập được công văn. Sổ không bị thay đổi; hãy thử lại, nếu vẫn lỗi thì mở lại ngăn tác vụ.",
    en: "The letters could not be made. The workbook is unchanged; try again, then reopen the pane.",
  },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({ button: { flexShrink: 0, whiteSpace: "nowrap" } });

interface Props {
  readonly found: Progress;
  /** Undefined for all of them. */
  readonly agency: string | undefined;
  readonly onExport: ExportLetters;
}

/** *Công văn đôn đốc*: letters to the agencies that owe something late or due soon, or to the one that is shown. */
export function LetterButton({ found, agency, onExport }: Props) {
  const styles = useStyles();
  const say = useSay();
  const [failed, setFailed] = useState(false);
  const owed = found.items.some((item) => isUrgent(item) && ledBy(item.tracked.agencies, agency));
  const act = (): void => {
    setFailed(false);
    // What writes documents is loaded when first asked for, and may be gone.
    onExport(found, agency).catch(() => setFailed(true));
  };
  return (
    <>
      <Button
        size="small"
        className={styles.button}
        icon={<DocumentText16Regular />}
        disabledFocusable={!owed}
        title={owed ? undefined : say(WORDS.nothing)}
        onClick={act}
      >
        {say(WORDS.label)}
      </Button>
      {failed && <FailureBar message={WORDS.failed} />}
    </>
  );
}

/** Any agency will do where none is named; a task without one gets no letter. */
function ledBy(agencies: readonly string[], agency: string | undefined): boolean {
  return agency === undefined ? agencies.length > 0 : agencies.includes(agency);
}
