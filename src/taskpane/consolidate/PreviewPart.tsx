import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Text } from "../../domain/text";
import { number } from "../counted";
import { useSay } from "../language";

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.caption1Strong,
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  count: { fontWeight: tokens.fontWeightRegular },
});

interface Props {
  readonly title: Text;
  readonly count: number;
  readonly children: ReactNode;
}

/** A part of the preview that lies open; nothing where it holds nothing. */
export function PreviewPart({ title, count, children }: Props) {
  const styles = useStyles();
  const say = useSay();
  if (count === 0) return null;
  return (
    <section aria-label={say(title)}>
      <h2 className={styles.heading}>
        {say(title)} <span className={styles.count}>({say(number(count))})</span>
      </h2>
      {children}
    </section>
  );
}
