import { groupBy } from "../grouping";
import { defineTextRule } from "../rule";
import { quoted, tally } from "../tally";

interface Facts {
  readonly count: number;
  readonly usual: string;
  readonly others: string;
}

/** `2021 – 2025`. */
interface Span {
  readonly span: string;
  readonly dash: string;
}

export const dashesAreAlike = defineTextRule<Facts, Span>({
  id: "text/dashes-are-alike",
  severity: "info",
  group: "presentation",
  title: { vi: "Gạch nối giữa hai năm viết một kiểu", en: "Dashes between years are alike" },
  why: {
    vi: "2021-2025 và 2021 – 2025 được hiểu như nhau; viết một kiểu cho đẹp văn bản.",
    en: "2021-2025 and 2021 – 2025 are read as the same; one form looks better in print.",
  },
  fix: {
    vi: "Thống nhất khi rà soát thể thức; không bắt buộc.",
    en: "Make them alike when the paper is laid out; there is no need to.",
  },
  message: {
    vi: ({ count, usual, others }) =>
      `${count} ô viết khoảng năm kiểu ${others}, phần lớn viết “${usual}”.`,
    en: ({ count, usual, others }) =>
      `${count} cells write spans of years like ${others}, most like “${usual}”.`,
  },
  scope: "table",
  reads: [],
  notice: ({ text }) => [...text.matchAll(SPAN)].map(([span, dash]) => ({ span, dash: dash! })),
  *find(spans) {
    const [usual] = tally(spans.map(({ what }) => what.dash))[0] ?? [];
    const others = spans.filter(({ what }) => what.dash !== usual);
    const cells = groupBy(others, ({ cell }) => cell.ref.cell);
    const [at, ...also] = cells.map(([first]) => first!.cell.ref);
    if (!at) return;
    yield {
      at,
      also,
      facts: {
        count: also.length + 1,
        usual: spans.find(({ what }) => what.dash === usual)!.what.span,
        others: quoted(groupBy(others, ({ what }) => what.dash).map(([first]) => first!.what.span)),
      },
    };
  },
});

const SPAN = /(?<![\d/])(?:19|20)\d\d(\s*[-\u2010-\u2015\u2212]\s*)(?:19|20)\d\d(?![\d/])/g;
