import {
  Button,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { YearProposal } from "../../domain/deadlines/yearProposals";
import type { Text } from "../../domain/text";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { yearQuestion } from "./deadlineWords";
import { readYear } from "./readAsOf";

const WORDS = {
  year: { vi: "Năm của các thời hạn này", en: "Year of these deadlines" },
  confirm: { vi: "Xác nhận năm", en: "Confirm the year" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  question: { ...typographyStyles.caption1, paddingTop: tokens.spacingVerticalXS },
  answer: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  year: { width: "72px" },
});

interface Props {
  readonly proposal: YearProposal;
  readonly busy: boolean;
  readonly onConfirm: (year: number) => void;
}

/** Asks once for the year of a sheet's deadlines that name none; the book remembers the answer. */
export function YearForm({ proposal, busy, onConfirm }: Props) {
  const styles = useStyles();
  const say = useSay();
  const [draft, setDraft] = useState(String(proposal.year ?? ""));
  const year = readYear(draft);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (year !== null && !busy) onConfirm(year);
  };
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <div className={styles.question}>{say(yearQuestion(proposal))}</div>
        <form className={styles.answer} onSubmit={submit}>
          <Input
            ref={passFocusOn}
            size="small"
            inputMode="numeric"
            maxLength={4}
            className={styles.year}
            aria-label={say(WORDS.year)}
            value={draft}
            onChange={(_, { value }) => setDraft(value)}
          />
          <Button
            ref={passFocusOn}
            type="submit"
            size="small"
            disabledFocusable={busy || year === null}
          >
            {say(WORDS.confirm)}
          </Button>
        </form>
      </MessageBarBody>
    </MessageBar>
  );
}
