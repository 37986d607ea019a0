import type { CalendarDate } from "../../calendar/calendarDate";
import type { StampVerdict } from "../../stamp/stampVerdict";
import type { Text } from "../../text";
import type { Sender } from "../consolidation";

/** The groups in which submissions are expected: sở, ban, ngành / ngành dọc / địa phương. */
export type RosterGroup = "departments" | "vertical" | "localities";

/** How an agency stands; several hold at once, the gravest first. */
export type RosterState =
  | "not-sent"
  /** Chưa rõ bản nào là bản cuối. */
  | "undecided"
  /** Có văn bản, chưa có biểu. */
  | "letter-only"
  /** Files that no one could read. */
  | "unreadable"
  /** Đề nghị hoàn thiện. */
  | "to-improve"
  /** Gửi thiếu. */
  | "incomplete"
  /** Thống nhất, không có ý kiến khác. */
  | "agreed"
  | "late"
  | "in-time"
  /** Chưa xác định ngày gửi. */
  | "day-unknown"
  /** Đã gửi, no deadline to judge by. */
  | "sent";

/** One version that an agency sent, the one that counts first. */
export interface SentVersion {
  /** Index into the files of the consolidation; null for a letter on paper. */
  readonly file: number | null;
  readonly documentNumber: string | null;
  readonly documentDate: CalendarDate | null;
  readonly round: number | null;
  readonly counts: boolean;
}

/** Rows that an agency was to fill in, and did. */
export interface Completeness {
  /** Null where nothing says which rows are the agency's. */
  readonly due: number | null;
  readonly filled: number;
}

/** One line of `Tình hình gửi báo cáo`. */
export interface RosterEntry {
  readonly agency: Sender;
  readonly group: RosterGroup;
  /** The register expects a submission of it. */
  readonly expected: boolean;
  readonly states: readonly RosterState[];
  /** The states in words: `Quá hạn 3 ngày; Gửi thiếu`. */
  readonly text: Text;
  readonly due: CalendarDate | null;
  readonly submittedOn: CalendarDate | null;
  readonly daysLate: number | null;
  readonly versions: readonly SentVersion[];
  readonly completeness: Completeness;
  /** Of the version that counts; null where there is none. */
  readonly stamp: StampVerdict | null;
  readonly reply: string | null;
}
