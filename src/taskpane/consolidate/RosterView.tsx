import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { RosterEntry } from "../../domain/consolidation/roster/rosterEntry";
import { groupCountText, groupCounts } from "../../domain/consolidation/sheets/rosterWords";
import { Fold } from "../Fold";
import { useSay } from "../language";
import { RosterLine } from "./RosterLine";
import { RosterStrip } from "./RosterStrip";
import { listStyle } from "./listStyle";

const useStyles = makeStyles({
  group: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}` },
  count: { ...typographyStyles.body1, margin: 0 },
  list: listStyle,
});

/** Who has sent what, by kind of agency: a count, a square for each, and the list behind it. */
export function RosterView({ roster }: { readonly roster: readonly RosterEntry[] }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <>
      {groupCounts(roster).map((count) => {
        const entries = roster.filter(({ group }) => group === count.group);
        return (
          <div key={count.group}>
            <div className={styles.group}>
              <p className={styles.count}>{say(groupCountText(count))}</p>
              <RosterStrip entries={entries} />
            </div>
            <Fold title={LIST} count={entries.length}>
              <ul className={styles.list}>
                {entries.map((entry) => (
                  <RosterLine key={entry.agency.name} entry={entry} />
                ))}
              </ul>
            </Fold>
          </div>
        );
      })}
    </>
  );
}

const LIST = { vi: "Danh sách", en: "List" };
