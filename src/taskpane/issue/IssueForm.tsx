import { Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { infoText } from "../../domain/plan/infoSheet";
import type { Text } from "../../domain/text";
import type { IssueWishes, ReadyToIssue } from "../../services/issueSession";
import { useSay } from "../language";

const WORDS = {
  due: { vi: "Thời hạn gửi ghi trong biểu", en: "Deadline written in the books" },
  dueExample: { vi: "ví dụ: trước ngày 24/02/2026", en: "such as: trước ngày 24/02/2026" },
  localities: {
    vi: "Địa phương ngoài danh mục Cơ quan, mỗi dòng một tên",
    en: "Localities that the register does not list, one a line",
  },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    "& .fui-Input": { width: "100%", minWidth: 0 },
  },
});

interface Props {
  readonly ready: ReadyToIssue;
  readonly busy: boolean;
  readonly onWish: (wishes: Partial<IssueWishes>) => void;
}

/** What the books are to say beyond the master; it counts as soon as a field is left. */
export function IssueForm({ ready, busy, onWish }: Props) {
  const styles = useStyles();
  const say = useSay();
  const [due, setDue] = useState(ready.wishes.due);
  const [names, setNames] = useState(ready.wishes.localities.join("\n"));
  const stated = infoText(ready.issue.plan.info, "submissionDue");
  const asksLocalities = ready.issue.unplaced.some(({ why }) => why === "no-localities");
  return (
    <div className={styles.form}>
      <Field size="small" label={say(WORDS.due)}>
        <Input
          size="small"
          autoComplete="off"
          placeholder={stated ?? say(WORDS.dueExample)}
          disabled={busy}
          value={due}
          onChange={(_, { value }) => setDue(value)}
          onBlur={() => due !== ready.wishes.due && onWish({ due })}
        />
      </Field>
      {(asksLocalities || names !== "") && (
        <Field size="small" label={say(WORDS.localities)}>
          <Textarea
            size="small"
            resize="vertical"
            disabled={busy}
            value={names}
            onChange={(_, { value }) => setNames(value)}
            onBlur={() => onWish({ localities: names.split("\n") })}
          />
        </Field>
      )}
    </div>
  );
}
