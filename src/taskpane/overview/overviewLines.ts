import type { CalendarDate } from "../../domain/calendar/calendarDate";
import type { Plan } from "../../domain/plan/plan";
import type { CellRef } from "../../domain/sheet";
import type { Text } from "../../domain/text";
import type { BookFacts, FinishedCheck } from "../../services/bookSession";
import {
  type Noticed,
  deadlineFacts,
  skippedByReason,
  unfilledIndicators,
} from "../../services/planFacts";
import { verdictOf, verdictText } from "../check/verdict";
import { counted, joined, number } from "../counted";
import type { ScreenName } from "../frame/screens";
import { rosterLines } from "./rosterLines";

const TO_FILL: Text = { vi: "Mở màn hình Phân kỳ", en: "Open the screen Fill" };

/** What a line is about: it decides the icon. */
export type LineTone = "plain" | "good" | "attention";

export interface LineWords {
  readonly id: string;
  readonly tone: LineTone;
  readonly title: Text;
  readonly note: Text;
}

export interface PlanLine extends LineWords {
  /** The cells that the line leads to; none where it only tells. */
  readonly cells: readonly CellRef[];
  /** The screen that the line leads to, before its cells. */
  readonly screen?: ScreenName;
}

/** The last check in a line; it leads to the findings. */
export function checkLine(checked: FinishedCheck | null): LineWords {
  if (!checked) {
    return {
      id: "check",
      tone: "plain",
      title: { vi: "Chưa kiểm tra", en: "Not checked yet" },
      note: { vi: "Mở màn hình Kiểm tra", en: "Open the screen Check" },
    };
  }
  return {
    id: "check",
    tone: verdictOf(checked.report) === "clean" ? "good" : "attention",
    title: verdictText(checked.report),
    note: {
      vi: `Kiểm tra lúc ${checked.at} · Xem kết quả`,
      en: `Checked at ${checked.at} · See the findings`,
    },
  };
}

/** What can be said of the plan without a check; lines that would count nothing are left out. */
export function planLines(
  plan: Plan,
  today: CalendarDate,
  facts: BookFacts | null
): readonly PlanLine[] {
  const { missing, withoutYear, overdue, past } = deadlineFacts(plan, today, facts);
  return [
    sizeLine(plan),
    ...noticedLine("unfilled", unfilledIndicators(plan), "indicator", {
      vi: "chưa phân kỳ đủ các năm",
      en: "without a target for every year",
    }).map((line) => ({ ...line, note: TO_FILL, screen: "fill" as const })),
    ...noticedLine("missing", missing, "task", {
      vi: "chưa ghi thời gian trình",
      en: "without a deadline",
    }),
    ...noticedLine("without-year", withoutYear, "task", {
      vi: "ghi thời gian không có năm",
      en: "with a deadline of no year",
    }).map(toDeadlines),
    ...noticedLine("overdue", overdue, "task", {
      vi: "quá hạn, chưa hoàn thành",
      en: "overdue",
    }).map(toDeadlines),
    ...noticedLine("past", past, "task", {
      vi: "đã qua thời hạn, chưa có thông tin kết quả",
      en: "past their deadline, result not known",
    }).map(toDeadlines),
    ...rosterLines(facts),
  ];
}

function toDeadlines(line: PlanLine): PlanLine {
  const note = { vi: "Mở màn hình Tiến độ", en: "Open the screen Deadlines" };
  return { ...line, note, screen: "deadlines" };
}

function sizeLine(plan: Plan): PlanLine {
  const rows = [counted(plan.indicators.length, "indicator"), counted(plan.tasks.length, "task")];
  const skipped = skippedByReason(plan).map(({ count, text }) => {
    const shown = number(count);
    return { vi: `${shown.vi} ${text.vi}`, en: `${shown.en} ${text.en}` };
  });
  const aside: Text = { vi: "Không tính: ", en: "Not counted: " };
  return {
    id: "size",
    tone: "plain",
    title: joined(rows, ", "),
    note: skipped.length > 0 ? joined([aside, joined(skipped, ", ")], "") : { vi: "", en: "" },
    cells: [],
  };
}

function noticedLine(
  id: string,
  { rows, cells }: Noticed,
  thing: "indicator" | "task",
  what: Text
): readonly PlanLine[] {
  if (rows === 0) return [];
  return [
    {
      id,
      tone: "attention",
      title: joined([counted(rows, thing), what], " "),
      note: { vi: "Tới các ô", en: "Go to the cells" },
      cells,
    },
  ];
}
