import type { DeadlineCell, Task } from "../../plan/plan";
import { bySheet, groupBy } from "../grouping";
import { type Fix, definePlanRule } from "../rule";
import { quoted, tally } from "../tally";

interface Facts {
  readonly count: number;
  readonly examples: string;
  readonly usual: string;
}

interface Written {
  readonly cell: DeadlineCell;
  readonly style: string;
}

export const deadlinesAreWrittenAlike = definePlanRule<Facts>({
  id: "task/deadlines-are-written-alike",
  severity: "info",
  group: "presentation",
  title: { vi: "Thời gian trình ghi theo một kiểu", en: "Deadlines are written alike" },
  why: {
    vi: "Cùng một loại thời hạn mà ghi hai kiểu (2022 và Năm 2021) thì sắp xếp và lọc bị tách ra.",
    en: "One kind of deadline in two forms (2022 and Năm 2021) is split by sorting and filters.",
  },
  fix: {
    vi: "Ghi theo kiểu dùng nhiều hơn trong bảng.",
    en: "Write the form that the table uses more.",
  },
  message: {
    vi: ({ count, examples, usual }) =>
      `${count} ô ghi ${examples}, các ô khác ghi kiểu “${usual}”.`,
    en: ({ count, examples, usual }) =>
      `${count} cells say ${examples}, the others are written like “${usual}”.`,
  },
  scope: "table",
  reads: [],
  *find({ tasks }) {
    for (const rows of bySheet(tasks)) {
      const kinds = groupBy(rows.flatMap(written), ({ cell }) => cell.deadline.kind);
      for (const own of kinds) {
        const usual = usualStyle(own);
        const others = own.filter(({ style }) => style !== usual);
        const [first, ...rest] = others.map(({ cell }) => cell);
        if (!first) continue;
        yield {
          at: first.ref,
          also: rest.map(({ ref }) => ref),
          subject: first.deadline.kind,
          facts: {
            count: others.length,
            examples: quoted(others.map(({ cell }) => cell.deadline.text)),
            usual: own.find(({ style }) => style === usual)!.cell.deadline.text,
          },
          fixes: usual.startsWith("năm") ? yearsNamed(others) : [],
        };
      }
    }
  },
});

/** Kinds that have one usual form; a day or a bound is worded as the sentence needs. */
const KINDS: ReadonlySet<string> = new Set([
  "quarter",
  "no-year",
  "month",
  "year",
  "half",
  "recurring",
]);

function written({ deadline }: Task): Written[] {
  if (!deadline || !KINDS.has(deadline.deadline.kind)) return [];
  const style = deadline.deadline.text
    .normalize("NFC")
    .toLowerCase()
    .replace(/(?<![\p{L}])[ivx]+(?![\p{L}])/gu, "I")
    .replace(/\d+/g, (digits) => (digits.length === 4 ? "2021" : "1"));
  return [{ cell: deadline, style }];
}

/** The most frequent; of two as frequent, the fuller. */
function usualStyle(own: readonly Written[]): string {
  const counts = tally(own.map(({ style }) => style));
  const most = counts.filter(([, count]) => count === counts[0]![1]).map(([style]) => style);
  return most.reduce((best, style) => (style.length > best.length ? style : best));
}

/** A bare year says the same with the word before it. */
function yearsNamed(others: readonly Written[]): Fix[] {
  const edits = others.flatMap(({ cell: { ref, content, deadline } }) => {
    const { value, formula } = content;
    const bare = /^\s*\d{4}\s*$/.test(String(value)) && formula === undefined;
    if (!bare || (typeof value !== "number" && typeof value !== "string")) return [];
    return [{ ...ref, before: value, after: `Năm ${deadline.text.trim()}` }];
  });
  const label = { vi: "Thêm chữ “Năm”", en: "Add the word “Năm”" };
  return edits.length > 0 ? [{ safety: "safe", label, edits }] : [];
}
