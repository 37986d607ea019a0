import { Button, Input, Select, makeStyles } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { SenderAnswer } from "../../domain/consolidation/answers";
import type { ConsolidatedFile } from "../../domain/consolidation/consolidation";
import type { SenderQuestion } from "../../domain/consolidation/question";
import type { Agency, AgencyKind } from "../../domain/plan/registers/agencies";
import type { Text } from "../../domain/text";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { answerStyle, askedStyle, asideStyle, formStyle, growingStyle } from "./formStyles";
import { kindWords } from "./questionWords";

const WORDS = {
  agency: { vi: "Đơn vị gửi", en: "Sender" },
  choose: { vi: "Chọn cơ quan…", en: "Choose an agency…" },
  likely: { vi: "Có thể là", en: "Perhaps" },
  register: { vi: "Danh mục Cơ quan", en: "The register" },
  other: { vi: "Cơ quan khác (tự ghi)…", en: "Another agency…" },
  name: { vi: "Tên cơ quan", en: "Its name" },
  kind: { vi: "Loại cơ quan", en: "Its kind" },
  confirm: { vi: "Xác nhận", en: "Confirm" },
} as const satisfies Record<string, Text>;

/** The choice of an agency that the register does not list; no agency is called so. */
const OTHER = "\u0000other";

const useStyles = makeStyles({
  form: formStyle,
  asked: askedStyle,
  files: asideStyle,
  answer: answerStyle,
  growing: growingStyle,
});

interface Props {
  readonly question: SenderQuestion;
  readonly files: readonly ConsolidatedFile[];
  readonly agencies: readonly Agency[];
  readonly onAnswer: (answer: SenderAnswer) => void;
}

/** Asks who sent a file: an agency of the register, the likely ones first, or another by its name. */
export function SenderForm({ question, files, agencies, onAnswer }: Props) {
  const styles = useStyles();
  const say = useSay();
  const { candidates, written, likelyKind, key } = question;
  const [chosen, setChosen] = useState("");
  const [name, setName] = useState(written ?? "");
  const [kind, setKind] = useState<AgencyKind>(likelyKind ?? "department");
  const other = chosen === OTHER;
  const agency = other ? name.trim() : chosen;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (agency === "") return;
    const registered = agencies.find((one) => one.name === agency);
    onAnswer({ key, agency, kind: registered?.kind ?? kind });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <p className={styles.asked}>{say(question.text)}</p>
      <p className={styles.files}>
        {question.files.map((file) => files[file]!.file.name).join("; ")}
      </p>
      <div className={styles.answer}>
        <Select
          size="small"
          className={styles.growing}
          aria-label={say(WORDS.agency)}
          value={chosen}
          onChange={(_, { value }) => setChosen(value)}
        >
          <option value="">{say(WORDS.choose)}</option>
          {candidates.length > 0 && (
            <optgroup label={say(WORDS.likely)}>
              {candidates.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </optgroup>
          )}
          <option value={OTHER}>{say(WORDS.other)}</option>
          <optgroup label={say(WORDS.register)}>
            {agencies
              .filter(
                ({ name: one, kind: sort }) => !candidates.includes(one) && sort !== "collective"
              )
              .map((one) => (
                <option key={one.name}>{one.name}</option>
              ))}
          </optgroup>
        </Select>
        {other && (
          <>
            <Input
              size="small"
              className={styles.growing}
              aria-label={say(WORDS.name)}
              placeholder={say(WORDS.name)}
              value={name}
              onChange={(_, { value }) => setName(value)}
            />
            <Select
              size="small"
              className={styles.growing}
              aria-label={say(WORDS.kind)}
              value={kind}
              onChange={(_, { value }) => setKind(value as AgencyKind)}
            >
              {kindWords.map(([value, words]) => (
                <option key={value} value={value}>
                  {say(words)}
                </option>
              ))}
            </Select>
          </>
        )}
        <Button ref={passFocusOn} type="submit" size="small" disabledFocusable={agency === ""}>
          {say(WORDS.confirm)}
        </Button>
      </div>
    </form>
  );
}
