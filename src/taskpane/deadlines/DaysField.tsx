import { Input, makeStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import { readDays } from "./readAsOf";

const useStyles = makeStyles({ days: { width: "88px" } });

interface Props {
  readonly label: string;
  /** What the field says while it is empty. */
  readonly placeholder: string;
  /** Null for an empty field. */
  readonly days: number | null;
  readonly onChange: (days: number | null) => void;
}

/** A number of days and its label, as two cells of a grid. */
export function DaysField({ label, placeholder, days, onChange }: Props) {
  const styles = useStyles();
  const id = useId();
  const shown = days === null ? "" : String(days);
  // What is being typed is no number yet, and must not be taken away meanwhile.
  const [draft, setDraft] = useState<string | null>(null);
  const type = (text: string): void => {
    setDraft(text);
    const read = readDays(text);
    if (read !== null || text.trim() === "") onChange(read);
  };
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <Input
        id={id}
        size="small"
        inputMode="numeric"
        maxLength={3}
        className={styles.days}
        placeholder={placeholder}
        value={draft ?? shown}
        onChange={(_, { value }) => type(value)}
        onBlur={() => setDraft(null)}
      />
    </>
  );
}
