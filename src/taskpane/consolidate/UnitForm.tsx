import { Button, makeStyles } from "@fluentui/react-components";
import type { UnitAnswer } from "../../domain/consolidation/answers";
import type { UnitQuestion } from "../../domain/consolidation/question";
import type { Text } from "../../domain/text";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { answerStyle, askedStyle, formStyle } from "./formStyles";

const WORDS = {
  same: { vi: "Lấy số như đơn vị gửi", en: "Take the figures as they stand" },
  leftOut: { vi: "Không đưa vào", en: "Leave them out" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({ form: formStyle, asked: askedStyle, answer: answerStyle });

interface Props {
  readonly question: UnitQuestion;
  readonly onAnswer: (answer: UnitAnswer) => void;
}

/** Asks what to make of figures in a unit that can't be converted. */
export function UnitForm({ question, onAnswer }: Props) {
  const styles = useStyles();
  const say = useSay();
  const { key, agency, unit, text } = question;
  const answer = (as: UnitAnswer["as"]) => () => onAnswer({ key, agency, unit, as });
  return (
    <div className={styles.form} role="group" aria-label={say(text)}>
      <p className={styles.asked}>{say(text)}</p>
      <div className={styles.answer}>
        <Button ref={passFocusOn} size="small" onClick={answer("same")}>
          {say(WORDS.same)}
        </Button>
        <Button ref={passFocusOn} size="small" onClick={answer("left-out")}>
          {say(WORDS.leftOut)}
        </Button>
      </div>
    </div>
  );
}
