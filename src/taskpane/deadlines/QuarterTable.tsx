import { makeStyles } from "@fluentui/react-components";
import { quarterWords } from "../../domain/deadlines/quarterWords";
import type { QuarterTally } from "../../domain/deadlines/tallies";
import type { Text } from "../../domain/text";
import { number } from "../counted";
import { useSay } from "../language";
import { visuallyHidden } from "../visuallyHidden";
import { LOAD_PARTS, loadOf, partWords } from "./quarterLoad";

const WORDS = {
  table: { vi: "Khối lượng theo quý", en: "Load by quarter" },
  quarter: { vi: "Quý", en: "Quarter" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({ table: visuallyHidden });

/** The figures of the timeline, for screen readers: what is late, open and done of each quarter. */
export function QuarterTable({ quarters }: { readonly quarters: readonly QuarterTally[] }) {
  const styles = useStyles();
  const say = useSay();
  return (
    <table className={styles.table} aria-label={say(WORDS.table)}>
      <thead>
        <tr>
          <th scope="col">{say(WORDS.quarter)}</th>
          {LOAD_PARTS.map((part) => (
            <th key={part} scope="col">
              {say(partWords[part])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {quarters.map((quarter) => {
          const load = loadOf(quarter);
          return (
            <tr key={`${quarter.year} ${quarter.quarter}`}>
              <th scope="row">{say(quarterWords(quarter.year, quarter.quarter))}</th>
              {LOAD_PARTS.map((part) => (
                <td key={part}>{say(number(load[part]))}</td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
