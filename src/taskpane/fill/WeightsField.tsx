import { Field, Input, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { KeyboardEvent } from "react";
import { viNumber } from "../../domain/rules/say";
import { type YearWeights, readWeights } from "../../domain/targets/yearWeights";
import type { Text } from "../../domain/text";
import { useSay } from "../language";

const WORDS = {
  label: { vi: "Trọng số các năm", en: "Weights of the years" },
  hint: {
    vi: "Mỗi năm làm bao nhiêu phần; để trống thì theo nhịp các năm trước.",
    en: "How much each year does; left empty, the pace of the past years.",
  },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({ input: { width: "100%", minWidth: 0 } });

interface Props {
  readonly weights: YearWeights | null;
  /** How many plan years there are. */
  readonly years: number;
  /** Null goes back to the pace of the past. */
  readonly onWeigh: (weights: YearWeights | null) => void;
}

/** The user's own weights of the years: taken when the field is left or Enter is pressed. */
export function WeightsField({ weights, years, onWeigh }: Props) {
  const styles = useStyles();
  const say = useSay();
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  const shown = weights?.map(viNumber).join(" ") ?? "";
  const take = (): void => {
    if (draft === null || draft === shown) return setDraft(null);
    const read =
      draft.trim() === "" ? { ok: true as const, weights: null } : readWeights(draft, years);
    setProblem(read.ok ? null : read.problem);
    if (!read.ok) return;
    setDraft(null);
    onWeigh(read.weights);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key === "Enter") take();
    else if (event.key === "Escape") {
      setDraft(null);
      setProblem(null);
    }
  };
  return (
    <Field
      size="small"
      label={say(WORDS.label)}
      hint={say(WORDS.hint)}
      {...(problem && { validationMessage: say(problem) })}
    >
      <Input
        className={styles.input}
        size="small"
        autoComplete="off"
        placeholder={Array.from({ length: years }, (_, i) => 10 + 5 * i).join(" ")}
        value={draft ?? shown}
        onChange={(_, { value }) => setDraft(value)}
        onBlur={take}
        onKeyDown={key}
      />
    </Field>
  );
}
