import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ProposedYear } from "../../domain/targets/proposal";
import { useSay } from "../language";
import { YearMark } from "./YearMark";
import { yearValue, yearWord } from "./fillWords";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
  year: { display: "flex", flexDirection: "column", flexBasis: "50px", flexGrow: 1 },
  caption: { ...typographyStyles.caption2, color: tokens.colorNeutralForeground3 },
  value: { ...typographyStyles.body1, fontVariantNumeric: "tabular-nums" },
  changed: { fontWeight: tokens.fontWeightSemibold },
  word: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXXS },
});

/** The yearly targets side by side: year, number, and how it came to be. */
export function YearStrip({ years }: { readonly years: readonly ProposedYear[] }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <span className={styles.strip}>
      {years.map((year) => (
        <span key={year.year} className={styles.year}>
          <span className={styles.caption}>{year.year}</span>
          <span className={mergeClasses(styles.value, year.changed && styles.changed)}>
            {say(yearValue(year))}
          </span>
          <span className={mergeClasses(styles.caption, styles.word)}>
            <YearMark year={year} />
            {say(yearWord(year))}
          </span>
        </span>
      ))}
    </span>
  );
}
