import { dateOfSerial, serialOfDate } from "../domain/calendar/excelSerial";
import { readDeadline } from "../domain/notation/deadline";
import type { Deadline, DeadlineKind } from "../domain/notation/notation";
import { yearGiven } from "../domain/notation/yearGiven";
import { defaultRegisters } from "../domain/plan/registers/registers";
import { type Answer, type Argument, none } from "./answer";

/** Read by the same reader as the column *Thời gian trình*; only the nominal day is given, so days off do not matter. */
const { holidays } = defaultRegisters();

/**
 * `KH.HANQUY`: the last day of a deadline as people write it, `Quý IV/2021` is 31/12/2021. A text without a year takes
 * the year of the second argument; without one there is no day, since a year is never guessed.
 */
export function lastDay(text: Argument, year: Argument): Answer {
  if (isBlank(text)) return none("Ô thời hạn đang trống.", "The deadline is blank.");
  if (typeof text === "boolean") return unread({ text: String(text), kind: "invalid" });
  // The cell of a day comes as its serial number, without its format; 2021 is a year.
  if (typeof text === "number" && text > LAST_YEAR) {
    const day = dateOfSerial(text, false);
    return day ? dayOf(day) : unread({ text: String(text), kind: "invalid" });
  }
  const deadline = readDeadline({ value: text }, holidays, false);
  if (deadline.end !== null) return dayOf(deadline.end);
  if (deadline.kind !== "no-year") return unread(deadline);
  if (isBlank(year)) {
    return none(
      `“${deadline.text}” chưa có năm. Ghi thêm năm, ví dụ =KH.HANQUY("Quý II"; 2021).`,
      `“${deadline.text}” names no year. Add one, for example =KH.HANQUY("Quý II", 2021).`
    );
  }
  const end = isYear(year) ? yearGiven(String(text), year, holidays)?.end : null;
  return end ? dayOf(end) : unread(deadline);
}

const LAST_YEAR = 2999;

/** Excel hands over a blank cell as null, as an empty text or as 0. */
function isBlank(argument: Argument): argument is null | "" | 0 {
  return argument === null || argument === "" || argument === 0;
}

function isYear(year: Argument): year is number {
  return typeof year === "number" && Number.isInteger(year) && year >= 1900 && year <= LAST_YEAR;
}

function dayOf(day: NonNullable<Deadline["end"]>): Answer {
  return { kind: "day", serial: serialOfDate(day, false)! };
}

const NO_DAY: Partial<Record<DeadlineKind, readonly [vi: string, en: string]>> = {
  recurring: ["là việc thường xuyên, không có một ngày cuối", "recurs and has no one last day"],
  event: ["tính theo một sự kiện, chưa rõ ngày", "depends on an event without a day"],
};

function unread({ text, kind }: Pick<Deadline, "text" | "kind">): Answer {
  const [vi, en] = NO_DAY[kind] ?? [
    "chưa đọc được thành thời hạn; ghi như Quý IV/2021, 30/9/2021 hoặc trước ngày 24/02/2021",
    "could not be read as a deadline; write it like Quý IV/2021, 30/9/2021 or trước ngày 24/02/2021",
  ];
  return none(`“${text}” ${vi}.`, `“${text}” ${en}.`);
}
