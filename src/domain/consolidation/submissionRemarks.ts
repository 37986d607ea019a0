import { foldTones } from "../notation/vietnamese";
import { INDICATOR_SHEET, TASK_SHEET } from "../plan/findPlanSheets";
import type { Plan } from "../plan/plan";
import type { Text } from "../text";

/** What whoever consolidates a book should know of it: sheets renamed or left out, formulas, rows out of sight. */
export function submissionRemarks(plan: Plan): readonly Text[] {
  return [...renamedSheets(plan), ...formulas(plan), ...hiddenRows(plan), ...notChecked(plan)];
}

function renamedSheets({ tables }: Plan): Text[] {
  return tables.flatMap(({ appendix, sheet }): Text[] => {
    const usual = appendix === "indicators" ? INDICATOR_SHEET : TASK_SHEET;
    if (foldTones(sheet) === foldTones(usual)) return [];
    return [
      {
        vi: `Trang “${sheet}” được đọc là trang “${usual}” theo tiêu đề cột.`,
        en: `Sheet “${sheet}” was read as “${usual}”, by its column headings.`,
      },
    ];
  });
}

function formulas({ indicators }: Plan): Text[] {
  const cells = indicators.flatMap(({ values }) => values);
  const count = cells.filter(({ content }) => content.formula !== undefined).length;
  if (count === 0) return [];
  return [
    {
      vi: `${count} ô số liệu là công thức: chỉ lấy kết quả, không lấy công thức.`,
      en: `${count} figures are formulas: their results are taken, not the formulas.`,
    },
  ];
}

function hiddenRows({ indicators, tasks }: Plan): Text[] {
  const count = [...indicators, ...tasks].filter(({ hidden }) => hidden).length;
  if (count === 0) return [];
  return [
    {
      vi: `${count} dòng đang ẩn có số liệu: vẫn được tổng hợp.`,
      en: `${count} hidden rows hold data: they are consolidated all the same.`,
    },
  ];
}

function notChecked(plan: Plan): Text[] {
  return plan.notChecked.map(({ what, why }) => ({
    vi: `${what.vi}: ${why.vi}`,
    en: `${what.en}: ${why.en}`,
  }));
}
