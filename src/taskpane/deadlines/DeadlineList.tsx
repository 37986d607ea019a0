import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { View } from "../../domain/deadlines/situation";
import type { DueItem } from "../../domain/deadlines/tallies";
import { number } from "../counted";
import { useSay } from "../language";
import { useLineFocus } from "../useLineFocus";
import { DeadlineLine } from "./DeadlineLine";
import { type DeadlineGroup, itemId } from "./deadlineGroups";

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.caption1Strong,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  count: { fontWeight: tokens.fontWeightRegular },
  lines: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Props {
  readonly groups: readonly DeadlineGroup[];
  readonly view: View;
  /** A list of one group, whose title stands above it already. */
  readonly untitled?: boolean;
  readonly onReveal: (item: DueItem) => void;
}

/** What is due, group by group. */
export function DeadlineList({ groups, view, untitled = false, onReveal }: Props) {
  const styles = useStyles();
  const say = useSay();
  const { list, move, reached, reach } = useLineFocus(
    groups.flatMap(({ items }) => items.map(itemId))
  );
  return (
    <div ref={list} onKeyDown={move}>
      {groups.map(({ key, title, items }) => (
        <section key={key} aria-label={say(title)}>
          {!untitled && (
            <h2 className={styles.heading}>
              {say(title)} <span className={styles.count}>({say(number(items.length))})</span>
            </h2>
          )}
          <ul className={styles.lines}>
            {items.map((item) => (
              <DeadlineLine
                key={itemId(item)}
                item={item}
                view={view}
                reached={itemId(item) === reached}
                onReach={reach}
                onReveal={onReveal}
              />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
