import { foldCase } from "../notation/vietnamese";

/** Years that a task's name gives its work. */
export interface NamePeriods {
  /** `2021-2025`, in the order written; terms of office (`nhiệm kỳ 2021-2026`) are left out. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  /** The last year of the work itself; visions and orientations lie beyond it. Null where the name says none. */
  readonly end: number | null;
}

const SPAN = /(nhiệm kỳ )?(?<![\d/-])((?:19|20)\d\d)-((?:19|20)\d\d)(?![\d/-])/gu;
const YEAR =
  /(tầm nhìn |định hướng )?(?:giai đoạn )?(?:đến )?(?:hết )?năm ((?:19|20)\d\d)(?![\d/-])/gu;

/** Reads the periods of a task's name, whichever dash and blanks it writes. */
export function namePeriods(name: string): NamePeriods {
  const text = foldCase(name);
  const spans = [...text.matchAll(SPAN)].flatMap(([, term, from, to]) =>
    term || Number(from) > Number(to) ? [] : { from: Number(from), to: Number(to) }
  );
  const years = [...text.matchAll(YEAR)].flatMap(([, beyond, year]) =>
    beyond ? [] : Number(year)
  );
  const ends = [...spans.map(({ to }) => to), ...years];
  return { spans, end: ends.length > 0 ? Math.max(...ends) : null };
}
