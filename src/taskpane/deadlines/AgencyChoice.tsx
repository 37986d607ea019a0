import { Select, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { words } from "../../domain/deadlines/sheet/sheetWords";
import type { AgencyTally } from "../../domain/deadlines/tallies";
import type { Text } from "../../domain/text";
import { useSay } from "../language";
import { ALL_AGENCIES, agencyChoice } from "./deadlineGroups";

const LABEL: Text = { vi: "Cơ quan", en: "Agency" };
const ALL: Text = { vi: "tất cả", en: "all" };

const useStyles = makeStyles({
  choice: {
    display: "flex",
    flex: "1 1 180px",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
    ...typographyStyles.caption1,
  },
  label: { whiteSpace: "nowrap" },
  select: { flexGrow: 1, minWidth: 0, maxWidth: "280px" },
});

interface Props {
  readonly agencies: readonly AgencyTally[];
  readonly chosen: string;
  readonly onChange: (choice: string) => void;
}

/** Whose tasks are shown. */
export function AgencyChoice({ agencies, chosen, onChange }: Props) {
  const styles = useStyles();
  const say = useSay();
  const id = useId();
  return (
    <div className={styles.choice}>
      <label htmlFor={id} className={styles.label}>
        {say(LABEL)}
      </label>
      <Select
        id={id}
        size="small"
        className={styles.select}
        value={chosen}
        onChange={(_, { value }) => onChange(value)}
      >
        <option value={ALL_AGENCIES}>{say(ALL)}</option>
        {agencies.map((tally) => (
          <option key={agencyChoice(tally)} value={agencyChoice(tally)}>
            {tally.agency ?? say(words.noAgency)}
          </option>
        ))}
      </Select>
    </div>
  );
}
