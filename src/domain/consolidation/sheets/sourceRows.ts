import { blank, date, number, text } from "../../deadlines/sheet/cells";
import type { CellRef, Typed } from "../../sheet";
import type { Text } from "../../text";
import type { Consolidation, Contribution, ProposedRow, Source } from "../consolidation";
import { type SubmittedCell, indicatorTable, submittedCells, taskTable } from "../submittedCells";
import type {
  SubmittedBook,
  SubmittedField,
  SubmittedIndicator,
  SubmittedTask,
  TaskField,
} from "../submission";
import type { SheetLine } from "./laidOut";
import type { SheetFacts } from "./provinceRows";
import { columnWords, fieldHeading, headLine, roleWords, words } from "./sheetWords";
import { type Run, type SheetPart, withPart } from "./splitSheets";

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

/** Where each figure was sent, or each word of a task: one line for each row of each agency. */
export interface Sources {
  readonly count: number;
  /** The lines of a part, with its head. */
  readonly lines: (part: SourcePart) => Iterable<SheetLine>;
}

/** The lines that stand on one sheet. */
export interface SourcePart extends SheetPart {
  readonly lines: Run;
}

type SourceFacts = Pick<SheetFacts, "province" | "language">;

/** Everything that `Nguồn số liệu` says: for each row of each agency the file, its mark, and the cell of each figure. */
export function indicatorSources(consolidation: Consolidation, facts: SourceFacts): Sources {
  const { indicators, proposedIndicators, fields } = consolidation;
  const rows: readonly SentRow<SubmittedIndicator>[] = [
    ...indicators.map(({ row, speakers, parts, localities, figures }) => ({
      ...{ name: row.name.text, sent: [speakers, parts, localities] },
      taken: new Map([...figures].map(([field, { source }]) => [field, source])),
    })),
    ...proposedIndicators.map(proposedRow),
  ];
  const cellsOf = (book: SubmittedBook, row: SubmittedIndicator) =>
    submittedCells(indicatorTable(book, row), row);
  return sourcesOf({ title: words.sourcesTitle, fields, rows, cellsOf }, consolidation, facts);
}

/** Everything that `Nguồn nhiệm vụ` says, likewise. */
export function taskSources(consolidation: Consolidation, facts: SourceFacts): Sources {
  const { tasks, proposedTasks } = consolidation;
  const rows: readonly SentRow<SubmittedTask>[] = [
    ...tasks.map(({ row, contributions, answers }) => ({
      ...{ name: row.name.text, sent: [contributions] },
      taken: new Map([...answers].map(([field, { source }]) => [field, source])),
    })),
    ...proposedTasks.map(proposedRow),
  ];
  const cellsOf = (book: SubmittedBook, row: SubmittedTask) =>
    submittedCells(taskTable(book, row), row);
  const sheet = { title: words.taskSourcesTitle, fields: taskFields, rows, cellsOf };
  return sourcesOf(sheet, consolidation, facts);
}

/** How many rows agencies sent that stand on the sheets. */
export function sentRows(consolidation: Consolidation): number {
  const { indicators, tasks, proposedIndicators, proposedTasks } = consolidation;
  const ofIndicators = indicators.flatMap(({ speakers, parts, localities }) => [
    speakers.length,
    parts.length,
    localities.length,
  ]);
  const others = [...tasks, ...proposedIndicators, ...proposedTasks];
  const counts = [...ofIndicators, ...others.map(({ contributions }) => contributions.length)];
  return counts.reduce((sum, count) => sum + count, 0);
}

/** A row, what was sent for it, and the cells that the province's values were taken from. */
interface SentRow<Row> {
  readonly name: string;
  readonly sent: readonly (readonly Contribution<Row>[])[];
  readonly taken: ReadonlyMap<SubmittedField, Source | null>;
}

const NOTHING_TAKEN: SentRow<never>["taken"] = new Map();

function proposedRow<Row>({ name, contributions }: ProposedRow<Row>): SentRow<Row> {
  return { name, sent: [contributions], taken: NOTHING_TAKEN };
}

interface SourceSheet<Row> {
  readonly title: Text;
  readonly fields: readonly SubmittedField[];
  readonly rows: readonly SentRow<Row>[];
  readonly cellsOf: (book: SubmittedBook, row: Row) => readonly SubmittedCell[];
}

function sourcesOf<Row extends { readonly name: string }>(
  sheet: SourceSheet<Row>,
  consolidation: Consolidation,
  facts: SourceFacts
): Sources {
  return {
    count: sheet.rows.reduce((sum, { sent }) => sum + sent.flat().length, 0),
    lines: (part) => sourceLines(sheet, consolidation, facts, part),
  };
}

function* sourceLines<Row extends { readonly name: string }>(
  sheet: SourceSheet<Row>,
  consolidation: Consolidation,
  { province, language }: SourceFacts,
  part: SourcePart
): Generator<SheetLine> {
  const say = (one: Text): Typed => text(one[language]);
  yield [say(sheet.title)];
  yield [say(headLine(province, consolidation.period, withPart(part, words.sourcesNote)))];
  yield [...sourceHeadings, ...sheet.fields.map(fieldHeading)].map(say);
  const { from, to } = part.lines;
  let place = 0;
  for (const row of sheet.rows) {
    for (const contribution of row.sent.flat()) {
      place += 1;
      if (place > to) return;
      if (place > from) yield sourceLine(place, row, contribution);
    }
  }

  function sourceLine(
    at: number,
    { name, taken }: SentRow<Row>,
    { file, agency, role, row }: Contribution<Row>
  ): SheetLine {
    const { file: pulled, submittedOn } = consolidation.files[file]!;
    const cells = pulled.status === "set-aside" ? [] : sheet.cellsOf(pulled.book, row);
    return [
      ...[number(at), text(name), text(row.name === name ? "" : row.name)],
      ...[text(agency || words.noAgency[language]), say(roleWords[role]), date(submittedOn)],
      ...[text(pulled.name), text(shortHash(pulled.sha256)), text(cells[0]?.ref.sheet ?? "")],
      ...sheet.fields.map((field) => {
        const cell = cells.find((one) => one.field === field);
        if (!cell) return blank;
        const star = isTaken(cell.ref, file, taken.get(field)) ? " *" : "";
        return text(`${cell.ref.cell}${star}`);
      }),
    ];
  }
}

function isTaken(
  { sheet, cell }: CellRef,
  file: number,
  source: Source | null | undefined
): boolean {
  return source != null && source.file === file && source.sheet === sheet && source.cell === cell;
}
