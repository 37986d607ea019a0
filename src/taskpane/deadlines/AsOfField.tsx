import { Button, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { ChevronLeft16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { CalendarDate } from "../../domain/calendar/calendarDate";
import type { Text } from "../../domain/text";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { quarterEndBeside, readAsOf } from "./readAsOf";

const WORDS = {
  asOf: { vi: "Tính đến ngày", en: "As of" },
  today: { vi: "Hôm nay", en: "Today" },
} as const satisfies Record<string, Text>;

const STEPS = [
  {
    step: -1,
    icon: <ChevronLeft16Regular />,
    label: { vi: "Cuối quý trước", en: "End of the quarter before" },
  },
  {
    step: 1,
    icon: <ChevronRight16Regular />,
    label: { vi: "Cuối quý sau", en: "End of the next quarter" },
  },
] as const;

const useStyles = makeStyles({
  field: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    ...typographyStyles.caption1,
  },
});

interface Props {
  readonly asOf: CalendarDate;
  readonly today: CalendarDate;
  readonly onChange: (asOf: CalendarDate) => void;
}

/** The day that the deadlines are looked at from: today, or any other. */
export function AsOfField({ asOf, today, onChange }: Props) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  // What is being typed is no day yet, and must not be taken away meanwhile.
  const [draft, setDraft] = useState<string>(asOf);
  const choose = (text: string): void => {
    setDraft(text);
    const day = readAsOf(text);
    if (day && day !== asOf) onChange(day);
  };
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{say(WORDS.asOf)}</label>
      <Input
        id={id}
        type="date"
        size="small"
        value={draft}
        onChange={(_, { value }) => choose(value)}
        onBlur={() => setDraft(asOf)}
      />
      {STEPS.map(({ step, icon, label }) => (
        <Button
          key={step}
          size="small"
          appearance="subtle"
          icon={icon}
          aria-label={say(label)}
          title={say(label)}
          onClick={() => choose(quarterEndBeside(asOf, step))}
        />
      ))}
      {asOf !== today && (
        <Button ref={passFocusOn} size="small" appearance="subtle" onClick={() => choose(today)}>
          {say(WORDS.today)}
        </Button>
      )}
    </div>
  );
}
