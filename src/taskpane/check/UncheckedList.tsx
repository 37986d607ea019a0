import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { NotChecked } from "../../domain/plan/plan";
import type { Text } from "../../domain/text";
import { Fold } from "../Fold";
import { useSay } from "../language";

const TITLE: Text = { vi: "Chưa kiểm tra được", en: "Not checked" };

const useStyles = makeStyles({
  list: {
    ...typographyStyles.caption1,
    margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
    paddingInlineStart: tokens.spacingHorizontalL,
  },
  why: { color: tokens.colorNeutralForeground2 },
});

/** What the check could not look at, and why. */
export function UncheckedList({ items }: { readonly items: readonly NotChecked[] }) {
  const styles = useStyles();
  const say = useSay();
  if (items.length === 0) return null;
  return (
    <Fold title={TITLE} count={items.length}>
      <ul className={styles.list}>
        {items.map(({ what, why }) => (
          <li key={what.vi}>
            {say(what)}. <span className={styles.why}>{say(why)}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
