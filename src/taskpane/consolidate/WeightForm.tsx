import { Button, Field, Input, makeStyles } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { WeightAnswer } from "../../domain/consolidation/answers";
import type { WeightQuestion } from "../../domain/consolidation/question";
import type { Text } from "../../domain/text";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { askedStyle, formStyle } from "./formStyles";
import { readWeight } from "./readWeight";

const WORDS = {
  use: { vi: "Dùng các số này", en: "Use these" },
  unread: { vi: "Hãy ghi một số không âm.", en: "Write a number, not below zero." },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  form: formStyle,
  asked: askedStyle,
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly question: WeightQuestion;
  readonly onAnswer: (answers: readonly WeightAnswer[]) => void;
}

/** Asks what each agency's rate is weighed by (mẫu số); those left blank stay open. */
export function WeightForm({ question, onAnswer }: Props) {
  const styles = useStyles();
  const say = useSay();
  const { agencies, key } = question;
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const read = agencies.map((agency) => ({ agency, weight: readWeight(typed[agency] ?? "") }));
  const answers = read.flatMap(({ agency, weight }): WeightAnswer[] =>
    typeof weight === "number" ? [{ key, agency, field: null, weight }] : []
  );
  const unread = read.some(({ weight }) => weight === "unread");
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (answers.length > 0 && !unread) onAnswer(answers);
  };
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <p className={styles.asked}>{say(question.text)}</p>
      {read.map(({ agency, weight }) => (
        <Field
          key={agency}
          size="small"
          label={agency}
          orientation="horizontal"
          {...(weight === "unread" && { validationMessage: say(WORDS.unread) })}
        >
          <Input
            size="small"
            inputMode="decimal"
            autoComplete="off"
            value={typed[agency] ?? ""}
            onChange={(_, { value }) => setTyped({ ...typed, [agency]: value })}
          />
        </Field>
      ))}
      <Button
        ref={passFocusOn}
        type="submit"
        size="small"
        className={styles.button}
        disabledFocusable={answers.length === 0 || unread}
      >
        {say(WORDS.use)}
      </Button>
    </form>
  );
}
