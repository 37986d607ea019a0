import { Select, Switch, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { DAY_RULES, type DayRule } from "../../domain/deadlines/dueDay";
import type { View } from "../../domain/deadlines/situation";
import { dayRuleWords } from "../../domain/deadlines/stateWords";
import type { Text } from "../../domain/text";
import { type DeadlineView, USUAL_WITHIN } from "../../services/deadlinesPlan";
import { useSay } from "../language";
import { Summary } from "../Summary";
import { DaysField } from "./DaysField";

const WORDS = {
  title: { vi: "Tùy chọn theo dõi", en: "How to follow" },
  within: { vi: "Sắp đến hạn: trước (ngày)", en: "Due soon: days before" },
  lead: { vi: "Mốc nội bộ: trước (ngày)", en: "Internal day: days before" },
  none: { vi: "không đặt", en: "none" },
  day: { vi: "Hạn rơi vào ngày nghỉ", en: "A due day that is off" },
  closing: {
    vi: "Kỳ chốt số liệu (Nghị định 09/2019/NĐ-CP)",
    en: "Closing days of figures (Decree 09/2019)",
  },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  title: {
    ...typographyStyles.caption1,
    paddingBlock: tokens.spacingVerticalXS,
    cursor: "pointer",
    color: tokens.colorNeutralForeground2,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  fields: {
    display: "grid",
    gridTemplateColumns: "1fr auto",
    alignItems: "center",
    rowGap: tokens.spacingVerticalXS,
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
    ...typographyStyles.caption1,
  },
  rule: { width: "150px" },
});

interface Props {
  /** As the deadlines are looked at now. */
  readonly view: View;
  /** As asked for: what is absent is as usual. */
  readonly wanted: DeadlineView;
  readonly onChange: (wanted: DeadlineView) => void;
}

/** What an office sets for itself: how soon is soon, days off, its internal day, whether closing days of figures are told. */
export function ViewOptions({ view, wanted, onChange }: Props) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  return (
    <details>
      <Summary className={styles.title}>{say(WORDS.title)}</Summary>
      <div className={styles.fields}>
        <DaysField
          label={say(WORDS.within)}
          placeholder={String(USUAL_WITHIN)}
          days={wanted.within ?? null}
          onChange={(days) => onChange(withDays(wanted, "within", days))}
        />
        <DaysField
          label={say(WORDS.lead)}
          placeholder={say(WORDS.none)}
          days={wanted.lead ?? null}
          onChange={(days) => onChange(withDays(wanted, "lead", days))}
        />
        <label htmlFor={`${id}day`}>{say(WORDS.day)}</label>
        <Select
          id={`${id}day`}
          size="small"
          className={styles.rule}
          value={wanted.day ?? view.day}
          onChange={(_, { value }) => onChange({ ...wanted, day: value as DayRule })}
        >
          {DAY_RULES.map((rule) => (
            <option key={rule} value={rule}>
              {say(dayRuleWords[rule])}
            </option>
          ))}
        </Select>
        <label htmlFor={`${id}closing`}>{say(WORDS.closing)}</label>
        <Switch
          id={`${id}closing`}
          checked={wanted.dataClosing ?? false}
          onChange={(_, { checked }) => onChange({ ...wanted, dataClosing: checked })}
        />
      </div>
    </details>
  );
}

/** The view with a number of days, or as usual where there is none. */
function withDays(view: DeadlineView, key: "within" | "lead", days: number | null): DeadlineView {
  const others = Object.entries(view).filter(([name]) => name !== key);
  const rest: DeadlineView = Object.fromEntries(others);
  return days === null ? rest : { ...rest, [key]: days };
}
