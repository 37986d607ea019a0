import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { NotChecked } from "../../domain/plan/plan";
import type { Text } from "../../domain/text";
import { number } from "../counted";
import { useSay } from "../language";

const TITLE: Text = { vi: "Chưa kiểm tra được", en: "Not checked" };

const useStyles = makeStyles({
  part: {
    margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    ...typographyStyles.caption1,
    "& summary": { ...typographyStyles.caption1Strong, cursor: "pointer" },
  },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  why: { color: tokens.colorNeutralForeground2 },
});

/** What the check could not look at, and why. */
export function UncheckedList({ items }: { readonly items: readonly NotChecked[] }) {
  const styles = useStyles();
  const say = useSay();
  if (items.length === 0) return null;
  return (
    <details className={styles.part}>
      <summary>
        {say(TITLE)} ({say(number(items.length))})
      </summary>
      <ul className={styles.list}>
        {items.map(({ what, why }) => (
          <li key={what.vi}>
            {say(what)}. <span className={styles.why}>{say(why)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
