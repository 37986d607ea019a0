import type { CalendarDate } from "../../calendar/calendarDate";
import { defineTaskRule } from "../rule";
import { dayFirst } from "../say";

interface Facts {
  readonly name: string;
  readonly text: string;
  readonly end: CalendarDate;
  readonly document: CalendarDate;
}

export const deadlineIsAfterDocument = defineTaskRule<Facts>({
  id: "task/deadline-is-after-document",
  severity: "warning",
  title: {
    vi: "Thời gian trình không trước ngày văn bản",
    en: "A deadline is not before the document's date",
  },
  why: {
    vi: "Nhiệm vụ đến hạn trước khi kế hoạch ban hành thì chưa giao đã quá hạn.",
    en: "A task that falls due before the plan is issued is overdue before it is given.",
  },
  fix: {
    vi: "Lùi thời gian trình, hoặc kiểm tra lại ngày văn bản ở trang “Thông tin”.",
    en: "Move the deadline, or check the document's date on the sheet “Thông tin”.",
  },
  message: {
    vi: ({ name, text, end, document }) =>
      `“${name}”: thời gian trình “${text}” hết ngày ${dayFirst(end)}, trước ngày văn bản ${dayFirst(document)}.`,
    en: ({ name, text, end, document }) =>
      `“${name}”: the deadline “${text}” ends on ${end}, before the document of ${document}.`,
  },
  scope: "row",
  reads: ["deadline"],
  mutedBy: ["task/deadline-is-in-period"],
  *find({ name, deadline }, { documentDate: document }) {
    const end = deadline?.deadline.end;
    if (!end || document === null || end >= document) return;
    const facts = { name: name.text, text: deadline.deadline.text, end, document };
    yield { at: deadline.ref, facts };
  },
});
