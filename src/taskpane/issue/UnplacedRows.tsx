import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import { unplacedReason } from "../../domain/issuing/issueWords";
import { type UnplacedRow, isIndicator } from "../../domain/issuing/shareRows";
import type { CellRef } from "../../domain/sheet";
import type { Text } from "../../domain/text";
import { useSay } from "../language";

const GO_TO: Text = { vi: "Tới ô", en: "Go to the cell" };

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  mark: { flexShrink: 0, marginTop: "2px", color: tokens.colorStatusWarningForeground1 },
  words: { flexGrow: 1, minWidth: 0 },
  name: { ...typographyStyles.body1, margin: 0 },
  why: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground3 },
  go: { flexShrink: 0, alignSelf: "start" },
});

interface Props {
  readonly rows: readonly UnplacedRow[];
  readonly onReveal: (cells: readonly CellRef[]) => void;
}

/** The rows that are in no book, each with the reason and the way to the cell that names, or should name, an agency. */
export function UnplacedRows({ rows, onReveal }: Props) {
  const styles = useStyles();
  const say = useSay();
  return (
    <ul className={styles.list}>
      {rows.map((one) => {
        const { row, name } = one;
        const ref = cellOf(one);
        return (
          <li key={`${row.sheet}!${row.rowNumber} ${name}`} className={styles.row}>
            <Warning16Filled className={styles.mark} aria-hidden />
            <div className={styles.words}>
              <p className={styles.name}>{row.name.text}</p>
              <p className={styles.why}>{say(unplacedReason(one))}</p>
            </div>
            <Button
              size="small"
              appearance="subtle"
              className={styles.go}
              aria-label={`${say(GO_TO)} ${ref.cell}`}
              onClick={() => onReveal([ref])}
            >
              {ref.cell}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

function cellOf({ row }: UnplacedRow): CellRef {
  const named = isIndicator(row) ? row.owner : row.lead;
  return (named ?? row.name).ref;
}
