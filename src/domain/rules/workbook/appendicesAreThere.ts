import { INDICATOR_SHEET, TASK_SHEET } from "../../plan/findPlanSheets";
import type { Appendix } from "../../plan/plan";
import { definePlanRule } from "../rule";

interface Facts {
  readonly sheet: string;
}

const SHEETS: Readonly<Record<Appendix, string>> = {
  indicators: INDICATOR_SHEET,
  tasks: TASK_SHEET,
};

export const appendicesAreThere = definePlanRule<Facts>({
  id: "workbook/appendices-are-there",
  severity: "error",
  title: { vi: "Sổ theo mẫu có đủ hai phụ lục", en: "A standard workbook has both appendices" },
  why: {
    vi: "Sổ phát hành theo mẫu có hai phụ lục; mất một thì không kiểm tra và tổng hợp được phần đó.",
    en: "A workbook of the template has two appendices; the lost one is neither checked nor consolidated.",
  },
  fix: {
    vi: "Khôi phục trang từ bản đã phát, hoặc sửa lại tiêu đề cột nếu bị xóa.",
    en: "Restore the sheet from the issued copy, or its column headings if they were deleted.",
  },
  message: {
    vi: ({ sheet }) => `Sổ theo mẫu nhưng không có trang “${sheet}” với tiêu đề cột của phụ lục.`,
    en: ({ sheet }) =>
      `The workbook is of the template, but no sheet “${sheet}” with the appendix's headings is there.`,
  },
  scope: "workbook",
  reads: [],
  *find({ info, tables }) {
    // Only the template writes its version; of a foreign workbook nothing can be asked.
    const version = info.get("templateVersion");
    if (!version) return;
    for (const appendix of ["indicators", "tasks"] as const) {
      if (tables.some((table) => table.appendix === appendix)) continue;
      yield { at: version.ref, subject: appendix, facts: { sheet: SHEETS[appendix] } };
    }
  },
});
