import type { AuthoredCell, AuthoredRow, CellStyle, ListValidation } from "../authoredBook";
import { INDICATOR_SHEET } from "../plan/findPlanSheets";
import { defaultUnits, findUnit } from "../plan/registers/units";
import {
  type IndicatorColumn,
  YEAR_COLUMN_WIDTH,
  indicatorColumns,
  yearGroups,
} from "../plan/standardColumns";
import type { Area } from "../sheet";
import {
  type AppendixSheet,
  type StandardContent,
  TEMPLATE_ROWS,
  formSheet,
  hasOptionalColumns,
  landscape,
  pastPeriod,
  printedPastYears,
  yearsOf,
} from "./content";
import { type GivenColumn, type IndicatorField, givenRows } from "./givenTables";
import { typePrinted } from "./printedTable";
import { registerChoices } from "./registerChoices";
import { blank, styled, styles, text } from "./styles";

/** One column of the appendix from left to right: a named one, or a year of a group. */
interface Column {
  readonly key: IndicatorColumn | "actualYear" | "planYear";
  readonly field: IndicatorField;
  readonly heading: string;
  readonly group?: string;
  readonly width: number;
}

const TITLE_ROWS = 4;
const HEADER_TOP = TITLE_ROWS;
const HEADER_BOTTOM = TITLE_ROWS + 1;

/** The sheet `Chỉ tiêu`: appendix heading, two merged header rows, then the rows. */
export function buildIndicators(content: StandardContent): AppendixSheet {
  const columns = columnsOf(content);
  const rows = rowsOf(content, columns);
  const right = columns.length - 1;
  const bottom = HEADER_BOTTOM + rows.length;
  return {
    table: { top: HEADER_TOP, left: 0, bottom, right },
    sheet: {
      name: INDICATOR_SHEET,
      visibility: "visible",
      columns: columns.map(({ width }) => ({ width })),
      rows: [...titleRows(content, right), ...headerRows(columns), ...rows],
      merges: [...titleMerges(right), ...headerMerges(columns)],
      validations: hasOptionalColumns(content) ? validationsOf(columns, bottom) : [],
      freeze: { rows: HEADER_BOTTOM + 1, columns: 2 },
      page: landscape(HEADER_TOP, HEADER_BOTTOM),
      ...formSheet(content, { top: HEADER_BOTTOM, left: 0, bottom, right }),
    },
  };
}

function rowsOf(content: StandardContent, columns: readonly Column[]): AuthoredRow[] {
  const { given, printed } = content;
  if (given) {
    return givenRows(columns.map(givenColumn), given.indicators, {
      form: given.form,
      proposed: "CHỈ TIÊU ĐỀ XUẤT BỔ SUNG (NẾU CÓ)",
    });
  }
  return printed
    ? printed.indicators.slice(2).map((cells) => printedRow(cells, columns))
    : Array.from({ length: TEMPLATE_ROWS }, () => emptyRow(columns));
}

const FIXED: readonly Column["key"][] = ["code", "name", "unit", "periodActual", "actualYear"];
const ASKED: readonly Column["key"][] = ["periodActual", "actualYear", "goal", "planYear"];

function givenColumn({ key, field }: Column): GivenColumn<IndicatorField> {
  return { field, style: styleOf(key), fixed: FIXED.includes(key), asked: ASKED.includes(key) };
}

function columnsOf(content: StandardContent): Column[] {
  const { period, given } = content;
  const past = pastPeriod(period);
  const named = ({ heading, ...rest }: (typeof indicatorColumns)[number]): Column => ({
    ...rest,
    field: rest.key,
    heading: heading
      .replace("{past}", `${past.from}-${past.to}`)
      .replace("{plan}", `${period.from} - ${period.to}`),
  });
  const yearColumns = (
    key: "actualYear" | "planYear",
    group: string,
    years: readonly number[]
  ): Column[] =>
    years.map((year) => ({
      key,
      field: key === "planYear" ? `plan:${year}` : `actual:${year}`,
      heading: String(year),
      group,
      width: YEAR_COLUMN_WIDTH,
    }));
  const pastYears = given?.pastYears ?? printedPastYears(period);
  const standard = indicatorColumns.filter(({ optional }) => !optional).map(named);
  const goal = standard.findIndex(({ key }) => key === "goal");
  return [
    ...standard.slice(0, goal),
    ...yearColumns("actualYear", yearGroups.actual.heading, pastYears),
    ...standard.slice(goal),
    ...yearColumns("planYear", yearGroups.plan.heading, yearsOf(period)),
    ...(hasOptionalColumns(content)
      ? indicatorColumns.filter(({ optional }) => optional).map(named)
      : []),
  ];
}

function titleRows({ period }: StandardContent, right: number): AuthoredRow[] {
  const lines: [string, CellStyle, number][] = [
    ["PHỤ LỤC I", styles.appendix, 20],
    [
      `HỆ THỐNG CHỈ TIÊU KẾ HOẠCH PHÁT TRIỂN KINH TẾ - XÃ HỘI ${yearsOf(period).length} NĂM ${period.from} - ${period.to}`,
      styles.title,
      22,
    ],
    ["(Kèm theo Văn bản số ……/…… ngày …… tháng …… năm ……)", styles.subtitle, 18],
  ];
  const rows = lines.map(([line, style, height]) => ({
    height,
    cells: [styled(text(line), style), ...Array<undefined>(right)],
  }));
  return [...rows, { cells: [] }];
}

function titleMerges(right: number): Area[] {
  return [0, 1, 2].map((row) => ({ top: row, left: 0, bottom: row, right }));
}

function headerRows(columns: readonly Column[]): AuthoredRow[] {
  const heading = (value: string): AuthoredCell => styled(text(value), styles.heading);
  const startsGroup = (column: Column, i: number): boolean =>
    columns[i - 1]?.group !== column.group;
  return [
    {
      height: 30,
      cells: columns.map((column, i) =>
        heading(
          column.group === undefined ? column.heading : startsGroup(column, i) ? column.group : ""
        )
      ),
    },
    {
      height: 18,
      cells: columns.map((column) =>
        column.group === undefined
          ? heading("")
          : styled({ kind: "number", value: Number(column.heading) }, styles.heading)
      ),
    },
  ];
}

function headerMerges(columns: readonly Column[]): Area[] {
  const merges: Area[] = [];
  columns.forEach((column, i) => {
    const last = merges.at(-1);
    if (column.group === undefined) {
      merges.push({ top: HEADER_TOP, left: i, bottom: HEADER_BOTTOM, right: i });
    } else if (last && last.right === i - 1 && columns[i - 1]!.group === column.group) {
      merges[merges.length - 1] = { ...last, right: i };
    } else {
      merges.push({ top: HEADER_TOP, left: i, bottom: HEADER_TOP, right: i });
    }
  });
  return merges;
}

function styleOf(key: Column["key"]): CellStyle {
  if (key === "name" || key === "note" || key === "owner") return styles.text;
  if (key === "actualYear" || key === "planYear" || key === "goal" || key === "periodActual") {
    return { ...styles.number, wrap: true };
  }
  return styles.centered;
}

function printedRow(printed: readonly string[], columns: readonly Column[]): AuthoredRow {
  const unit = findUnit(
    defaultUnits,
    printed[columns.findIndex(({ key }) => key === "unit")] ?? ""
  );
  return {
    cells: columns.map(({ key }, i) => {
      const words = key === "name" || key === "unit";
      const { value, numberFormat } = words
        ? { value: text(printed[i] ?? ""), numberFormat: undefined }
        : typePrinted(printed[i] ?? "", unit);
      return styled(value, { ...styleOf(key), ...(numberFormat && { numberFormat }) });
    }),
  };
}

function emptyRow(columns: readonly Column[]): AuthoredRow {
  return { cells: columns.map(({ key }) => styled(blank, styleOf(key))) };
}

function validationsOf(columns: readonly Column[], bottom: number): ListValidation[] {
  return columns.flatMap(({ key }, column) => {
    const choices = registerChoices(key);
    const area = { top: HEADER_BOTTOM + 1, left: column, bottom, right: column };
    return choices ? [{ area, choices }] : [];
  });
}
