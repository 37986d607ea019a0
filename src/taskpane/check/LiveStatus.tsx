import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { LiveState } from "../../services/liveCheck";
import { useSay } from "../language";
import { liveText } from "./liveText";

const useStyles = makeStyles({
  told: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3, margin: 0 },
});

/** Whether the result that stands follows the changes of the workbook, and what it followed last. */
export function LiveStatus({ live }: { readonly live: LiveState }) {
  const styles = useStyles();
  const say = useSay();
  return <p className={styles.told}>{say(liveText(live))}</p>;
}
