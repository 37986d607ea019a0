import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Text } from "../domain/text";
import { number } from "./counted";
import { useSay } from "./language";
import { Summary } from "./Summary";

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.caption1Strong,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground2,
    cursor: "pointer",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
});

interface Props {
  readonly title: Text;
  readonly count: number;
  readonly children: ReactNode;
}

/** A part that stays closed until it is asked for; its title says how much it holds. */
export function Fold({ title, count, children }: Props) {
  const styles = useStyles();
  const say = useSay();
  return (
    <details>
      <Summary className={styles.summary}>
        {say(title)} ({say(number(count))})
      </Summary>
      {children}
    </details>
  );
}
