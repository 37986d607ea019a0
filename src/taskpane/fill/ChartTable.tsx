import { makeStyles } from "@fluentui/react-components";
import type { Text } from "../../domain/text";
import { number } from "../counted";
import { useSay } from "../language";
import { visuallyHidden } from "../visuallyHidden";
import type { ChartPoint, PathChart } from "./pathChart";

const WORDS = {
  year: { vi: "Năm", en: "Year" },
  value: { vi: "Số", en: "Figure" },
  kind: { vi: "Loại", en: "Kind" },
  actual: { vi: "thực hiện", en: "actual" },
  proposed: { vi: "phân kỳ", en: "proposed" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({ hidden: visuallyHidden });

interface Props {
  readonly chart: PathChart;
  /** The indicator. */
  readonly name: string;
}

/** A chart as a table, for whoever does not see it. */
export function ChartTable({ chart: { past, path, goal }, name }: Props) {
  const styles = useStyles();
  const say = useSay();
  const rows = (points: readonly ChartPoint[], kind: Text) =>
    points.map(({ year, value }) => (
      <tr key={`${kind.en} ${year}`}>
        <th scope="row">{year}</th>
        <td>{say(number(value))}</td>
        <td>{say(kind)}</td>
      </tr>
    ));
  return (
    <div className={styles.hidden}>
      <table>
        <caption>{say(captionOf(name, goal))}</caption>
        <thead>
          <tr>
            <th scope="col">{say(WORDS.year)}</th>
            <th scope="col">{say(WORDS.value)}</th>
            <th scope="col">{say(WORDS.kind)}</th>
          </tr>
        </thead>
        <tbody>
          {rows(past, WORDS.actual)}
          {rows(path, WORDS.proposed)}
        </tbody>
      </table>
    </div>
  );
}

function captionOf(name: string, goal: number | null): Text {
  if (goal === null) return { vi: name, en: name };
  const shown = number(goal);
  return { vi: `${name}, mục tiêu ${shown.vi}`, en: `${name}, goal ${shown.en}` };
}
