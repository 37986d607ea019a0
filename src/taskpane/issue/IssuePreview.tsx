import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { successionWords } from "../../domain/issuing/issueWords";
import type { Text } from "../../domain/text";
import type { ReadyToIssue } from "../../services/issueSession";
import { FailureBar } from "../FailureBar";
import { Fold } from "../Fold";
import { useSay } from "../language";
import { useStore } from "../store";
import { useReveal } from "../useReveal";
import type { IssueDesk } from "./issueDesk";
import { IssueForm } from "./IssueForm";
import { UnplacedRows } from "./UnplacedRows";
import { codesText, shareWords } from "./issueWords";

const WORDS = {
  books: { vi: "Biểu của từng cơ quan", en: "Books by agency" },
  unplaced: { vi: "Không có trong biểu nào", en: "In no book" },
  successions: { vi: "Gửi cơ quan kế thừa", en: "Sent to successors" },
  write: { vi: "Ghi Mã số vào sổ", en: "Write the codes" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  codes: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  words: { ...typographyStyles.body1, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: `0 ${tokens.spacingHorizontalM}` },
  line: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    ...typographyStyles.body1,
  },
  agency: { flexGrow: 1, minWidth: 0 },
  count: {
    flexShrink: 0,
    maxWidth: "50%",
    textAlign: "end",
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly desk: Pick<IssueDesk, "issue" | "reveal" | "write">;
  readonly ready: ReadyToIssue;
  /** While the book is read or files are made, nothing can be changed. */
  readonly busy: boolean;
}

/** Who would get what, and what is to be settled first. */
export function IssuePreview({ desk, ready, busy }: Props) {
  const styles = useStyles();
  const say = useSay();
  const { reveal, refused } = useReveal(desk);
  const writing = useStore(desk.write).state === "writing";
  const { issue } = ready;
  const codes = codesText(ready);
  return (
    <>
      {refused && <FailureBar message={refused} inset />}
      <IssueForm ready={ready} busy={busy} onWish={(wishes) => desk.issue.wish(wishes)} />
      {codes && (
        <div className={styles.codes}>
          <p className={styles.words}>{say(codes)}</p>
          <Button
            size="small"
            disabledFocusable={busy || writing}
            onClick={() => void desk.issue.writeCodes()}
          >
            {say(WORDS.write)}
          </Button>
        </div>
      )}
      {issue.unplaced.length > 0 && (
        <Fold title={WORDS.unplaced} count={issue.unplaced.length}>
          <UnplacedRows rows={issue.unplaced} onReveal={(cells) => reveal(cells, issue.plan)} />
        </Fold>
      )}
      {issue.successions.length > 0 && (
        <Fold title={WORDS.successions} count={issue.successions.length}>
          <ul className={styles.list}>
            {issue.successions.map((one) => (
              <li key={one.from.name} className={styles.line}>
                {say(successionWords(one))}
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <Fold title={WORDS.books} count={issue.books.length}>
        <ul className={styles.list}>
          {issue.books.map((share) => (
            <li key={share.fileName} className={styles.line}>
              <span className={styles.agency}>{share.agency.name}</span>
              <span className={styles.count}>{say(shareWords(share))}</span>
            </li>
          ))}
        </ul>
      </Fold>
    </>
  );
}
