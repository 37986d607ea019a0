import { whyUnreadable } from "../../notation/deadlineTrouble";
import { defineTaskRule } from "../rule";

interface Facts {
  readonly name: string;
  readonly text: string;
}

export const deadlineIsReadable = defineTaskRule<Facts>({
  id: "task/deadline-is-readable",
  severity: "error",
  title: { vi: "Thời gian trình phải đọc được", en: "A deadline must be readable" },
  why: {
    vi: "Thời gian trình không xác định được ngày nào thì nhiệm vụ không được theo dõi.",
    en: "A deadline that gives no day can't be followed.",
  },
  fix: {
    vi: "Ghi theo một trong các cách: Quý II/2021; Tháng 9/2021; ngày 24/02/2021; trước ngày 24/02/2021; Năm 2021; Hằng năm.",
    en: "Write one of: Quý II/2021; Tháng 9/2021; ngày 24/02/2021; trước ngày 24/02/2021; Năm 2021; Hằng năm.",
  },
  message: {
    vi: ({ name, text }) =>
      `“${name}”: không đọc được thời gian trình “${text}”: ${whyUnreadable(text).vi}.`,
    en: ({ name, text }) =>
      `“${name}”: the deadline “${text}” can't be read: ${whyUnreadable(text).en}.`,
  },
  scope: "row",
  reads: [],
  *find({ name, deadline }) {
    if (deadline?.deadline.kind !== "invalid") return;
    yield { at: deadline.ref, facts: { name: name.text, text: deadline.deadline.text } };
  },
});
