import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Indicator } from "../../domain/plan/plan";
import type { Text } from "../../domain/text";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";

const TAKE_UP: Text = { vi: "Điền lại", en: "Fill it after all" };

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    ...typographyStyles.body1,
  },
  name: { flexGrow: 1, minWidth: 0 },
});

interface Props {
  readonly row: Indicator;
  readonly onTakeUp: () => void;
}

/** A row that the user leaves as it is, and the way back. */
export function LeftRow({ row, onTakeUp }: Props) {
  const styles = useStyles();
  const say = useSay();
  return (
    <li className={styles.row}>
      <span className={styles.name}>{row.name.text}</span>
      <Button
        ref={passFocusOn}
        size="small"
        aria-label={`${say(TAKE_UP)}: ${row.name.text}`}
        onClick={onTakeUp}
      >
        {say(TAKE_UP)}
      </Button>
    </li>
  );
}
