import { INDICATOR_SHEET, TASK_SHEET } from "../../plan/findPlanSheets";
import { foldSpelling } from "../../notation/vietnamese";
import { definePlanRule } from "../rule";

interface Facts {
  readonly name: string;
  readonly standard: string;
}

export const sheetKeepsItsName = definePlanRule<Facts>({
  id: "workbook/sheet-keeps-its-name",
  severity: "info",
  title: { vi: "Trang giữ tên của mẫu", en: "A sheet keeps the template's name" },
  why: {
    vi: "Phần mềm vẫn nhận ra trang theo dấu của mẫu, nhưng người nhận và công thức của sổ khác thì không.",
    en: "The sheet is still known by the template's stamp; its readers and other workbooks' formulas don't know it.",
  },
  fix: { vi: "Đổi lại tên trang như mẫu.", en: "Give the sheet its name back." },
  message: {
    vi: ({ name, standard }) => `Trang “${standard}” của mẫu đã đổi tên thành “${name}”.`,
    en: ({ name, standard }) => `The template's sheet “${standard}” was renamed “${name}”.`,
  },
  scope: "workbook",
  reads: [],
  *find({ tables }) {
    for (const { appendix, sheet, stamped, headings } of tables) {
      const standard = appendix === "indicators" ? INDICATOR_SHEET : TASK_SHEET;
      const first = [...headings.values()][0];
      if (!stamped || !first || foldSpelling(sheet) === foldSpelling(standard)) continue;
      yield { at: first.ref, facts: { name: sheet, standard } };
    }
  },
});
