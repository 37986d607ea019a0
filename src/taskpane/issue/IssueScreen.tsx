import { ProgressBar, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect } from "react";
import type { Text } from "../../domain/text";
import type { IssueState } from "../../services/issueSession";
import { FailureBar } from "../FailureBar";
import { useSay } from "../language";
import { useStore } from "../store";
import type { IssueDesk } from "./issueDesk";
import { IssuePreview } from "./IssuePreview";
import { issueHeadline, issueStanding, makingText } from "./issueWords";

const WORDS = {
  hint: {
    vi: "Tạo cho mỗi cơ quan một sổ theo mẫu với các chỉ tiêu cơ quan theo dõi và nhiệm vụ cơ quan chủ trì. Bấm “Đọc lại sổ” để xem trước; chưa tạo tệp nào.",
    en: "Makes a standard workbook for each agency with the indicators it follows and the tasks it leads. Press “Read the workbook again” for a preview; no file is made yet.",
  },
  reading: { vi: "Đang đọc sổ…", en: "Reading the workbook…" },
  noFiles: {
    vi: "Excel trên máy này không cho ngăn tác vụ tải tệp xuống. Hãy mở sổ bằng Excel trên web hoặc Windows rồi tạo biểu.",
    en: "Excel on this computer lets no file out of the pane. Open the workbook in Excel on the web or on Windows to make the books.",
  },
  making: { vi: "Đang tạo biểu", en: "Making books" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  told: { ...typographyStyles.body1, margin: 0 },
  headline: { ...typographyStyles.body1Strong, margin: 0 },
  when: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly desk: Pick<IssueDesk, "issue" | "handOutFile" | "reveal" | "write">;
  /** Whether the screen is in sight. */
  readonly shown: boolean;
}

/** Tạo biểu gửi đơn vị: who would get what, which rows go to nobody, and what the books say; then one zip. */
export function IssueScreen({ desk, shown }: Props) {
  const styles = useStyles();
  const say = useSay();
  const state = useStore(desk.issue);
  const ready = previewOf(state);

  // Who gets what is for the book as it stands when the screen comes into sight.
  useEffect(() => {
    if (shown) void desk.issue.read();
  }, [shown, desk]);

  return (
    <>
      <div className={styles.top} role="status">
        {ready ? (
          <>
            <p className={styles.headline}>{say(issueHeadline(ready))}</p>
            {!desk.handOutFile && <p className={styles.told}>{say(WORDS.noFiles)}</p>}
            <p className={styles.when}>
              {say(state.state === "making" ? makingText(state.progress) : issueStanding(ready))}
            </p>
          </>
        ) : (
          <p className={styles.told}>
            {say(state.state === "reading" ? WORDS.reading : WORDS.hint)}
          </p>
        )}
      </div>
      {state.state === "making" && (
        <ProgressBar
          value={state.progress.done}
          max={state.progress.total}
          aria-label={say(WORDS.making)}
        />
      )}
      {state.state === "failed" && <FailureBar message={state.message} inset />}
      {ready && <IssuePreview desk={desk} ready={ready} busy={state.state !== "ready"} />}
    </>
  );
}

/** What was read stays in sight while it is read anew, and while files are made of it. */
function previewOf(state: IssueState) {
  if (state.state === "reading") return state.before;
  if (state.state === "making") return state.ready;
  return state.state === "ready" ? state : null;
}
