import type { Text } from "../text";
import type { DeadlineState } from "./deadlineState";
import type { DayRule } from "./dueDay";
import type { DeadlineRemark } from "./trackedTask";

/** States as offices say them. */
export const stateWords: Readonly<Record<DeadlineState, Text>> = {
  overdue: { vi: "Quá hạn, chưa hoàn thành", en: "Overdue" },
  "past-no-result": {
    vi: "Đã qua thời hạn, chưa có thông tin kết quả",
    en: "Past its day, result unknown",
  },
  "due-soon": { vi: "Sắp đến hạn", en: "Due soon" },
  extended: { vi: "Gia hạn", en: "Extended" },
  upcoming: { vi: "Trong hạn", en: "On course" },
  "done-late": { vi: "Hoàn thành quá hạn", en: "Done late" },
  done: { vi: "Hoàn thành đúng hạn", en: "Done on time" },
  "no-year": { vi: "Chưa xác định được thời hạn (thiếu năm)", en: "Deadline unclear (no year)" },
  unreadable: {
    vi: "Chưa xác định được thời hạn (không đọc được)",
    en: "Deadline unclear (unreadable)",
  },
  "no-date": { vi: "Không có thời hạn", en: "No deadline" },
};

export const remarkWords: Readonly<Record<DeadlineRemark, Text>> = {
  "year-confirmed": { vi: "Năm do người dùng xác nhận", en: "Year confirmed by a person" },
  "closing-day-needed": {
    vi: "Cần ghi “Ngày chốt hằng năm” ở trang Thông tin",
    en: "Needs the yearly closing day on the info sheet",
  },
  vague: { vi: "Ngày hiểu theo quy ước", en: "Day by convention" },
  "days-off-computed": {
    vi: "Ngày làm việc theo lịch nghỉ tính, chưa công bố",
    en: "Working days by days off that are computed, not announced",
  },
  "number-missing": { vi: "Đã trình, thiếu số văn bản", en: "Submitted, number missing" },
  "day-missing": { vi: "Đã trình, thiếu ngày", en: "Submitted, day missing" },
  "day-unreadable": { vi: "Ngày trình không đọc được", en: "Day of submission unreadable" },
  "counts-next-quarter": {
    vi: "Trình sau ngày chốt số liệu, tính vào báo cáo quý sau",
    en: "Submitted after the figures closed: counts in the next quarter's report",
  },
  "submitted-later": { vi: "Ngày trình sau ngày xem", en: "Submitted after the day of view" },
  "extension-unreadable": { vi: "Gia hạn không đọc được", en: "Extension unreadable" },
  "extension-not-later": {
    vi: "Gia hạn không muộn hơn thời hạn",
    en: "Extension no later than the deadline",
  },
};

export const dayRuleWords: Readonly<Record<DayRule, Text>> = {
  nominal: { vi: "đúng ngày", en: "the day itself" },
  "next-working": { vi: "ngày làm việc kế tiếp", en: "the next working day" },
  "previous-working": { vi: "ngày làm việc liền trước", en: "the previous working day" },
};

/** How many days are left, or over where the number is negative. */
export function daysLeftWords(left: number): Text {
  if (left === 0) return { vi: "hạn trong ngày", en: "due that day" };
  if (left < 0) return { vi: `quá ${-left} ngày`, en: `${-left} days over` };
  return { vi: `còn ${left} ngày`, en: `${left} days left` };
}
