import { Button, Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FormEvent, KeyboardEvent } from "react";
import type { Finding } from "../../domain/rules/finding";
import type { Text } from "../../domain/text";
import {
  type ExplanationDraft,
  type ExplanationProblems,
  readExplanation,
} from "../../domain/waivers/explanation";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { useFindingActions } from "./findingActions";

const WORDS = {
  form: { vi: "Giữ nguyên, giải trình", en: "Keep with an explanation" },
  reason: { vi: "Lý do giữ nguyên", en: "Why it stays" },
  by: { vi: "Người giải trình", en: "Explained by" },
  until: { vi: "Hiệu lực đến hết ngày", en: "Holds until" },
  dies: {
    vi: "Giải trình hết tác dụng khi giá trị thay đổi hoặc quá ngày này.",
    en: "It dies when the values change or this day has passed.",
  },
  keep: { vi: "Ghi giải trình", en: "Keep it" },
  leave: { vi: "Thôi", en: "Cancel" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    margin: `${tokens.spacingVerticalS} 0`,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

interface Props {
  readonly id: string;
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** Asks why a finding stays, by whose word and how long; what is wrong is said beside each field. */
export function WaiverForm({ id, finding, onClose }: Props) {
  const styles = useStyles();
  const say = useSay();
  const { busy, today, usualName, waive } = useFindingActions();
  const [draft, setDraft] = useState<ExplanationDraft>({
    reason: "",
    by: usualName,
    until: `${today.slice(0, 4)}-12-31`,
  });
  const [problems, setProblems] = useState<ExplanationProblems>({});

  const change = (field: keyof ExplanationDraft, value: string): void => {
    setDraft({ ...draft, [field]: value });
    setProblems({ ...problems, [field]: undefined });
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (busy) return;
    const read = readExplanation(draft, today);
    if (!read.ok) setProblems(read.problems);
    else if (await waive(finding, read.explanation)) onClose();
  };
  // The list around has keys of its own.
  const keys = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === "Escape") onClose();
  };
  const fieldOf = (field: keyof ExplanationDraft) => {
    const problem = problems[field];
    return {
      label: say(WORDS[field]),
      size: "small",
      required: true,
      ...(problem && { validationMessage: say(problem) }),
    } as const;
  };

  return (
    <form
      id={id}
      noValidate
      className={styles.form}
      aria-label={say(WORDS.form)}
      onSubmit={(event) => void submit(event)}
      onKeyDown={keys}
    >
      <Field {...fieldOf("reason")}>
        <Textarea
          ref={passFocusOn}
          size="small"
          autoFocus
          value={draft.reason}
          onChange={(_, { value }) => change("reason", value)}
        />
      </Field>
      <Field {...fieldOf("by")}>
        <Input
          ref={passFocusOn}
          size="small"
          autoComplete="name"
          value={draft.by}
          onChange={(_, { value }) => change("by", value)}
        />
      </Field>
      <Field {...fieldOf("until")} hint={say(WORDS.dies)}>
        <Input
          ref={passFocusOn}
          size="small"
          type="date"
          min={today}
          value={draft.until}
          onChange={(_, { value }) => change("until", value)}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          ref={passFocusOn}
          type="submit"
          size="small"
          appearance="primary"
          disabledFocusable={busy}
        >
          {say(WORDS.keep)}
        </Button>
        <Button size="small" onClick={onClose}>
          {say(WORDS.leave)}
        </Button>
      </div>
    </form>
  );
}
