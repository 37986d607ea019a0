import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import {
  CheckmarkCircle20Regular,
  ChevronRight16Regular,
  DocumentTable20Regular,
  type FluentIcon,
  Warning20Regular,
} from "@fluentui/react-icons";
import { useSay } from "../language";
import type { LineTone, LineWords } from "./overviewLines";

const ICONS: Readonly<Record<LineTone, FluentIcon>> = {
  plain: DocumentTable20Regular,
  good: CheckmarkCircle20Regular,
  attention: Warning20Regular,
};

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalS,
    boxSizing: "border-box",
    width: "100%",
    padding: tokens.spacingVerticalS,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "start",
  },
  pressable: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
  icon: { flexShrink: 0 },
  plain: { color: tokens.colorNeutralForeground3 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  title: { ...typographyStyles.body1Strong },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
});

interface Props extends LineWords {
  /** Where the line leads; a line without it only tells. */
  readonly onPress?: () => void;
}

/** A figure, what it is, and where it leads. */
export function OverviewLine({ tone, title, note, onPress }: Props) {
  const styles = useStyles();
  const say = useSay();
  const Icon = ICONS[tone];
  const words = (
    <>
      <Icon aria-hidden className={mergeClasses(styles.icon, styles[tone])} />
      <span className={styles.words}>
        <span className={styles.title}>{say(title)}</span>
        {say(note) !== "" && <span className={styles.note}>{say(note)}</span>}
      </span>
    </>
  );
  if (!onPress) return <div className={styles.line}>{words}</div>;
  return (
    <button type="button" className={mergeClasses(styles.line, styles.pressable)} onClick={onPress}>
      {words}
      <ChevronRight16Regular aria-hidden className={mergeClasses(styles.icon, styles.plain)} />
    </button>
  );
}
