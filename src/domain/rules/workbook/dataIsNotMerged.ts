import type { Plan, PlanTable } from "../../plan/plan";
import { type Area, areaAddress, cellAddress, parseCellAddress } from "../../sheet";
import { definePlanRule } from "../rule";

interface Facts {
  readonly areas: readonly string[];
}

const SHOWN = 6;

export const dataIsNotMerged = definePlanRule<Facts>({
  id: "workbook/data-is-not-merged",
  severity: "warning",
  title: { vi: "Ô dữ liệu không gộp", en: "Data cells are not merged" },
  why: {
    vi: "Trong một vùng gộp chỉ ô đầu giữ nội dung; các dòng còn lại thành trống, lọc và sắp xếp bị sai.",
    en: "Of merged cells only the first holds anything; the other rows are blank, and filters and sorting go wrong.",
  },
  fix: {
    vi: "Bỏ gộp và ghi nội dung vào từng dòng.",
    en: "Unmerge them and write the content into every row.",
  },
  message: {
    vi: ({ areas }) =>
      `${areas.length} vùng ô gộp trong phần dữ liệu (${shown(areas)}): chỉ ô đầu mỗi vùng có nội dung.`,
    en: ({ areas }) =>
      `${areas.length} merged areas among the data (${shown(areas)}): only the first cell of each holds anything.`,
  },
  scope: "table",
  reads: [],
  needs: ["merges"],
  *find(plan) {
    for (const table of plan.tables) {
      const areas = mergedData(plan, table);
      const [at, ...also] = areas.map(({ top, left }) => ({
        sheet: table.sheet,
        cell: cellAddress(top, left),
      }));
      if (at) yield { at, also, facts: { areas: areas.map(areaAddress) } };
    }
  },
});

/** The merged areas that touch a data row in one of the table's columns. */
function mergedData(plan: Plan, { appendix, sheet, merges, headings }: PlanTable): Area[] {
  if (merges === "unknown") return [];
  const rows = plan[appendix].filter((row) => row.sheet === sheet);
  const dataRows = rows.map(({ rowNumber }) => rowNumber - 1);
  const columns = [...headings.values()].map(({ ref }) => parseCellAddress(ref.cell)!.column);
  return merges.filter(
    ({ top, left, bottom, right }) =>
      columns.some((column) => column >= left && column <= right) &&
      dataRows.some((row) => row >= top && row <= bottom)
  );
}

function shown(areas: readonly string[]): string {
  return areas.slice(0, SHOWN).join(", ") + (areas.length > SHOWN ? ", …" : "");
}
