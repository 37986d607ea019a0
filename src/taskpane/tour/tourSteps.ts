import type { Text } from "../../domain/text";
import type { ScreenName } from "../frame/screens";
import { type Job, jobs } from "./jobs";

const SHOWN: readonly ScreenName[] = ["check", "fill", "deadlines", "consolidate"];

const SAFETY: Job = {
  screen: "overview",
  title: { vi: "Ghi rồi vẫn lấy lại được", en: "What was written can be taken back" },
  does: {
    vi: "Không có gì được ghi khi bạn chưa xem trước; ghi rồi vẫn bấm “Hoàn tác lần ghi vừa rồi” được. Dữ liệu không rời khỏi máy. Nút ⋯ ở góc trên có trợ giúp, thuật ngữ, mọi quy tắc, và cho xem lại phần này.",
    en: "Nothing is written before you have seen it, and “Undo the last write” takes it back. Data never leave the computer. The button ⋯ at the top has help, the glossary, every rule, and this tour again.",
  },
};

/** The steps of the tour: the four jobs, each on its screen, then what makes them safe. */
export const tourSteps: readonly Job[] = [
  ...jobs.filter(({ screen }) => SHOWN.includes(screen)),
  SAFETY,
];

/** `Bước 2/5`. */
export function stepText(step: number): Text {
  const of = `${step + 1}/${tourSteps.length}`;
  return { vi: `Bước ${of}`, en: `Step ${of}` };
}
