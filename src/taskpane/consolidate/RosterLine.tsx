import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { memo } from "react";
import type { RosterEntry } from "../../domain/consolidation/roster/rosterEntry";
import { selfCheckText } from "../../domain/consolidation/sheets/rosterWords";
import type { Text } from "../../domain/text";
import { joined } from "../counted";
import { useSay } from "../language";
import { rosterTone, toneFaces } from "./rosterFaces";

const useStyles = makeStyles({
  item: {
    display: "flex",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    contentVisibility: "auto",
    containIntrinsicHeight: "auto 40px",
  },
  mark: { flexShrink: 0, marginTop: "2px" },
  good: { color: tokens.colorStatusSuccessForeground1 },
  attention: { color: tokens.colorStatusWarningForeground1 },
  missing: { color: tokens.colorStatusDangerForeground1 },
  aside: { color: tokens.colorNeutralForeground3 },
  words: { display: "flex", flexDirection: "column", minWidth: 0 },
  name: { ...typographyStyles.body1 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

/** One agency: how it stands, how much it filled, what its own check is worth. */
export const RosterLine = memo(function RosterLine({ entry }: { readonly entry: RosterEntry }) {
  const styles = useStyles();
  const say = useSay();
  const tone = rosterTone(entry);
  const { icon: Icon } = toneFaces[tone];
  return (
    <li className={styles.item}>
      <Icon className={mergeClasses(styles.mark, styles[tone])} aria-hidden />
      <span className={styles.words}>
        <span className={styles.name}>{entry.agency.name}</span>
        <span className={styles.note}>{say(noteOf(entry))}</span>
      </span>
    </li>
  );
});

function noteOf({ text, states, completeness, stamp }: RosterEntry): Text {
  const { due, filled } = completeness;
  // What is incomplete says so in its state.
  const rows: Text =
    due === null || stamp === null || states.includes("incomplete")
      ? { vi: "", en: "" }
      : { vi: `điền ${filled}/${due} dòng`, en: `${filled} of ${due} rows filled` };
  const parts = [text, rows, selfCheckText(stamp)];
  return joined(
    parts.filter(({ vi }) => vi !== ""),
    " · "
  );
}
