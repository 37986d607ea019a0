import { missingColumns } from "../missingColumns";
import { definePlanRule } from "../rule";

interface Facts {
  readonly sheet: string;
  readonly missing: readonly string[];
}

export const columnsAreThere = definePlanRule<Facts>({
  id: "workbook/columns-are-there",
  severity: "error",
  title: { vi: "Phụ lục có đủ các cột của mẫu", en: "An appendix has the template's columns" },
  why: {
    vi: "Mất cột hoặc sửa tiêu đề cột thì phần mềm không biết số liệu nằm ở đâu, và không kiểm được.",
    en: "Where a column or its heading is gone, its figures can't be found, nor checked.",
  },
  fix: {
    vi: "Thêm lại cột, hoặc ghi lại tiêu đề cột đúng như mẫu.",
    en: "Add the column again, or write its heading as in the template.",
  },
  message: {
    vi: ({ sheet, missing }) => `Trang “${sheet}” thiếu cột ${list(missing)}.`,
    en: ({ sheet, missing }) => `Sheet “${sheet}” lacks the columns ${list(missing)}.`,
  },
  scope: "workbook",
  reads: [],
  needs: ["columns"],
  *find(plan) {
    for (const table of plan.tables) {
      const missing = table.stamped ? missingColumns(table, plan) : [];
      const heading = [...table.headings.values()][0];
      if (!heading || missing.length === 0) continue;
      yield { at: heading.ref, facts: { sheet: table.sheet, missing } };
    }
  },
});

function list(columns: readonly string[]): string {
  return columns.map((column) => `“${column}”`).join(", ");
}
