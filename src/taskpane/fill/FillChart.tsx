import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Text } from "../../domain/text";
import { number } from "../counted";
import { useSay } from "../language";
import { ChartTable } from "./ChartTable";
import { type ChartBox, type ChartPoint, type PathChart, chartScale } from "./pathChart";

const WORDS = {
  legend: {
    vi: "Nét liền: thực hiện · nét đứt: phân kỳ · đường ngang: mục tiêu",
    en: "Solid: actual · dashed: proposed · level line: the goal",
  },
  goal: { vi: "mục tiêu", en: "goal" },
} as const satisfies Record<string, Text>;

const WIDTH = 320;
const HEIGHT = 116;
const BOX: ChartBox = { left: 16, right: WIDTH - 16, top: 20, bottom: HEIGHT - 22 };

/** The colours of a drawing are not replaced by those of a contrast theme. */
const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  figure: { position: "relative", margin: 0 },
  drawing: { display: "block", width: "100%", maxWidth: "420px", height: "auto" },
  past: { color: tokens.colorNeutralForeground2, [CONTRAST]: { color: "CanvasText" } },
  path: { color: tokens.colorBrandForeground1, [CONTRAST]: { color: "CanvasText" } },
  goal: { color: tokens.colorNeutralForeground3, [CONTRAST]: { color: "CanvasText" } },
  text: {
    fill: "currentColor",
    fontSize: "10px",
    // Readable where lines pass under it.
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: "3px",
    paintOrder: "stroke",
    strokeLinejoin: "round",
    [CONTRAST]: { stroke: "Canvas" },
  },
  legend: { ...typographyStyles.caption2, color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly chart: PathChart;
  /** The indicator. */
  readonly name: string;
}

/** What was reached and where the path leads: history solid, path dashed, the goal a line; a table of the same for screen readers. */
export function FillChart({ chart, name }: Props) {
  const styles = useStyles();
  const say = useSay();
  const { past, path, goal } = chart;
  const { x, y } = chartScale(chart, BOX);
  const line = (points: readonly ChartPoint[]): string =>
    points.map(({ year, value }) => `${x(year)},${y(value)}`).join(" ");
  const base = past.at(-1);
  const named = [base, path.at(-1)].filter((point) => point !== undefined);
  const years = [past[0], base, path.at(-1)].filter((point) => point !== undefined);
  return (
    <figure className={styles.figure}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-hidden
        focusable={false}
        fill="none"
        stroke="currentColor"
      >
        {goal !== null && (
          <g className={styles.goal}>
            <line x1={BOX.left} x2={BOX.right} y1={y(goal)} y2={y(goal)} />
            <text className={styles.text} x={BOX.left} y={y(goal) - 5}>
              {say(WORDS.goal)} {say(number(goal))}
            </text>
          </g>
        )}
        <g className={styles.path} strokeWidth={2}>
          <polyline points={line(base ? [base, ...path] : path)} strokeDasharray="5 3" />
          {path.map(({ year, value }) => (
            <circle key={year} cx={x(year)} cy={y(value)} r={2} />
          ))}
        </g>
        <g className={styles.past} strokeWidth={2}>
          <polyline points={line(past)} />
          {past.map(({ year, value }) => (
            <circle key={year} cx={x(year)} cy={y(value)} r={2} fill="currentColor" />
          ))}
          {named.map(({ year, value }) => (
            <text
              key={year}
              className={styles.text}
              x={x(year)}
              y={y(value) + (y(value) > BOX.bottom - 6 ? -6 : 14)}
              textAnchor="middle"
            >
              {say(number(value))}
            </text>
          ))}
          {[...new Set(years.map(({ year }) => year))].map((year) => (
            <text key={year} className={styles.text} x={x(year)} y={HEIGHT - 2} textAnchor="middle">
              {year}
            </text>
          ))}
        </g>
      </svg>
      <figcaption className={styles.legend}>{say(WORDS.legend)}</figcaption>
      <ChartTable chart={chart} name={name} />
    </figure>
  );
}
