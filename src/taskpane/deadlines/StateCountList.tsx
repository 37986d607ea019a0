import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { DEADLINE_STATES } from "../../domain/deadlines/deadlineState";
import { stateWords } from "../../domain/deadlines/stateWords";
import type { StateCounts } from "../../domain/deadlines/tallies";
import { number } from "../counted";
import { useSay } from "../language";
import { StateMark } from "./StateMark";

const useStyles = makeStyles({
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    ...typographyStyles.caption1,
  },
  count: { display: "flex", columnGap: tokens.spacingHorizontalXS },
});

/** How many are in each state: icon, figure, words. */
export function StateCountList({ counts }: { readonly counts: StateCounts }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <ul className={styles.counts}>
      {DEADLINE_STATES.flatMap((state) => {
        const count = counts[state];
        if (count === undefined) return [];
        return (
          <li key={state} className={styles.count}>
            <StateMark state={state} />
            <span>
              <strong>{say(number(count))}</strong> {say(stateWords[state])}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
