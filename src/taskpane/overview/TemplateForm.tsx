import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type FormEvent, useState } from "react";
import type { CalendarDate } from "../../domain/calendar/calendarDate";
import { periodFrom, usualPeriod } from "../../domain/plan/usualPeriod";
import type { Text } from "../../domain/text";
import type { BookWish } from "../../services/newBook";
import { useSay } from "../language";

const WORDS = {
  from: { vi: "Năm đầu của giai đoạn", en: "First year of the period" },
  province: { vi: "Tỉnh, thành phố (không bắt buộc)", en: "Province (optional)" },
  wrong: { vi: "Ghi một năm, ví dụ 2026", en: "Write a year, such as 2026" },
  make: { vi: "Tạo sổ", en: "Make the workbook" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  make: { alignSelf: "flex-start" },
});

interface Props {
  readonly today: CalendarDate;
  readonly busy: boolean;
  readonly onMake: (wish: BookWish) => void;
}

/** For which years and which province a standard workbook is made. */
export function TemplateForm({ today, busy, onMake }: Props) {
  const styles = useStyles();
  const say = useSay();
  const [from, setFrom] = useState(String(usualPeriod(Number(today.slice(0, 4))).from));
  const [province, setProvince] = useState("");
  const year = /^(19|20|21)\d\d$/.test(from.trim()) ? Number(from) : null;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (year === null || busy) return;
    onMake({ kind: "template", period: periodFrom(year), province: province.trim() || null });
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field
        label={say(WORDS.from)}
        size="small"
        {...(year === null
          ? { validationMessage: say(WORDS.wrong) }
          : { hint: `${year}–${periodFrom(year).to}` })}
      >
        <Input
          size="small"
          inputMode="numeric"
          value={from}
          onChange={(_, { value }) => setFrom(value)}
        />
      </Field>
      <Field label={say(WORDS.province)} size="small">
        <Input size="small" value={province} onChange={(_, { value }) => setProvince(value)} />
      </Field>
      <Button type="submit" size="small" className={styles.make} disabledFocusable={busy}>
        {say(WORDS.make)}
      </Button>
    </form>
  );
}
