import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import type { CellRef } from "../../domain/sheet";
import type { RefusedRow } from "../../domain/targets/proposal";
import type { Text } from "../../domain/text";
import { namedCells } from "../../services/namedCells";
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
  why: { ...typographyStyles.body1, margin: 0 },
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly rows: readonly RefusedRow[];
  readonly onReveal: (cells: readonly CellRef[]) => void;
}

/** The rows that are not filled, each with the reason and the way to the cells that it is about. */
export function RefusedRows({ rows, onReveal }: Props) {
  const styles = useStyles();
  const say = useSay();
  return (
    <ul className={styles.list}>
      {rows.map(({ row, refusal }) => {
        const cells = refusal.cells.length > 0 ? refusal.cells : [row.name.ref];
        return (
          <li key={row.key} className={styles.row}>
            <Warning16Filled className={styles.mark} aria-hidden />
            <div className={styles.words}>
              <p className={styles.why}>
                {row.stt?.text ? `${row.stt.text}. ` : ""}
                {say(refusal.text)}
              </p>
              <div className={styles.place}>
                <span>
                  {row.sheet} · {say(namedCells(cells))}
                </span>
                <Button
                  size="small"
                  appearance="subtle"
                  aria-label={`${say(GO_TO)} ${say(namedCells(cells))}`}
                  onClick={() => onReveal(cells)}
                >
                  {say(GO_TO)}
                </Button>
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
