import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { RosterEntry } from "../../domain/consolidation/roster/rosterEntry";
import { useSay } from "../language";
import { rosterTone } from "./rosterFaces";

/** Contrast themes take the colours away: there the squares differ by what is drawn in them. */
const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  strip: { display: "flex", flexWrap: "wrap", gap: "3px" },
  square: { width: "12px", height: "12px", flexShrink: 0 },
  good: { fill: tokens.colorStatusSuccessBackground3, [CONTRAST]: { fill: "CanvasText" } },
  attention: { fill: tokens.colorStatusWarningBackground3, [CONTRAST]: { fill: "CanvasText" } },
  missing: {
    fill: "none",
    stroke: tokens.colorStatusDangerForeground1,
    strokeWidth: "2",
    [CONTRAST]: { stroke: "CanvasText" },
  },
  aside: {
    fill: "none",
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: "1",
    [CONTRAST]: { stroke: "GrayText" },
  },
});

/** A square for each agency: full where all is well, half where something is to be looked at, hollow where nothing came. */
export function RosterStrip({ entries }: { readonly entries: readonly RosterEntry[] }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.strip} aria-hidden>
      {entries.map((entry) => {
        const tone = rosterTone(entry);
        return (
          <svg key={entry.agency.name} className={mergeClasses(styles.square, styles[tone])}>
            <title>{`${entry.agency.name}: ${say(entry.text)}`}</title>
            {tone === "attention" ? (
              <path d="M0 12V0h12z" />
            ) : (
              <rect x="1" y="1" width="10" height="10" />
            )}
          </svg>
        );
      })}
    </div>
  );
}
