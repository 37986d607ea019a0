import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Text } from "../../domain/text";
import type { FillState } from "../../services/fillSession";
import { FailureBar } from "../FailureBar";
import { useSay } from "../language";
import { useStore } from "../store";
import type { FillDesk } from "./fillDesk";
import { FillPreview } from "./FillPreview";
import { fillHeadline } from "./fillWords";

const WORDS = {
  hint: {
    vi: "Điền các năm còn trống từ số thực hiện và mục tiêu. Bấm “Đọc lại sổ” để xem trước; chưa ghi gì.",
    en: "Fills the blank years from the actual figures and the goal. Press “Read the workbook again” for a preview; nothing is written yet.",
  },
  reading: { vi: "Đang đọc sổ…", en: "Reading the workbook…" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  top: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  told: { ...typographyStyles.body1, margin: 0 },
  headline: { ...typographyStyles.body1Strong, margin: 0 },
  when: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly desk: Pick<FillDesk, "fill" | "reveal">;
  /** Whether the screen is in sight. */
  readonly shown: boolean;
}

/** Phân kỳ: the rows that can be filled with their years as they would be, and the rows that can't, with the reason. */
export function FillScreen({ desk, shown }: Props) {
  const styles = useStyles();
  const say = useSay();
  const state = useStore(desk.fill);
  // What was proposed stays in sight while the book is read anew.
  const ready = proposedBy(state);

  // What is proposed is for the book as it stands when the screen comes into sight.
  useEffect(() => {
    if (shown) void desk.fill.read();
  }, [shown, desk]);

  return (
    <>
      <div className={styles.top} role="status">
        {ready ? (
          <>
            <p className={styles.headline}>{say(fillHeadline(ready))}</p>
            <p className={styles.when}>{say(readAt(ready.at))}</p>
          </>
        ) : (
          <p className={styles.told}>
            {say(state.state === "reading" ? WORDS.reading : WORDS.hint)}
          </p>
        )}
      </div>
      {state.state === "failed" && <FailureBar message={state.message} inset />}
      {ready && <FillPreview desk={desk} ready={ready} />}
    </>
  );
}

function proposedBy(state: FillState) {
  if (state.state === "reading") return state.before;
  return state.state === "ready" ? state : null;
}

function readAt(time: string): Text {
  return {
    vi: `Đọc sổ lúc ${time}. Xem trước, chưa ghi gì.`,
    en: `Read at ${time}. A preview; nothing is written yet.`,
  };
}
