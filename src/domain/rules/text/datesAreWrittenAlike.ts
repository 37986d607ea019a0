import { defineTextRule } from "../rule";
import { quoted, tally } from "../tally";

interface Facts {
  readonly others: string;
  readonly usual: string;
}

interface WrittenDate {
  readonly date: string;
  /** What stands between day, month and year. */
  readonly mark: string;
}

export const datesAreWrittenAlike = defineTextRule<Facts, WrittenDate>({
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
  notice: ({ text }) => [...text.matchAll(DATE)].map(([date, mark]) => ({ date, mark: mark! })),
  *find(dates) {
    const usual = usualMark(dates.map(({ what }) => what.mark));
    const others = dates.filter(({ what }) => what.mark !== usual);
    const [first, ...rest] = others;
    if (!first) return;
    yield {
      at: first.cell.ref,
      also: rest.map(({ cell }) => cell.ref),
      facts: {
        others: quoted(others.map(({ what }) => what.date)),
        usual: dates.find(({ what }) => what.mark === usual)!.what.date,
      },
    };
  },
});

const DATE = /(?<![\d/.-])\d{1,2}([/.-])\d{1,2}\1(?:19|20)\d\d(?![\d/.-])/g;

/** Of two as frequent, the slash. */
function usualMark(marks: readonly string[]): string | undefined {
  const counts = tally(marks);
  const most = counts.filter(([, count]) => count === counts[0]![1]).map(([mark]) => mark);
  return most.includes("/") ? "/" : most[0];
}
