import {
  Button,
  ProgressBar,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import { balanceText } from "../../domain/consolidation/sheets/fileWords";
import { PROVINCE_SHEET } from "../../domain/consolidation/sheets/provinceSheet";
import type { Text } from "../../domain/text";
import type { ConsolidateState } from "../../services/consolidateSession";
import { FailureBar } from "../FailureBar";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { OutgoingPart } from "../outgoing/OutgoingPart";
import { useStore } from "../store";
import { useReveal } from "../useReveal";
import { visuallyHidden } from "../visuallyHidden";
import type { ConsolidateDesk } from "./consolidateDesk";
import { ConsolidatePreview } from "./ConsolidatePreview";
import { DropZone } from "./DropZone";
import { basisText, filesText, locksText, readingText, resultText } from "./consolidateWords";
import type { PickedFiles } from "./pickedFiles";

const HINT: Text = {
  vi: "Đọc tệp của các sở, ban, ngành, địa phương rồi cho xem trước: ai đã gửi, số nào khớp, số nào chưa thống nhất. Tệp của đơn vị chỉ được đọc; chưa ghi gì vào sổ.",
  en: "Reads what departments and localities sent and shows a preview: who has sent, what agrees and what does not. Their files are only read; nothing is written yet.",
};
const WAYS = {
  see: { vi: "Xem trang Tổng hợp", en: "See the sheet" },
  clear: { vi: "Bỏ các tệp này", en: "Let go of these files" },
} as const satisfies Record<string, Text>;
const READING: Text = { vi: "Đang đọc tệp", en: "Reading files" };

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  told: { ...typographyStyles.body1, margin: 0 },
  headline: { ...typographyStyles.body1Strong, margin: 0 },
  when: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  ways: { display: "flex", flexWrap: "wrap", marginInlineStart: `-${tokens.spacingHorizontalS}` },
  hidden: visuallyHidden,
});

/** Tổng hợp: files in, who has sent what, questions and conflicts to settle, what would change; then one write. */
export function ConsolidateScreen({
  desk,
}: {
  readonly desk: Pick<
    ConsolidateDesk,
    "consolidate" | "outgoing" | "handOutFile" | "today" | "reveal"
  >;
}) {
  const styles = useStyles();
  const say = useSay();
  const state = useStore(desk.consolidate);
  const [locks, setLocks] = useState(0);
  const pick = (picked: PickedFiles): void => {
    setLocks(picked.locks);
    if (picked.files.length > 0) void desk.consolidate.add(picked.files);
  };
  const { refused, reveal } = useReveal(desk);
  const see = (): void => {
    if (state.state !== "ready") return;
    reveal([{ sheet: PROVINCE_SHEET, cell: "A1" }], state.master.plan);
  };
  return (
    <>
      <div className={styles.top}>
        <DropZone busy={state.state === "reading"} onPick={pick} />
        {locks > 0 && <p className={styles.when}>{say(locksText(locks))}</p>}
        <Standing state={state} onSee={see} onClear={() => desk.consolidate.clear()} />
        <div role="status" className={styles.hidden}>
          {state.state === "reading" && say(READING)}
          {state.state === "ready" && say(resultText(state))}
        </div>
      </div>
      {state.state === "failed" && <FailureBar message={state.message} inset />}
      {refused && <FailureBar message={refused} inset />}
      {state.state === "ready" && <ConsolidatePreview desk={desk} ready={state} />}
      {state.state !== "reading" && <OutgoingPart desk={desk} pulled={state.state === "ready"} />}
    </>
  );
}

interface StandingProps {
  readonly state: ConsolidateState;
  /** Shows the sheet that was written. */
  readonly onSee: () => void;
  readonly onClear: () => void;
}

function Standing({ state, onSee, onClear }: StandingProps) {
  const styles = useStyles();
  const say = useSay();
  switch (state.state) {
    case "idle":
    case "failed":
      return <p className={styles.told}>{say(HINT)}</p>;
    case "reading": {
      const { done, total, setAside } = state;
      return (
        <div>
          <p className={styles.told}>{say(readingText(done, total, setAside))}</p>
          <ProgressBar value={done} max={Math.max(1, total)} aria-label={say(READING)} />
        </div>
      );
    }
    case "ready": {
      const { total } = state.consolidation.reconciliation;
      return (
        <div>
          <p className={styles.headline}>{say(filesText(state))}</p>
          <p className={styles.told}>{say(balanceText(total))}</p>
          <p className={styles.when}>{say(basisText(state))}</p>
          <div className={styles.ways}>
            {state.written && (
              <Button ref={passFocusOn} size="small" appearance="subtle" onClick={onSee}>
                {say(WAYS.see)}
              </Button>
            )}
            <Button ref={passFocusOn} size="small" appearance="subtle" onClick={onClear}>
              {say(WAYS.clear)}
            </Button>
          </div>
        </div>
      );
    }
  }
}
