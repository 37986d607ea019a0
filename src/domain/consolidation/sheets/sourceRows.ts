import { blank, date, number, text } from "../../deadlines/sheet/cells";
import type { CellRef, Typed } from "../../sheet";
import type { Language, Text } from "../../text";
import type { Consolidation, Contribution, Source } from "../consolidation";
import type { SubmittedCell } from "../submittedCells";
import { indicatorTable, submittedCells, taskTable } from "../submittedCells";
import type { SubmittedField, TaskField } from "../submission";
import type { SheetLine } from "./laidOut";
import { columnWords, fieldHeading, headLine, roleWords, words } from "./sheetWords";

/** The columns of the task appendix, in the order of the sheets. */
export const taskFields: readonly TaskField[] = [
  "lead",
  "partners",
  "deadline",
  "level",
  "product",
  "submittedOn",
  "submissionNumber",
  "extendedTo",
  "note",
];

export const sourceHeadings: readonly Text[] = [
  columnWords.place,
  { vi: "Chỉ tiêu, nhiệm vụ", en: "Indicator, task" },
  { vi: "Đơn vị gửi ghi là", en: "Named by the sender" },
  { vi: "Cơ quan báo cáo", en: "Agency" },
  { vi: "Vai trò", en: "Speaks as" },
  { vi: "Ngày gửi", en: "Sent on" },
  { vi: "Tệp", en: "File" },
  { vi: "Mã tệp", en: "File mark" },
  { vi: "Trang tính", en: "Sheet" },
];

/** How much of a file's hash tells it from the others: enough for any number of files that an office gets. */
const MARK_LENGTH = 12;

/** The mark of a file's bytes, as the sheets write it. */
export function shortHash(sha256: string | null): string {
  return sha256?.slice(0, MARK_LENGTH) ?? "";
}

/** Everything that `Nguồn số liệu` says: for each row of each agency the file, its mark, and the cell of each figure. */
export function sourceRows(
  consolidation: Consolidation,
  province: string | null,
  language: Language
): readonly SheetLine[] {
  const say = (one: Text): Typed => text(one[language]);
  const { fields, indicators, proposedIndicators, tasks, proposedTasks } = consolidation;
  const lines: SheetLine[] = [
    [say(words.sourcesTitle)],
    [say(headLine(province, consolidation.period, words.sourcesNote))],
  ];
  let place = 0;
  const section = (title: Text, own: readonly SubmittedField[], rows: SheetLine[]): void => {
    if (rows.length === 0) return;
    const headings = [...sourceHeadings, ...own.map(fieldHeading)].map(say);
    lines.push([say(title)], headings, ...rows);
  };
  const lineOf = <Row extends SentRow>(
    name: string,
    contribution: Contribution<Row>,
    cells: readonly SubmittedCell[],
    own: readonly SubmittedField[],
    taken: ReadonlyMap<SubmittedField, Source | null>
  ): SheetLine => {
    const { file: pulled, submittedOn } = consolidation.files[contribution.file]!;
    const { agency, role, row } = contribution;
    const sheet = cells[0]?.ref.sheet ?? "";
    place += 1;
    return [
      ...[number(place), text(name), text(row.name === name ? "" : row.name)],
      text(agency || words.noAgency[language]),
      ...[say(roleWords[role]), date(submittedOn), text(pulled.name)],
      ...[text(shortHash(pulled.sha256)), text(sheet)],
      ...own.map((field) => {
        const cell = cells.find((one) => one.field === field);
        if (!cell) return blank;
        return text(
          `${cell.ref.cell}${isTaken(cell.ref, contribution.file, taken.get(field)) ? " *" : ""}`
        );
      }),
    ];
  };
  const book = (file: number) => {
    const { file: pulled } = consolidation.files[file]!;
    return pulled.status === "set-aside" ? null : pulled.book;
  };
  const indicatorLines = [
    ...indicators.map(({ row, speakers, parts, localities, figures }) => ({
      name: row.name.text,
      contributions: [...speakers, ...parts, ...localities],
      taken: new Map([...figures].map(([field, { source }]) => [field, source])),
    })),
    ...proposedIndicators.map(({ name, contributions }) => ({
      ...{ name, contributions },
      taken: new Map<SubmittedField, Source>(),
    })),
  ].flatMap(({ name, contributions, taken }) =>
    contributions.map((one) => {
      const from = book(one.file)!;
      const cells = submittedCells(indicatorTable(from, one.row), one.row);
      return lineOf(name, one, cells, fields, taken);
    })
  );
  section(words.indicatorSources, fields, indicatorLines);
  const taskLines = [
    ...tasks.map(({ row, contributions, answers }) => ({
      ...{ name: row.name.text, contributions },
      taken: new Map([...answers].map(([field, { source }]) => [field, source])),
    })),
    ...proposedTasks.map(({ name, contributions }) => ({
      ...{ name, contributions },
      taken: new Map<SubmittedField, Source>(),
    })),
  ].flatMap(({ name, contributions, taken }) =>
    contributions.map((one) => {
      const from = book(one.file)!;
      return lineOf(
        name,
        one,
        submittedCells(taskTable(from, one.row), one.row),
        taskFields,
        taken
      );
    })
  );
  section(words.taskSources, taskFields, taskLines);
  return lines;
}

interface SentRow {
  readonly name: string;
}

function isTaken(
  { sheet, cell }: CellRef,
  file: number,
  source: Source | null | undefined
): boolean {
  return source != null && source.file === file && source.sheet === sheet && source.cell === cell;
}
