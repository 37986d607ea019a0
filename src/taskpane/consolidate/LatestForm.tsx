import { Button, Radio, RadioGroup, makeStyles } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { LatestAnswer } from "../../domain/consolidation/answers";
import type { ConsolidatedFile } from "../../domain/consolidation/consolidation";
import type { LatestQuestion } from "../../domain/consolidation/question";
import type { Text } from "../../domain/text";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { askedStyle, formStyle } from "./formStyles";

const USE: Text = { vi: "Dùng tệp này", en: "Use this file" };

const useStyles = makeStyles({
  form: formStyle,
  asked: askedStyle,
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly question: LatestQuestion;
  readonly files: readonly ConsolidatedFile[];
  readonly onAnswer: (answer: LatestAnswer) => void;
}

/** Asks which of an agency's files counts. */
export function LatestForm({ question, files, onAnswer }: Props) {
  const styles = useStyles();
  const say = useSay();
  const [chosen, setChosen] = useState("");
  const among = question.files.flatMap((file) => {
    const { name, sha256 } = files[file]!.file;
    return sha256 === null ? [] : [{ name, sha256 }];
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (chosen === "") return;
    const { agency } = question;
    onAnswer({ agency, sha256: chosen, among: among.map(({ sha256 }) => sha256) });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.asked}>{say(question.text)}</p>
      <RadioGroup
        aria-label={say(question.text)}
        value={chosen}
        onChange={(_, { value }) => setChosen(value)}
      >
        {among.map(({ name, sha256 }) => (
          <Radio key={sha256} value={sha256} label={name} />
        ))}
      </RadioGroup>
      <Button
        ref={passFocusOn}
        type="submit"
        size="small"
        className={styles.button}
        disabledFocusable={chosen === ""}
      >
        {say(USE)}
      </Button>
    </form>
  );
}
