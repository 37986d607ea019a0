import { read, write } from "@e965/xlsx";
import type { AuthoredBook } from "../../src/domain/authoredBook";
import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import { type Issue, planIssue } from "../../src/domain/issuing/issue";
import { issuedBook } from "../../src/domain/issuing/issuedBook";
import { readPlan } from "../../src/domain/plan/readPlan";
import { readRegisters } from "../../src/domain/plan/registers/registers";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { masterBook } from "../kienGiang/master";
import { opened } from "../kienGiang/sample";
import { nastyBytes } from "../xlsx/nastyFiles";
import {
  type SentFigure,
  filled,
  sentFigures,
  withColumnAdded,
  withInfo,
  withProposal,
  withRowsMoved,
  withSheetRenamed,
} from "./filledForm";

/** A file as it comes back, and what a pull must make of it. */
export interface SentFile {
  /** Its path inside the folder of submissions. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Who sent it, by the register's name; null where nothing in it or its name tells. */
  readonly agency: string | null;
  readonly ending: "read" | "set-aside";
  /** Ngày văn bản; null where it names none. */
  readonly documentDate: CalendarDate | null;
  readonly round: number | null;
  /** What it holds for the plan years of rows with a code, by cell; empty where it can't be read. */
  readonly figures: readonly SentFigure[];
}

/** A plan issued to its agencies, and what they sent back by 24/02/2021, and after. */
export interface RoundTrip {
  readonly master: Uint8Array<ArrayBuffer>;
  readonly issue: Issue;
  readonly files: readonly SentFile[];
  /** Got a book and sent nothing. */
  readonly silent: readonly string[];
  /** The agency whose indicator is proposed besides those of the plan, and its name. */
  readonly proposal: { readonly agency: string; readonly name: string };
}

const ISSUED_ON = "2021-01-15" as CalendarDate;
const PROPOSED = "Tỷ lệ người lao động có việc làm sau đào tạo";

/** Builds the round trip of the Kiên Giang plan: the same files, byte for byte, each time. */
export function roundTrip(): RoundTrip {
  const master = new Uint8Array(masterBook());
  const snapshot = opened(master, "ke-hoach-tinh.xlsx");
  const { registers } = readRegisters(snapshot);
  const plan = readPlan(snapshot, { registers });
  const facts = { period: plan.period!, registers, date1904: false };
  const issue = planIssue(plan, facts, { asOf: ISSUED_ON });
  const files = issue.books.flatMap((share) => {
    const way = WAYS[share.agency.name];
    const sent = way?.({
      book: issuedBook(issue, share),
      agency: share.agency.name,
      name: share.fileName,
    });
    return sent ?? [];
  });
  const senders = new Set(files.map(({ agency }) => agency));
  return {
    ...{ master, issue, files },
    silent: issue.books.flatMap(({ agency }) => (senders.has(agency.name) ? [] : agency.name)),
    proposal: { agency: "Sở Lao động – Thương binh và Xã hội", name: PROPOSED },
  };
}

/** What one agency got. */
interface Got {
  readonly book: AuthoredBook;
  readonly agency: string;
  readonly name: string;
}

interface Sent {
  readonly name?: string;
  /** Day of the document; null where none is written. */
  readonly on?: string | null;
  readonly round?: number;
  readonly shape?: (book: AuthoredBook) => AuthoredBook;
  readonly as?: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;
  /** Added to every figure: another version says another thing. */
  readonly shift?: number;
  readonly empty?: true;
  readonly unsigned?: true;
}

/** One filled book in one file. */
function sent(got: Got, how: Sent = {}): SentFile {
  const { on = "2021-02-18", round, shape, as = (bytes) => bytes, shift = 0 } = how;
  const document = on === null ? {} : { documentNumber: "12/BC", documentDate: dayFirst(on) };
  const signed = withInfo(got.book, {
    ...document,
    ...(round !== undefined && { round }),
    ...(how.unsigned && { reportingAgency: null }),
  });
  const complete = how.empty ? signed : filled(signed, (code, year) => figure(code, year) + shift);
  const book = shape ? shape(complete) : complete;
  return {
    name: how.name ?? got.name,
    bytes: as(new Uint8Array(writeWorkbook(book))),
    agency: got.agency,
    ending: "read",
    documentDate: on as CalendarDate | null,
    round: round ?? null,
    figures: sentFigures(book),
  };
}

/** A file that can't be read. */
function unreadable(got: Got, bytes: Uint8Array): SentFile {
  return {
    ...{ name: got.name, bytes: new Uint8Array(bytes), agency: got.agency, ending: "set-aside" },
    ...{ documentDate: null, round: null, figures: [] },
  };
}

/** What agencies send back, each in its own way; one that is not here sends nothing. */
export const WAYS: Readonly<Record<string, (got: Got) => SentFile | readonly SentFile[]>> = {
  "Sở Kế hoạch và Đầu tư": (got) => sent(got),
  /** A letter without figures: it agrees. */
  "Sở Thông tin và Truyền thông": (got) =>
    sent(got, {
      empty: true,
      shape: (book) => withInfo(book, { reply: "Thống nhất, không có ý kiến khác" }),
    }),
  "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch": (got) => sent(got),
  "Sở Công Thương": (got) => sent(got, { on: "2021-03-01" }),
  "Sở Xây dựng": (got) =>
    sent(got, { name: got.name.replace(".xlsx", ".ods"), as: (bytes) => converted(bytes, "ods") }),
  /** Two versions; in the second the rows stand otherwise. */
  "Sở Nông nghiệp và Phát triển nông thôn": (got) => [
    sent(got, { name: `lan 1/${got.name}`, on: "2021-02-10", round: 1, shift: 1 }),
    sent(got, { name: `lan 2/${got.name}`, on: "2021-02-20", round: 2, shape: withRowsMoved }),
  ],
  "Sở Du lịch": (got) => sent(got),
  "Ban Dân tộc tỉnh": (got) => sent(got, { empty: true }),
  "Sở Tài nguyên và Môi trường": (got) =>
    sent(got, {
      name: got.name.replace(".xlsx", ".xls"),
      shape: withColumnAdded,
      as: (bytes) => converted(bytes, "biff8"),
    }),
  "Sở Khoa học và Công nghệ": (got) => sent(got),
  "Sở Văn hóa và Thể thao": (got) => {
    const whole = writeWorkbook(got.book);
    return unreadable(got, whole.subarray(0, whole.length >> 1));
  },
  /** Only the name of the file says who it is. */
  "Sở Giáo dục và Đào tạo": (got) => sent(got, { unsigned: true }),
  "Sở Lao động – Thương binh và Xã hội": (got) =>
    sent(got, {
      shape: (book) =>
        withSheetRenamed(withProposal(book, { name: PROPOSED, unit: "%", goal: 85 }), "Biểu 1"),
    }),
  "Sở Y tế": (got) => unreadable(got, nastyBytes("real/calamine__pass_protected.xlsx")),
  "Sở Nội vụ": (got) => unreadable(got, nastyBytes("generated/bomb_rows_500MB.xlsx")),
  "Bộ Chỉ huy Quân sự tỉnh": (got) => sent(got, { on: null }),
  "Công an tỉnh": (got) => {
    const file = sent(got);
    return [file, { ...file, name: `gui lai/${file.name}` }];
  },
};

/** A figure of its own for each row and year, rising over the years. */
export function figure(code: string, year: number): number {
  const number = Number(code.replace(/\D/g, "").slice(0, 3));
  const detail = code.includes(".") ? Number(code.split(".")[1]) : 0;
  return (number * 10 + detail + (year - 2020) * 5) / 10;
}

/** The same book in a format of old: as SheetJS writes it, without looks. */
function converted(bytes: Uint8Array, bookType: "biff8" | "ods"): Uint8Array<ArrayBuffer> {
  const book = read(bytes, { type: "array", cellStyles: false });
  return new Uint8Array(write(book, { bookType, type: "array" }) as ArrayBuffer);
}

function dayFirst(day: string): string {
  return day.split("-").reverse().join("/");
}
