import type { LetterBlock, LetterSection } from "../../letter/letterDocument";
import { letterFoot } from "../../letter/letterFoot";
import { letterHead } from "../../letter/letterHead";
import { bodyParagraph } from "../../letter/letterParts";
import { provinceName } from "../../letter/provinceName";
import { infoText } from "../../plan/infoSheet";
import { dayFirst } from "../../rules/say";
import { isLate } from "../deadlineState";
import type { Progress } from "../progress";
import { type DueItem, byName } from "../tallies";
import { owedTable } from "./owedTable";

/** A letter that reminds one agency of what it owes (công văn đôn đốc), in Vietnamese: it is sent, not read in the pane. */
export interface ReminderLetter {
  /** In the register's spelling. */
  readonly agency: string;
  readonly section: LetterSection;
}

const NO_SENDER = "[Tên cơ quan ban hành]";

/**
 * One letter for each agency that leads something late or due soon, by name; a task of several leads is in the letter of
 * each, one of none is in no letter. `sender` is the agency that the book names as reporting where it is null.
 */
export function reminderLetters(
  { plan, view, items }: Progress,
  sender: string | null
): readonly ReminderLetter[] {
  const from = sender ?? infoText(plan.info, "reportingAgency") ?? NO_SENDER;
  const owed = items.filter(isUrgent);
  const agencies = [...new Set(owed.flatMap(({ tracked }) => tracked.agencies))].sort(byName);
  return agencies.map((agency) => {
    const own = owed.filter(({ tracked }) => tracked.agencies.includes(agency));
    const blocks = letterBlocks({ agency, from, plan, view, own });
    return { agency, section: { orientation: "portrait", blocks } };
  });
}

/** Whether a letter would remind of it. */
export function isUrgent({ state }: DueItem): boolean {
  return isLate(state) || state === "due-soon";
}

interface Facts extends Pick<Progress, "plan" | "view"> {
  readonly agency: string;
  readonly from: string;
  readonly own: readonly DueItem[];
}

function letterBlocks(facts: Facts): readonly LetterBlock[] {
  const { agency, from, plan, own } = facts;
  const province = provinceName(plan.province);
  const sorted = [...own].sort((a, b) => (a.due! < b.due! ? -1 : Number(a.due! > b.due!)));
  return [
    ...letterHead({
      above: isCommittee(from) ? null : `UBND ${province.full}`,
      sender: from,
      place: province.place,
      subject: "đôn đốc tiến độ trình đề án, nhiệm vụ",
      addressee: agency,
    }),
    bodyParagraph(opening(facts)),
    { ...bodyParagraph("Danh mục cụ thể như sau:"), after: 6, withNext: true },
    owedTable(sorted),
    ...requests(facts).map((text, index) => ({
      ...bodyParagraph(text),
      // What is asked follows on the same page.
      ...(index === 0 && { withNext: true as const }),
    })),
    // A signature never stands alone on its page.
    { ...bodyParagraph(`Rất mong ${agency} quan tâm, phối hợp thực hiện./.`), withNext: true },
    letterFoot(["Như trên;", `UBND ${province.full} (để báo cáo);`, "Lưu: VT, ………."]),
  ];
}

function opening({ agency, from, plan, view, own }: Facts): string {
  const years = plan.period ? ` giai đoạn ${plan.period.from}-${plan.period.to}` : "";
  const counts = [
    tally(own, "overdue", "nhiệm vụ quá hạn, chưa hoàn thành"),
    tally(own, "past-no-result", "nhiệm vụ đã qua thời hạn, chưa có thông tin kết quả"),
    tally(own, "due-soon", `nhiệm vụ sắp đến hạn (trong ${view.within} ngày tới)`),
  ].filter((count) => count !== null);
  return (
    `Qua rà soát tiến độ trình các đề án, nhiệm vụ theo Kế hoạch${years} của ${provinceName(plan.province).full}, ` +
    `tính đến ngày ${dayFirst(view.asOf)}, ${from} nhận thấy ${agency} có ${counts.join("; ")}.`
  );
}

/** `02 nhiệm vụ …`; null where there are none. */
function tally(own: readonly DueItem[], state: DueItem["state"], what: string): string | null {
  const count = own.filter((item) => item.state === state).length;
  return count === 0 ? null : `${String(count).padStart(2, "0")} ${what}`;
}

function requests({ agency, from, plan, own }: Facts): readonly string[] {
  const late =
    "Đối với nhiệm vụ đã qua thời hạn: khẩn trương hoàn thành, trình cấp có thẩm quyền; nêu rõ nguyên nhân chậm và thời gian dự kiến trình. Trường hợp đã trình, cung cấp số, ngày của tờ trình để cập nhật.";
  const soon =
    "Đối với nhiệm vụ sắp đến hạn: chủ động hoàn thành, trình đúng thời hạn; trường hợp cần gia hạn, báo cáo cấp có thẩm quyền trước khi hết hạn.";
  const asked = [
    ...(own.some(({ state }) => isLate(state)) ? [late] : []),
    ...(own.some(({ state }) => state === "due-soon") ? [soon] : []),
  ];
  return [
    `Để bảo đảm tiến độ chung, ${from} đề nghị ${agency}:`,
    ...asked.map((text, index) => (asked.length === 1 ? text : `${index + 1}. ${text}`)),
    `Kết quả thực hiện và khó khăn, vướng mắc (nếu có) đề nghị gửi về ${from} trước ngày …/…/…… để tổng hợp, báo cáo Ủy ban nhân dân ${provinceName(plan.province).full}.`,
  ];
}

function isCommittee(name: string): boolean {
  return /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)/i.test(name.trim());
}
