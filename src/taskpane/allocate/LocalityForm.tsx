import {
  Button,
  Field,
  Textarea,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useState } from "react";
import type { FormEvent } from "react";
import type { Text } from "../../domain/text";
import type { ReadyToAllocate } from "../../services/allocationSession";
import { number } from "../counted";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { localityText } from "./localityText";

const WORDS = {
  label: { vi: "Danh sách địa phương", en: "Localities" },
  hint: {
    vi: "Dán từ Excel, mỗi địa phương một dòng: tên, thực hiện năm trước, trọng số, giới hạn (mức tốt nhất có thể đạt). Dòng đầu có thể là tiêu đề cột; cột năm là số giữ nguyên.",
    en: "Paste from Excel, a line each: name, last actual, weight, limit. The first line may hold headings; columns of years are held.",
  },
  use: { vi: "Dùng danh sách này", en: "Use this list" },
  change: { vi: "Sửa danh sách", en: "Change the list" },
  leave: { vi: "Thôi", en: "Leave it" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  count: { ...typographyStyles.body1, flexGrow: 1, margin: 0 },
  text: { width: "100%", "& textarea": { fontFamily: tokens.fontFamilyMonospace } },
});

interface Props {
  readonly ready: ReadyToAllocate;
  /** Why the list can't be read; null where it was taken. */
  readonly onList: (text: string) => Text | null;
}

/** The localities that share in the target: in a line, or open to be pasted and changed. */
export function LocalityForm({ ready, onList }: Props) {
  const styles = useStyles();
  const say = useSay();
  const { localities } = ready;
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<Text | null>(null);
  const isOpen = draft !== null || localities.length === 0;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const refused = onList(draft ?? "");
    setProblem(refused);
    if (!refused) setDraft(null);
  };
  if (!isOpen) {
    return (
      <div className={styles.line}>
        <p className={styles.count}>{say(countWords(localities.length))}</p>
        <Button ref={passFocusOn} size="small" onClick={() => setDraft(localityText(ready))}>
          {say(WORDS.change)}
        </Button>
      </div>
    );
  }
  return (
    <form noValidate className={styles.form} onSubmit={submit}>
      <Field
        size="small"
        label={say(WORDS.label)}
        hint={say(WORDS.hint)}
        {...(problem && { validationMessage: say(problem) })}
      >
        <Textarea
          className={styles.text}
          size="small"
          rows={6}
          spellCheck={false}
          value={draft ?? ""}
          onChange={(_, { value }) => setDraft(value)}
        />
      </Field>
      <div className={styles.line}>
        <Button type="submit" size="small">
          {say(WORDS.use)}
        </Button>
        {localities.length > 0 && (
          <Button ref={passFocusOn} size="small" appearance="subtle" onClick={() => setDraft(null)}>
            {say(WORDS.leave)}
          </Button>
        )}
      </div>
    </form>
  );
}

function countWords(count: number): Text {
  const shown = number(count);
  return { vi: `${shown.vi} địa phương`, en: `${shown.en} localities` };
}
