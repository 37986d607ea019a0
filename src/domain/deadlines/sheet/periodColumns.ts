import type { Language } from "../../text";
import type { QuarterTally } from "../tallies";
import { quarterWords } from "../quarterWords";
import { words } from "./sheetWords";

/** A column of a summary: one quarter, or years of which there is no room for the quarters. */
export interface PeriodColumn {
  readonly heading: string;
  /** What the list's column of quarters holds for it, with Excel's wildcards. */
  readonly patterns: readonly string[];
}

type YearQuarter = Pick<QuarterTally, "year" | "quarter">;

/** What still has a day: as many columns as there is room for, the later years whole where there are more quarters. */
export function periodColumns(
  quarters: readonly YearQuarter[],
  room: number,
  language: Language
): readonly PeriodColumn[] {
  const years = [...new Set(quarters.map(({ year }) => year))];
  let columns = quarters.length;
  const whole = new Set<number>();
  for (const year of [...years].reverse()) {
    const own = quarters.filter((one) => one.year === year).length;
    if (columns <= room) break;
    if (own === 1) continue;
    whole.add(year);
    columns -= own - 1;
  }
  const single = years.flatMap((year): PeriodColumn[] => {
    if (whole.has(year)) return [wholeYears([year], language)];
    const own = quarters.filter((one) => one.year === year);
    return own.map(({ quarter }) => {
      const name = quarterWords(year, quarter)[language];
      return { heading: name, patterns: [name] };
    });
  });
  // More years than columns: the last ones share one.
  if (single.length <= room) return single;
  return [...single.slice(0, room - 1), wholeYears(years.slice(room - 1), language)];
}

/** The last column: what has no day. */
export function undatedColumn(language: Language): PeriodColumn {
  const heading = words.undated[language];
  return { heading, patterns: [heading] };
}

/** Whether what the column of quarters holds counts for a column. */
export function countsFor({ patterns }: PeriodColumn, quarter: string): boolean {
  return patterns.some((pattern) =>
    pattern.startsWith("*") ? quarter.endsWith(pattern.slice(1)) : quarter === pattern
  );
}

function wholeYears(years: readonly number[], language: Language): PeriodColumn {
  const span = years.length === 1 ? `${years[0]}` : `${years[0]}-${years.at(-1)}`;
  const word = { vi: "Năm", en: "Year" }[language];
  return { heading: `${word} ${span}`, patterns: years.map((year) => `*/${year}`) };
}
