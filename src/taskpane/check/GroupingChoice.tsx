import { Select, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { Text } from "../../domain/text";
import { GROUPINGS, type Grouping } from "../../services/findingGroups";
import { useSay } from "../language";

const LABEL: Text = { vi: "Xếp theo", en: "Group by" };

const NAMES: Readonly<Record<Grouping, Text>> = {
  rule: { vi: "quy tắc", en: "rule" },
  row: { vi: "dòng", en: "row" },
  agency: { vi: "cơ quan chủ trì", en: "lead agency" },
};

const useStyles = makeStyles({
  choice: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    ...typographyStyles.caption1,
  },
  select: { flexGrow: 1, maxWidth: "200px" },
});

interface Props {
  readonly by: Grouping;
  readonly onChange: (by: Grouping) => void;
}

/** What the findings are grouped by. */
export function GroupingChoice({ by, onChange }: Props) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{say(LABEL)}</label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={by}
        onChange={(_, { value }) => onChange(value as Grouping)}
      >
        {GROUPINGS.map((one) => (
          <option key={one} value={one}>
            {say(NAMES[one])}
          </option>
        ))}
      </Select>
    </div>
  );
}
