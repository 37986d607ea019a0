import {
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect } from "react";
import { isAllocation } from "../../domain/distribution/allocation";
import { explainAllocation } from "../../domain/distribution/explainAllocation";
import type { Text } from "../../domain/text";
import type { AllocationState } from "../../services/allocationSession";
import type { FillDesk } from "../fill/fillDesk";
import { FailureBar } from "../FailureBar";
import { useSay } from "../language";
import { useStore } from "../store";
import { AllocationTable } from "./AllocationTable";
import { allocateHeadline } from "./allocateWords";
import { IndicatorChoice } from "./IndicatorChoice";
import { LocalityForm } from "./LocalityForm";
import { SharingForm } from "./SharingForm";

const WORDS = {
  reading: { vi: "Đang đọc sổ…", en: "Reading the workbook…" },
  hint: {
    vi: "Chia chỉ tiêu các năm của tỉnh cho từng địa phương. Bấm “Đọc lại sổ” để bắt đầu.",
    en: "Shares the province's yearly targets out to localities. Press “Read the workbook again” to begin.",
  },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  top: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  told: { ...typographyStyles.body1, margin: 0 },
  headline: { ...typographyStyles.body1Strong, margin: 0 },
  when: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  how: {
    ...typographyStyles.caption1,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly desk: Pick<FillDesk, "allocation">;
  /** Whether the screen is in sight. */
  readonly shown: boolean;
}

/** Dự kiến phân bổ: one indicator, its localities, how it is shared out, and what each would be given. */
export function AllocateScreen({ desk, shown }: Props) {
  const styles = useStyles();
  const say = useSay();
  const { allocation } = desk;
  const state = useStore(allocation);
  const ready = shownBy(state);

  // What is proposed is for the book as it stands when the screen comes into sight.
  useEffect(() => {
    if (shown) void allocation.read();
  }, [shown, allocation]);

  return (
    <>
      <div className={styles.top} role="status">
        {ready ? (
          <>
            <p className={styles.headline}>{say(allocateHeadline(ready))}</p>
            <p className={styles.when}>{say(readAt(ready.at))}</p>
          </>
        ) : (
          <p className={styles.told}>
            {say(state.state === "reading" ? WORDS.reading : WORDS.hint)}
          </p>
        )}
      </div>
      {state.state === "failed" && <FailureBar message={state.message} inset />}
      {ready && (
        <>
          <div className={styles.form}>
            <IndicatorChoice ready={ready} onChoose={(key) => allocation.chooseIndicator(key)} />
            <LocalityForm
              key={ready.row.key}
              ready={ready}
              onList={(text) => allocation.list(text)}
            />
            <SharingForm
              key={`${ready.row.key} sharing`}
              ready={ready}
              onChoose={(one) => allocation.choose(one)}
            />
          </div>
          {isAllocation(ready.outcome) ? (
            <>
              <p className={styles.how}>{say(explainAllocation(ready.outcome))}</p>
              <AllocationTable
                allocation={ready.outcome}
                onHold={(name, year, value) => allocation.hold(name, year, value)}
              />
            </>
          ) : (
            <MessageBar intent="warning" layout="multiline" role="alert">
              <MessageBarBody>{say(ready.outcome.text)}</MessageBarBody>
            </MessageBar>
          )}
        </>
      )}
    </>
  );
}

function shownBy(state: AllocationState) {
  if (state.state === "reading") return state.before;
  return state.state === "ready" ? state : null;
}

function readAt(time: string): Text {
  return {
    vi: `Đọc sổ lúc ${time}. Xem trước, chưa ghi gì.`,
    en: `Read at ${time}. A preview; nothing is written yet.`,
  };
}
