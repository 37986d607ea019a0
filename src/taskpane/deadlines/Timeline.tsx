import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { CalendarDate } from "../../domain/calendar/calendarDate";
import { quarterWords } from "../../domain/deadlines/quarterWords";
import type { QuarterTally } from "../../domain/deadlines/tallies";
import { number } from "../counted";
import { useSay } from "../language";
import { QuarterTable } from "./QuarterTable";
import { LOAD_PARTS, type LoadPart, loadSize, partWords } from "./quarterLoad";
import { type TimelineBox, timelineChart } from "./timelineChart";

const WIDTH = 330;
const HEIGHT = 108;
const BOX: TimelineBox = { left: 2, right: WIDTH - 2, top: 16, bottom: HEIGHT - 28 };
/** Narrower places of a quarter have no room for its numeral. */
const NUMERAL_ROOM = 11;
const NUMERALS = ["I", "II", "III", "IV"] as const;

/** Contrast themes take the colours away: there the parts keep apart by shades of the text's colour. */
const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  figure: { position: "relative", margin: 0 },
  drawing: { display: "block", width: "100%", maxWidth: "480px", height: "auto" },
  late: { fill: tokens.colorStatusDangerBackground3, [CONTRAST]: { fill: "CanvasText" } },
  open: { fill: tokens.colorBrandBackground, [CONTRAST]: { fill: "Highlight" } },
  done: { fill: tokens.colorStatusSuccessBackground3, [CONTRAST]: { fill: "GrayText" } },
  hatch: { stroke: tokens.colorNeutralBackground1, [CONTRAST]: { stroke: "Canvas" } },
  axis: { stroke: tokens.colorNeutralStroke1, [CONTRAST]: { stroke: "CanvasText" } },
  marker: { stroke: tokens.colorNeutralForeground1, [CONTRAST]: { stroke: "CanvasText" } },
  text: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "10px",
    textAnchor: "middle",
    [CONTRAST]: { fill: "CanvasText" },
  },
  strong: { fontWeight: tokens.fontWeightSemibold },
  legend: {
    ...typographyStyles.caption1,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
  },
  key: { display: "inline-block", width: "10px", height: "10px", marginInlineEnd: "4px" },
});

interface Props {
  readonly quarters: readonly QuarterTally[];
  readonly asOf: CalendarDate;
}

/** How much falls due in each quarter, what is late hatched below, the day of view a line; a table of the same for screen readers. */
export function Timeline({ quarters, asOf }: Props) {
  const styles = useStyles();
  const say = useSay();
  const hatch = useId();
  const { bars, years, marker } = timelineChart(quarters, asOf, BOX);
  const numerals = years[0]!.width / 4 >= NUMERAL_ROOM;
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.drawing} aria-hidden>
        <defs>
          <Hatch id={hatch} className={styles.hatch} />
        </defs>
        {bars.map(({ year, quarter, load, x, width, parts }) => (
          <g key={`${year} ${quarter}`}>
            <title>{say(quarterWords(year, quarter))}</title>
            {parts.map(({ part, y, height }) => (
              <g key={part}>
                <rect {...{ x, y, width, height }} className={styles[part]} />
                {part === "late" && <rect {...{ x, y, width, height }} fill={`url(#${hatch})`} />}
              </g>
            ))}
            {parts.length > 0 && (
              <text
                x={x + width / 2}
                y={parts.at(-1)!.y - 3}
                className={mergeClasses(styles.text, styles.strong)}
              >
                {say(number(loadSize(load)))}
              </text>
            )}
            {numerals && (
              <text x={x + width / 2} y={BOX.bottom + 11} className={styles.text}>
                {NUMERALS[quarter - 1]}
              </text>
            )}
          </g>
        ))}
        <line
          x1={BOX.left}
          x2={BOX.right}
          y1={BOX.bottom}
          y2={BOX.bottom}
          className={styles.axis}
        />
        {years.map(({ year, x, width }) => (
          <text key={year} x={x + width / 2} y={HEIGHT - 4} className={styles.text}>
            {year}
          </text>
        ))}
        {marker !== null && (
          <line
            {...{ x1: marker, x2: marker, y1: 2, y2: BOX.bottom + 3 }}
            strokeDasharray="3 2"
            className={styles.marker}
          />
        )}
      </svg>
      <figcaption className={styles.legend} aria-hidden>
        {LOAD_PARTS.map((part) => (
          <span key={part}>
            <svg className={styles.key}>
              <rect width="10" height="10" className={styles[part]} />
              {part === "late" && <rect width="10" height="10" fill={`url(#${hatch})`} />}
            </svg>
            {say(partWords[part as LoadPart])}
          </span>
        ))}
      </figcaption>
      <QuarterTable quarters={quarters} />
    </figure>
  );
}

/** Thin slanting lines, so that colour is not alone in telling what is late. */
function Hatch({ id, className }: { readonly id: string; readonly className: string }) {
  return (
    <pattern
      id={id}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <line x1="0" x2="0" y1="0" y2="5" strokeWidth="2" className={className} />
    </pattern>
  );
}
