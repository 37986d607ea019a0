import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { quarterWords } from "../../domain/deadlines/quarterWords";
import type { QuarterTally } from "../../domain/deadlines/tallies";
import type { Text } from "../../domain/text";
import { number } from "../counted";
import { useSay } from "../language";
import {
  LOAD_PARTS,
  type LoadPart,
  type QuarterLoad,
  loadOf,
  loadSize,
  partWords,
} from "./quarterLoad";

const WORDS = {
  table: { vi: "Khối lượng theo quý", en: "Load by quarter" },
  quarter: { vi: "Quý", en: "Quarter" },
} as const satisfies Record<string, Text>;

/** Contrast themes take the colours away: there the parts keep apart by shades of the text's colour. */
const CONTRAST = "@media (forced-colors: active)";

const useStyles = makeStyles({
  table: {
    width: "100%",
    borderCollapse: "collapse",
    ...typographyStyles.caption1,
    "& th, & td": { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}` },
    "& th": { fontWeight: tokens.fontWeightRegular, whiteSpace: "nowrap" },
  },
  quarter: { textAlign: "start" },
  figure: { textAlign: "end" },
  bar: { width: "100%", minWidth: "48px" },
  svg: { display: "block", width: "100%", height: "10px" },
  key: { display: "inline-block", width: "8px", height: "8px", marginInlineEnd: "4px" },
  late: { fill: tokens.colorStatusDangerBackground3, [CONTRAST]: { fill: "CanvasText" } },
  open: { fill: tokens.colorBrandBackground, [CONTRAST]: { fill: "Highlight" } },
  done: { fill: tokens.colorStatusSuccessBackground3, [CONTRAST]: { fill: "GrayText" } },
});

/** A bar for each quarter, its parts in figures beside it. */
export function QuarterTable({ quarters }: { readonly quarters: readonly QuarterTally[] }) {
  const styles = useStyles();
  const say = useSay();
  const loads = quarters.map((quarter) => ({ ...quarter, load: loadOf(quarter) }));
  const most = Math.max(...loads.map(({ load }) => loadSize(load)));
  return (
    <table className={styles.table} aria-label={say(WORDS.table)}>
      <thead>
        <tr>
          <th scope="col" className={styles.quarter}>
            {say(WORDS.quarter)}
          </th>
          <td aria-hidden />
          {LOAD_PARTS.map((part) => (
            <th key={part} scope="col" className={styles.figure}>
              <svg aria-hidden className={styles.key}>
                <rect width="8" height="8" className={styles[part]} />
              </svg>
              {say(partWords[part])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {loads.map(({ year, quarter, load }) => (
          <tr key={`${year} ${quarter}`}>
            <th scope="row" className={styles.quarter}>
              {say(quarterWords(year, quarter))}
            </th>
            <td aria-hidden className={styles.bar}>
              <Bar
                load={load}
                most={most}
                classOf={(part) => styles[part]}
                className={styles.svg}
              />
            </td>
            {LOAD_PARTS.map((part) => (
              <td key={part} className={styles.figure}>
                {say(number(load[part]))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface BarProps {
  readonly load: QuarterLoad;
  /** What the longest bar stands for. */
  readonly most: number;
  readonly className: string;
  readonly classOf: (part: LoadPart) => string;
}

function Bar({ load, most, className, classOf }: BarProps) {
  const width = (count: number) => `${(100 * count) / most}%`;
  const starts = { late: 0, open: load.late, done: load.late + load.open };
  return (
    <svg className={className}>
      {LOAD_PARTS.filter((part) => load[part] > 0).map((part) => (
        <rect
          key={part}
          x={width(starts[part])}
          width={width(load[part])}
          height="10"
          className={classOf(part)}
        />
      ))}
    </svg>
  );
}
