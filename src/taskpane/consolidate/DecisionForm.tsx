import {
  Button,
  Checkbox,
  Field,
  Input,
  Radio,
  RadioGroup,
  makeStyles,
} from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type {
  Candidate,
  Conflict,
  ConsolidatedFile,
} from "../../domain/consolidation/consolidation";
import type { Text } from "../../domain/text";
import { number } from "../counted";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { type DecisionDraft, alikeConflicts, candidateText } from "./conflictLines";
import { asideStyle, formStyle } from "./formStyles";

const WORDS = {
  choice: { vi: "Số được chọn", en: "The figure chosen" },
  ground: { vi: "Căn cứ", en: "Ground" },
  example: {
    vi: "ví dụ: Báo cáo số 12/BC-CTK ngày 18/02/2021",
    en: "such as the number and date of a report",
  },
  by: { vi: "Người quyết định", en: "Who decides" },
  decide: { vi: "Chọn số này", en: "Choose this figure" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  form: formStyle,
  from: asideStyle,
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly id: string;
  readonly conflict: Conflict;
  readonly conflicts: readonly Conflict[];
  readonly files: readonly ConsolidatedFile[];
  readonly by: string;
  readonly onBy: (by: string) => void;
  readonly onDecide: (decisions: readonly DecisionDraft[]) => void;
}

/** Decides a figure: the number, its ground and who decides; the same may hold for the whole row. */
export function DecisionForm({ id, conflict, conflicts, files, by, onBy, onDecide }: Props) {
  const styles = useStyles();
  const say = useSay();
  const { candidates, decision } = conflict;
  const [place, setPlace] = useState("");
  const [ground, setGround] = useState(decision?.ground ?? "");
  const [wholeRow, setWholeRow] = useState(false);
  const candidate = place === "" ? undefined : candidates[Number(place)];
  const alike = candidate ? alikeConflicts(conflicts, conflict, candidate) : [];
  const complete = candidate !== undefined && ground.trim() !== "" && by.trim() !== "";
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!complete) return;
    const decided = [[conflict, candidate] as const, ...(wholeRow ? alike : [])];
    onDecide(
      decided.map(([{ key, field, values }, { value }]) => ({
        ...{ key, field, values, chosen: value },
        ...{ ground: ground.trim(), by: by.trim() },
      }))
    );
  };
  return (
    <form id={id} className={styles.form} onSubmit={submit}>
      <RadioGroup
        aria-label={say(WORDS.choice)}
        value={place}
        onChange={(_, { value }) => setPlace(value)}
      >
        {candidates.map((one, index) => (
          <Radio
            key={index}
            value={String(index)}
            label={
              <>
                <strong>{one.text}</strong> · {say(candidateText(one))}
                <span className={styles.from}>{placeText(one, files)}</span>
              </>
            }
          />
        ))}
      </RadioGroup>
      {alike.length > 0 && (
        <Checkbox
          checked={wholeRow}
          label={say(wholeRowText(alike.length))}
          onChange={(_, { checked }) => setWholeRow(checked === true)}
        />
      )}
      <Field size="small" label={say(WORDS.ground)}>
        <Input
          size="small"
          placeholder={say(WORDS.example)}
          value={ground}
          onChange={(_, { value }) => setGround(value)}
        />
      </Field>
      <Field size="small" label={say(WORDS.by)}>
        <Input size="small" value={by} onChange={(_, { value }) => onBy(value)} />
      </Field>
      <Button
        ref={passFocusOn}
        type="submit"
        size="small"
        className={styles.button}
        disabledFocusable={!complete}
      >
        {say(WORDS.decide)}
      </Button>
    </form>
  );
}

/** Where a value was sent, on a line of its own. */
function placeText({ source }: Candidate, files: readonly ConsolidatedFile[]): string {
  if (!source) return "";
  return ` ${files[source.file]!.file.name} · ${source.sheet}!${source.cell}`;
}

function wholeRowText(others: number): Text {
  const shown = number(others);
  return {
    vi: `Chọn như vậy cho ${shown.vi} số khác của dòng này`,
    en: `The same for ${shown.en} other figures of this row`,
  };
}
