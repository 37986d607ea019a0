import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { memo } from "react";
import { stateWords } from "../../domain/deadlines/stateWords";
import type { View } from "../../domain/deadlines/situation";
import type { DueItem } from "../../domain/deadlines/tallies";
import { useSay } from "../language";
import { lineStyle } from "../lineStyle";
import { itemId } from "./deadlineGroups";
import { itemNote } from "./deadlineWords";
import { StateMark } from "./StateMark";

const useStyles = makeStyles({
  // Thousands of lines: those out of sight are not laid out.
  item: { contentVisibility: "auto", containIntrinsicHeight: "auto 46px" },
  line: {
    ...lineStyle,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  mark: { display: "flex", height: "20px", alignItems: "center" },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  name: {
    ...typographyStyles.body1,
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly item: DueItem;
  readonly view: View;
  /** Whether the Tab key stops here. */
  readonly reached: boolean;
  readonly onReach: (id: string) => void;
  readonly onReveal: (item: DueItem) => void;
}

/** One thing that is due: a click or Enter shows its cell. */
export const DeadlineLine = memo(function DeadlineLine({
  item,
  view,
  reached,
  onReach,
  onReveal,
}: Props) {
  const styles = useStyles();
  const say = useSay();
  const name = item.tracked.task.name.text;
  return (
    <li className={styles.item}>
      <button
        type="button"
        data-line
        className={styles.line}
        title={name}
        tabIndex={reached ? 0 : -1}
        onFocus={() => onReach(itemId(item))}
        onClick={() => onReveal(item)}
      >
        <span className={styles.mark}>
          <StateMark state={item.state} label={say(stateWords[item.state])} />
        </span>
        <span className={styles.words}>
          <span className={styles.name}>{name}</span>
          <span className={styles.note}>{say(itemNote(item, view))}</span>
        </span>
      </button>
    </li>
  );
});
