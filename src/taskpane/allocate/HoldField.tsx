import { Field, Input, makeStyles } from "@fluentui/react-components";
import { LockClosed12Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { KeyboardEvent } from "react";
import type { Indicator } from "../../domain/plan/plan";
import { viNumber } from "../../domain/rules/say";
import type { Text } from "../../domain/text";
import { readTypedYear } from "../fill/readTyped";
import { useSay } from "../language";

const HELD: Text = { vi: "giữ", en: "held" };

const useStyles = makeStyles({ input: { width: "100%", minWidth: 0 } });

interface Props {
  readonly row: Indicator;
  readonly year: number;
  readonly value: number;
  readonly held: boolean;
  /** Null leaves the year to be shared again. */
  readonly onHold: (value: number | null) => void;
}

/** One year of a locality: what is typed, or confirmed by Enter, is held; emptied, it is shared again. */
export function HoldField({ row, year, value, held, onHold }: Props) {
  const styles = useStyles();
  const say = useSay();
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  const take = (text: string): void => {
    const read = readTypedYear(text, row);
    setProblem(read.ok ? null : read.problem);
    if (!read.ok) return;
    setDraft(null);
    onHold(read.value);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === "Enter") take(draft ?? viNumber(value));
    else if (event.key === "Escape") {
      setDraft(null);
      setProblem(null);
    }
  };
  return (
    <Field
      size="small"
      label={held ? `${year} · ${say(HELD)}` : String(year)}
      {...(problem && { validationMessage: say(problem) })}
    >
      <Input
        className={styles.input}
        size="small"
        inputMode="decimal"
        autoComplete="off"
        {...(held && { contentBefore: <LockClosed12Regular aria-hidden /> })}
        value={draft ?? viNumber(value)}
        onChange={(_, { value: typed }) => setDraft(typed)}
        onBlur={() => draft !== null && take(draft)}
        onKeyDown={key}
      />
    </Field>
  );
}
