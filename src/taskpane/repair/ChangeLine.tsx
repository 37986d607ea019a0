import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { memo } from "react";
import type { RepairChange } from "../../domain/repair/repair";
import type { Text } from "../../domain/text";
import { FixTable } from "../check/FixTable";
import { number } from "../counted";
import { useSay } from "../language";
import { changeEdits } from "./changeGroups";

/** Numbering a table is one change of many cells: the first ones tell enough. */
const MOST_CELLS = 6;

const useStyles = makeStyles({
  line: { listStyleType: "none" },
  cells: {
    paddingInlineStart: tokens.spacingHorizontalXXXL,
    "& td:first-child": { whiteSpace: "nowrap" },
  },
  more: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

interface Props {
  readonly change: RepairChange;
  readonly taken: boolean;
  readonly onTake: (id: string, taken: boolean) => void;
}

/** One change with its cells before and after, taken or left by its box. */
export const ChangeLine = memo(function ChangeLine({ change, taken, onTake }: Props) {
  const styles = useStyles();
  const say = useSay();
  const { sheet, cell } = change.at;
  const edits = changeEdits(sheet, change);
  const left = edits.length - MOST_CELLS;
  return (
    <li className={styles.line}>
      <Checkbox
        checked={taken}
        label={`${sheet} · ${cell}`}
        onChange={(_, { checked }) => onTake(change.id, checked === true)}
      />
      <div className={styles.cells}>
        <FixTable caption={change.why} edits={edits.slice(0, MOST_CELLS)} />
        {left > 0 && <p className={styles.more}>{say(moreText(left))}</p>}
      </div>
    </li>
  );
});

function moreText(count: number): Text {
  const shown = number(count);
  return { vi: `… và ${shown.vi} ô nữa`, en: `… and ${shown.en} more cells` };
}
