import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FormEvent } from "react";
import { viNumber } from "../../domain/rules/say";
import type { Text } from "../../domain/text";
import { useSay } from "../language";
import type { TotalQuestion } from "./fillLines";
import { readTypedTotal } from "./readTyped";

const USE: Text = { vi: "Dùng số này", en: "Use it" };

const useStyles = makeStyles({
  form: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  field: { flexGrow: 1, minWidth: 0, "& .fui-Input": { width: "100%", minWidth: 0 } },
  /** Beside the input, below its label. */
  button: { marginTop: "22px", flexShrink: 0 },
});

interface Props {
  readonly question: TotalQuestion;
  readonly onState: (value: number) => void;
}

/** Asks how many there are of a unit (mẫu số); the answer stays in sight and can be corrected. */
export function TotalForm({ question, onState }: Props) {
  const styles = useStyles();
  const say = useSay();
  const [text, setText] = useState(question.value === null ? "" : viNumber(question.value));
  const [problem, setProblem] = useState<Text | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readTypedTotal(text, question.unit);
    setProblem(read.ok ? null : read.problem);
    if (read.ok && read.value !== null) onState(read.value);
  };
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <Field
        className={styles.field}
        size="small"
        label={say(questionText(question))}
        {...(problem && { validationMessage: say(problem) })}
      >
        <Input
          size="small"
          inputMode="decimal"
          autoComplete="off"
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <Button className={styles.button} type="submit" size="small">
        {say(USE)}
      </Button>
    </form>
  );
}

function questionText({ unit, year }: TotalQuestion): Text {
  return { vi: `Tổng số ${unit} năm ${year}`, en: `Total of ${unit} in ${year}` };
}
