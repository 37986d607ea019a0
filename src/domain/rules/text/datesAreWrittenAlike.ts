import { defineTextRule } from "../rule";
import { quoted, tally } from "../tally";

interface Facts {
  readonly others: string;
  readonly usual: string;
}

export const datesAreWrittenAlike = defineTextRule<Facts>({
  id: "text/dates-are-written-alike",
  severity: "info",
  group: "presentation",
  title: { vi: "Ngày tháng viết một kiểu", en: "Dates are written alike" },
  why: {
    vi: "Văn bản hành chính viết ngày bằng dấu gạch chéo; hai kiểu trong một bảng trông không thống nhất.",
    en: "Office papers write dates with slashes; two forms in one table look uneven.",
  },
  fix: { vi: "Viết theo kiểu dùng nhiều hơn.", en: "Write the form that is used more." },
  message: {
    vi: ({ others, usual }) => `Ngày viết ${others} khác kiểu với “${usual}”.`,
    en: ({ others, usual }) => `The date ${others} is written otherwise than “${usual}”.`,
  },
  scope: "table",
  reads: [],
  *find(sheets) {
    for (const cells of sheets) {
      const dates = cells.flatMap(({ ref, text }) =>
        [...text.matchAll(DATE)].map(([date, mark]) => ({ ref, date, mark: mark! }))
      );
      const usual = usualMark(dates.map(({ mark }) => mark));
      const others = dates.filter(({ mark }) => mark !== usual);
      const [first, ...rest] = others;
      if (!first) continue;
      yield {
        at: first.ref,
        also: rest.map(({ ref }) => ref),
        facts: {
          others: quoted(others.map(({ date }) => date)),
          usual: dates.find(({ mark }) => mark === usual)!.date,
        },
      };
    }
  },
});

const DATE = /(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d(?![\d/.-])/g;

/** Of two as frequent, the slash. */
function usualMark(marks: readonly string[]): string | undefined {
  const counts = tally(marks);
  const most = counts.filter(([, count]) => count === counts[0]![1]).map(([mark]) => mark);
  return most.includes("/") ? "/" : most[0];
}
