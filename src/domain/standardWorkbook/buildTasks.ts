import type { AuthoredRow, ListValidation } from "../authoredBook";
import { TASK_SHEET } from "../plan/findPlanSheets";
import { type TaskColumn, taskColumns } from "../plan/standardColumns";
import {
  type AppendixSheet,
  type StandardContent,
  TEMPLATE_ROWS,
  formSheet,
  hasOptionalColumns,
  landscape,
} from "./content";
import { type GivenColumn, givenRows } from "./givenTables";
import { typePrinted } from "./printedTable";
import { registerChoices } from "./registerChoices";
import { blank, styled, styles, text } from "./styles";

const HEADER = 4;

/** The sheet `Nhiệm vụ`: appendix heading, one header row, then the rows; page breaks of a printed table stay in. */
export function buildTasks(content: StandardContent): AppendixSheet {
  const { period } = content;
  const columns = taskColumns.filter(({ optional }) => !optional || hasOptionalColumns(content));
  const right = columns.length - 1;
  const rows = rowsOf(content, columns);
  const bottom = HEADER + rows.length;
  const title = `DANH MỤC ĐỀ ÁN, NHIỆM VỤ TRIỂN KHAI KẾ HOẠCH ${period.from} - ${period.to}`;
  const lines = [
    { line: "PHỤ LỤC II", style: styles.appendix, height: 20 },
    { line: title, style: styles.title, height: 22 },
    {
      line: "(Kèm theo Văn bản số ……/…… ngày …… tháng …… năm ……)",
      style: styles.subtitle,
      height: 18,
    },
  ];
  return {
    table: { top: HEADER, left: 0, bottom, right },
    sheet: {
      name: TASK_SHEET,
      visibility: "visible",
      columns: columns.map(({ width }) => ({ width })),
      rows: [
        ...lines.map(({ line, style, height }) => ({
          height,
          cells: [styled(text(line), style), ...Array<undefined>(right)],
        })),
        { cells: [] },
        { height: 30, cells: columns.map(({ heading }) => styled(text(heading), styles.heading)) },
        ...rows,
      ],
      merges: lines.map((_, row) => ({ top: row, left: 0, bottom: row, right })),
      validations: hasOptionalColumns(content) ? validationsOf(columns, bottom) : [],
      freeze: { rows: HEADER + 1, columns: 2 },
      page: landscape(HEADER, HEADER),
      ...formSheet(content, { top: HEADER, left: 0, bottom, right }),
    },
  };
}

type Columns = readonly (typeof taskColumns)[number][];

function rowsOf({ given, printed }: StandardContent, columns: Columns): AuthoredRow[] {
  if (given) {
    return givenRows(columns.map(givenColumn), given.tasks, {
      form: given.form,
      proposed: "ĐỀ ÁN, NHIỆM VỤ ĐỀ XUẤT BỔ SUNG (NẾU CÓ)",
    });
  }
  return printed
    ? printed.tasks.slice(1).map((cells) => printedRow(cells, columns))
    : Array.from({ length: TEMPLATE_ROWS }, () => ({
        cells: columns.map(({ key }) => styled(blank, styleOf(key))),
      }));
}

const FIXED: readonly TaskColumn[] = ["code", "name"];
const ASKED: readonly TaskColumn[] = ["lead", "deadline", "level"];

function givenColumn({ key }: Columns[number]): GivenColumn<TaskColumn> {
  const style = styleOf(key);
  return { field: key, style, fixed: FIXED.includes(key), asked: ASKED.includes(key) };
}

function styleOf(key: Columns[number]["key"]) {
  return key === "name" ||
    key === "partners" ||
    key === "lead" ||
    key === "note" ||
    key === "product"
    ? styles.text
    : styles.centered;
}

function printedRow(printed: readonly string[], columns: Columns): AuthoredRow {
  return {
    cells: columns.map(({ key }, i) => {
      const numeric = key === "stt" || key === "deadline";
      const { value, numberFormat } = numeric
        ? typePrinted(printed[i] ?? "", null)
        : { value: text(printed[i] ?? ""), numberFormat: undefined };
      return styled(value, { ...styleOf(key), ...(numberFormat && { numberFormat }) });
    }),
  };
}

function validationsOf(columns: Columns, bottom: number): ListValidation[] {
  return columns.flatMap(({ key }, column) => {
    const choices = registerChoices(key);
    const area = { top: HEADER + 1, left: column, bottom, right: column };
    return choices ? [{ area, choices }] : [];
  });
}
