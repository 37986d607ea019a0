import type { CalendarDate } from "../calendar/calendarDate";
import { fingerprint } from "../rules/fingerprint";
import type { Severity } from "../rules/rule";

/** What a check leaves in the book, for whoever receives it. */
export interface SelfCheckStamp {
  readonly ruleSet: string;
  readonly day: CalendarDate;
  /** The time of day, `14:05`. */
  readonly time: string;
  readonly counts: Readonly<Record<Severity | "waived", number>>;
  /** Of the data that were checked. */
  readonly data: string;
}

/** The stamp as its cell says it; the mark at the end tells whether someone changed the words. */
export function stampText({ ruleSet, day, time, counts, data }: SelfCheckStamp): string {
  const { error, warning, info, waived } = counts;
  const words =
    `Đã tự kiểm ${day} ${time} · bộ quy tắc ${ruleSet} · ` +
    `${error} lỗi, ${warning} cảnh báo, ${info} gợi ý, ${waived} giải trình · dữ liệu ${data}`;
  return `${words} · mã ${fingerprint(words)}`;
}

const STAMP =
  /^Đã tự kiểm (\d{4}-\d\d-\d\d) (\d\d:\d\d) · bộ quy tắc (\S+) · (\d+) lỗi, (\d+) cảnh báo, (\d+) gợi ý, (\d+) giải trình · dữ liệu ([0-9a-f]{16}) · mã [0-9a-f]{16}$/u;

/** The stamp that a cell holds; null where it holds other words, or words that someone changed. */
export function parseStamp(text: string): SelfCheckStamp | null {
  const match = STAMP.exec(text.normalize("NFC").trim());
  if (!match) return null;
  const [, day, time, ruleSet, error, warning, info, waived, data] = match as unknown as string[];
  const [errors, warnings, infos, kept] = [error, warning, info, waived].map(Number);
  const stamp: SelfCheckStamp = {
    ...{ ruleSet: ruleSet!, day: day as CalendarDate, time: time!, data: data! },
    counts: { error: errors!, warning: warnings!, info: infos!, waived: kept! },
  };
  return stampText(stamp) === match[0] ? stamp : null;
}
