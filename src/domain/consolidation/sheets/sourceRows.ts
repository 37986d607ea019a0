import { blank, date, number, text } from "../../deadlines/sheet/cells";
import type { CellRef, Typed } from "../../sheet";
import type { Language, Text } from "../../text";
import type { Consolidation, Contribution, Source } from "../consolidation";
import { type SubmittedCell, indicatorTable, submittedCells, taskTable } from "../submittedCells";
import type {
  SubmittedBook,
  SubmittedField,
  SubmittedIndicator,
  SubmittedTask,
  TaskField,
} from "../submission";
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
export function indicatorSources(
  consolidation: Consolidation,
  province: string | null,
  language: Language
): readonly SheetLine[] {
  const { indicators, proposedIndicators, fields } = consolidation;
  const rows: SentRow<SubmittedIndicator>[] = [
    ...indicators.map(({ row, speakers, parts, localities, figures }) => ({
      name: row.name.text,
      contributions: [...speakers, ...parts, ...localities],
      taken: new Map([...figures].map(([field, { source }]) => [field, source])),
    })),
    ...proposedIndicators.map((one) => ({ ...one, taken: NOTHING_TAKEN })),
  ];
  const cellsOf = (book: SubmittedBook, row: SubmittedIndicator) =>
    submittedCells(indicatorTable(book, row), row);
  const sheet = { title: words.sourcesTitle, fields, rows, cellsOf };
  return sourceLines(sheet, consolidation, province, language);
}

/** Everything that `Nguồn nhiệm vụ` says, likewise. */
export function taskSources(
  consolidation: Consolidation,
  province: string | null,
  language: Language
): readonly SheetLine[] {
  const { tasks, proposedTasks } = consolidation;
  const rows: SentRow<SubmittedTask>[] = [
    ...tasks.map(({ row, contributions, answers }) => ({
      ...{ name: row.name.text, contributions },
      taken: new Map([...answers].map(([field, { source }]) => [field, source])),
    })),
    ...proposedTasks.map((one) => ({ ...one, taken: NOTHING_TAKEN })),
  ];
  const cellsOf = (book: SubmittedBook, row: SubmittedTask) =>
    submittedCells(taskTable(book, row), row);
  const sheet = { title: words.taskSourcesTitle, fields: taskFields, rows, cellsOf };
  return sourceLines(sheet, consolidation, province, language);
}

/** A row, what was sent for it, and the cells that the province's values were taken from. */
interface SentRow<Row> {
  readonly name: string;
  readonly contributions: readonly Contribution<Row>[];
  readonly taken: ReadonlyMap<SubmittedField, Source | null>;
}

const NOTHING_TAKEN: SentRow<never>["taken"] = new Map();

interface SourceSheet<Row> {
  readonly title: Text;
  readonly fields: readonly SubmittedField[];
  readonly rows: readonly SentRow<Row>[];
  readonly cellsOf: (book: SubmittedBook, row: Row) => readonly SubmittedCell[];
}

function sourceLines<Row extends { readonly name: string }>(
  { title, fields, rows, cellsOf }: SourceSheet<Row>,
  { files, period }: Consolidation,
  province: string | null,
  language: Language
): readonly SheetLine[] {
  const say = (one: Text): Typed => text(one[language]);
  let place = 0;
  return [
    [say(title)],
    [say(headLine(province, period, words.sourcesNote))],
    [...sourceHeadings, ...fields.map(fieldHeading)].map(say),
    ...rows.flatMap(({ name, contributions, taken }) =>
      contributions.map(({ file, agency, role, row }): SheetLine => {
        const { file: pulled, submittedOn } = files[file]!;
        const cells = pulled.status === "set-aside" ? [] : cellsOf(pulled.book, row);
        place += 1;
        return [
          ...[number(place), text(name), text(row.name === name ? "" : row.name)],
          ...[text(agency || words.noAgency[language]), say(roleWords[role]), date(submittedOn)],
          ...[text(pulled.name), text(shortHash(pulled.sha256)), text(cells[0]?.ref.sheet ?? "")],
          ...fields.map((field) => {
            const cell = cells.find((one) => one.field === field);
            if (!cell) return blank;
            const star = isTaken(cell.ref, file, taken.get(field)) ? " *" : "";
            return text(`${cell.ref.cell}${star}`);
          }),
        ];
      })
    ),
  ];
}

function isTaken(
  { sheet, cell }: CellRef,
  file: number,
  source: Source | null | undefined
): boolean {
  return source != null && source.file === file && source.sheet === sheet && source.cell === cell;
}
