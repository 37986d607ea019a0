import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { FormEvent } from "react";
import { viNumber } from "../../domain/rules/say";
import type { Text } from "../../domain/text";
import { useSay } from "../language";
import type { TotalQuestion } from "./fillLines";
import { readTypedTotal } from "./readTyped";

const WORDS = {
  use: { vi: "Dùng số này", en: "Use it" },
  source: { vi: "Nguồn (nếu có)", en: "Source (if any)" },
  example: { vi: "ví dụ: Niên giám thống kê 2020", en: "such as: yearbook 2020" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  field: {
    flexGrow: 1,
    flexBasis: "130px",
    minWidth: 0,
    "& .fui-Input": { width: "100%", minWidth: 0 },
  },
  /** Beside the input, below its label. */
  button: { marginTop: "22px", flexShrink: 0 },
});

interface Props {
  readonly question: TotalQuestion;
  readonly onState: (value: number, source: string) => void;
}

/** Asks how many there are of a unit (mẫu số); the answer stays in sight and can be corrected. */
export function TotalForm({ question, onState }: Props) {
  const styles = useStyles();
  const say = useSay();
  const [text, setText] = useState(question.value === null ? "" : viNumber(question.value));
  const [source, setSource] = useState(question.source);
  const [problem, setProblem] = useState<Text | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = readTypedTotal(text, question.unit);
    setProblem(read.ok ? null : read.problem);
    if (read.ok && read.value !== null) onState(read.value, source);
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
      <Field className={styles.field} size="small" label={say(WORDS.source)}>
        <Input
          size="small"
          autoComplete="off"
          placeholder={say(WORDS.example)}
          value={source}
          onChange={(_, { value }) => setSource(value)}
        />
      </Field>
      <Button className={styles.button} type="submit" size="small">
        {say(WORDS.use)}
      </Button>
    </form>
  );
}

function questionText({ unit, year }: TotalQuestion): Text {
  return { vi: `Tổng số ${unit} năm ${year}`, en: `Total of ${unit} in ${year}` };
}
