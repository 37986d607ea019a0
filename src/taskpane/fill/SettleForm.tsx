import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Text } from "../../domain/text";
import { number } from "../counted";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";

const SETTLE: Text = { vi: "Chốt số đã điền", en: "Settle them" };

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  words: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  /** How many targets look filled. */
  readonly count: number;
  readonly onSettle: () => void;
}

/** What looks filled in the sheet, and the way to make it the user's own. */
export function SettleForm({ count, onSettle }: Props) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.form}>
      <p className={styles.words}>{say(wordsFor(count))}</p>
      <Button ref={passFocusOn} size="small" onClick={onSettle}>
        {say(SETTLE)}
      </Button>
    </div>
  );
}

function wordsFor(count: number): Text {
  const shown = number(count);
  return {
    vi: `${shown.vi} ô đã điền có chữ màu xanh trong sổ; phân kỳ lại thì các ô này được tính lại. Chốt thì chữ trở lại như cũ và số được giữ nguyên.`,
    en: `${shown.en} filled cells are blue in the sheet; filling again replaces them. Settled, they lose the colour and stay as they are.`,
  };
}
