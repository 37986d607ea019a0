import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { KeyboardEvent } from "react";
import type { Indicator } from "../../domain/plan/plan";
import type { ProposedYear } from "../../domain/targets/proposal";
import type { Text } from "../../domain/text";
import { useSay } from "../language";
import { YearMark } from "./YearMark";
import { yearValue, yearWord } from "./fillWords";
import { readTypedYear } from "./readTyped";

const useStyles = makeStyles({ input: { width: "100%", minWidth: 0 } });

interface Props {
  readonly row: Indicator;
  readonly year: ProposedYear;
  /** Null leaves the year to the method again. */
  readonly onType: (value: number | null) => void;
}

/** One year of a row: what the user types is held when the field is left or Enter is pressed; Escape takes it back. */
export function YearField({ row, year, onType }: Props) {
  const styles = useStyles();
  const say = useSay();
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  const isBlank = year.value === null && year.origin !== "held";
  // Written as in the sheet in either language: so it is read, too.
  const shown = isBlank ? "" : yearValue(year).vi;
  const take = (text: string): void => {
    const read = readTypedYear(text, row);
    setProblem(read.ok ? null : read.problem);
    if (!read.ok) return;
    setDraft(null);
    onType(read.value);
  };
  const leave = (): void => {
    if (draft === null || draft === shown) setDraft(null);
    else take(draft);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === "Enter") {
      if (draft !== null) take(draft);
      // The number as it is proposed: held, whatever the method is then.
      else if (typeof year.value === "number") onType(year.value);
    } else if (event.key === "Escape") {
      setDraft(null);
      setProblem(null);
    }
  };
  return (
    <Field
      size="small"
      label={`${year.year} · ${say(yearWord(year))}`}
      {...(problem && { validationMessage: say(problem) })}
    >
      <Input
        className={styles.input}
        size="small"
        inputMode="decimal"
        autoComplete="off"
        readOnly={year.origin === "held"}
        contentBefore={<YearMark year={year} />}
        value={draft ?? shown}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={leave}
        onKeyDown={key}
      />
    </Field>
  );
}
