import type { Text } from "../../domain/text";
import type { IssuedShare } from "../../domain/issuing/issue";
import type { IssueState, ReadyToIssue } from "../../services/issueSession";
import { counted, joined, number } from "../counted";

/** How many books there would be, and how many rows are in none. */
export function issueHeadline({ issue }: ReadyToIssue): Text {
  const books = number(issue.books.length);
  const left = number(issue.unplaced.length);
  const made = { vi: `${books.vi} biểu gửi đơn vị`, en: `${books.en} books for agencies` };
  if (issue.unplaced.length === 0) return made;
  return joined(
    [made, { vi: `${left.vi} dòng chưa có nơi nhận`, en: `${left.en} rows go to nobody` }],
    " · "
  );
}

/** When the book was read, and whether files were made since. */
export function issueStanding({ at, made }: ReadyToIssue): Text {
  if (made) {
    const count = number(made.books);
    return {
      vi: `Đã tạo ${count.vi} biểu trong tệp “${made.name}” lúc ${made.at}. Sổ này không bị thay đổi.`,
      en: `${count.en} books made in the file “${made.name}” at ${made.at}. This workbook is unchanged.`,
    };
  }
  return {
    vi: `Đọc sổ lúc ${at}. Xem trước, chưa tạo tệp nào.`,
    en: `Read at ${at}. A preview; no file was made yet.`,
  };
}

/** What one agency would get. */
export function shareWords({ indicators, tasks }: IssuedShare): Text {
  const parts = [
    ...(indicators.length > 0 ? [counted(indicators.length, "indicator")] : []),
    ...(tasks.length > 0 ? [counted(tasks.length, "task")] : []),
  ];
  return joined(parts, ", ");
}

/** How many rows had no code. */
export function codesText({ issue }: ReadyToIssue): Text | null {
  const { indicators, tasks } = issue.codes.assigned;
  const count = indicators.length + tasks.length;
  if (count === 0) return null;
  const shown = number(count);
  return {
    vi: `${shown.vi} dòng của sổ chưa có Mã số. Biểu dùng Mã số vừa cấp; ghi Mã số vào sổ để khi tổng hợp nhận ra từng dòng, kể cả khi tên được sửa.`,
    en: `${shown.en} rows of the workbook have no code. The books use codes given now; write them into the workbook, so that each row is known again even when its name is changed.`,
  };
}

const READ: Text = { vi: "Đọc lại sổ", en: "Read the workbook again" };
const READING: Text = { vi: "Đang đọc sổ…", en: "Reading the workbook…" };

export interface IssueAction {
  readonly action: "make" | "read";
  readonly label: Text;
  readonly busy: boolean;
}

/** The one thing to do next: make the books, or read the workbook where there is nothing to make. */
export function issueAction(state: IssueState, filesLeave: boolean): IssueAction {
  switch (state.state) {
    case "reading":
      return { action: "read", label: READING, busy: true };
    case "making":
      return { action: "make", label: makingText(state.progress), busy: true };
    case "ready": {
      const count = state.issue.books.length;
      if (count === 0 || !filesLeave) return { action: "read", label: READ, busy: false };
      const shown = number(count);
      const label = { vi: `Tạo ${shown.vi} biểu (.zip)`, en: `Make ${shown.en} books (.zip)` };
      return { action: "make", label, busy: false };
    }
    default:
      return { action: "read", label: READ, busy: false };
  }
}

/** How far the making is. */
export function makingText({
  done,
  total,
}: {
  readonly done: number;
  readonly total: number;
}): Text {
  const [one, all] = [number(done), number(total)];
  return { vi: `Đang tạo biểu ${one.vi}/${all.vi}…`, en: `Making books ${one.en}/${all.en}…` };
}
