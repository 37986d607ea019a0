import type { CalendarDate } from "../calendar/calendarDate";
import type { CellRef } from "../sheet";

/** How urgently an agency is asked, in the words that go out: Đề nghị sửa, Đề nghị rà soát, Lưu ý. */
export type Request = "mend" | "review" | "note";

export const REQUESTS: readonly Request[] = ["mend", "review", "note"];

export const requestWords: Readonly<Record<Request, string>> = {
  mend: "Đề nghị sửa",
  review: "Đề nghị rà soát",
  note: "Lưu ý",
};

/** One line of a note, in Vietnamese: it is sent. */
export interface NoteLine {
  /** The file that it is about, as the agency sent it. */
  readonly file: string;
  /** In that file; null where it is about the file, or about a row that the agency did not send. */
  readonly at: CellRef | null;
  /** Every cell that it is about, in words: `L12:M12`; empty where `at` is null. */
  readonly cells: string;
  /** The indicator or task; empty where it is about the file as a whole. */
  readonly about: string;
  /** Số đơn vị gửi. */
  readonly sent: string;
  readonly content: string;
  /** Căn cứ. */
  readonly ground: string;
  readonly request: Request;
  /** What to do, after the words of the request. */
  readonly asked: string;
}

/** What one agency is asked to look over and complete (Phiếu đề nghị rà soát, hoàn thiện số liệu). */
export interface ReviewNote {
  /** In the register's spelling. */
  readonly agency: string;
  readonly documentNumber: string | null;
  readonly documentDate: CalendarDate | null;
  readonly lines: readonly NoteLine[];
}
