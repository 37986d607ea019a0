import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Allocation } from "../../domain/distribution/allocation";
import { SUMMARY } from "../../domain/distribution/sheet/allocationColumns";
import type { Text } from "../../domain/text";
import { number } from "../counted";
import { useSay } from "../language";
import { LocalityLine } from "./LocalityLine";

const WORDS = {
  caption: { vi: "Dự kiến phân bổ", en: "What localities are given" },
  locality: { vi: "Địa phương", en: "Locality" },
  sum: { vi: SUMMARY.sum, en: "Sum of localities" },
  mean: { vi: SUMMARY.mean, en: "Mean of localities" },
  province: { vi: SUMMARY.province, en: "Province" },
  hint: {
    vi: "Bấm vào tên địa phương để giữ hoặc sửa số của từng năm.",
    en: "Press a locality's name to hold or change its years.",
  },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  scroll: {
    overflowX: "auto",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse" },
  caption: {
    ...typographyStyles.caption1,
    textAlign: "start",
    color: tokens.colorNeutralForeground3,
  },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  name: { textAlign: "start" },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly allocation: Allocation;
  readonly onHold: (locality: string, year: number, value: number | null) => void;
}

/** What every locality is given in every year, what they make, and what the province plans. */
export function AllocationTable({ allocation, onHold }: Props) {
  const styles = useStyles();
  const say = useSay();
  const [opened, setOpened] = useState<string | null>(null);
  const { target, parts, made, decimals } = allocation;
  const total = (name: Text, values: readonly number[]) => (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name, styles.strong)}>
        {say(name)}
      </th>
      {values.map((value, i) => (
        <td key={target.years[i]} className={mergeClasses(styles.cell, styles.strong)}>
          {say(number(value))}
        </td>
      ))}
    </tr>
  );
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={say(WORDS.caption)}>
      <table className={styles.table}>
        <caption className={styles.caption}>{say(WORDS.hint)}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.name, styles.strong)}>
              {say(WORDS.locality)}
            </th>
            {target.years.map((year) => (
              <th key={year} scope="col" className={mergeClasses(styles.cell, styles.strong)}>
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {total(WORDS.province, target.values)}
          {total(
            WORDS[target.makes],
            made.map((value) =>
              Number(value.toFixed(target.makes === "mean" ? decimals + 1 : decimals))
            )
          )}
          {parts.map((part) => (
            <LocalityLine
              key={part.locality.name}
              part={part}
              target={target}
              open={opened === part.locality.name}
              className={styles.cell}
              onOpen={(open) => setOpened(open ? part.locality.name : null)}
              onHold={(year, value) => onHold(part.locality.name, year, value)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
