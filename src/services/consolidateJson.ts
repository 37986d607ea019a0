import type {
  ConsolidatedFile,
  ConsolidatedIndicator,
  ConsolidatedTask,
  Consolidation,
  Contribution,
  ProposedRow,
  Source,
} from "../domain/consolidation/consolidation";
import type { RosterEntry } from "../domain/consolidation/roster/rosterEntry";
import type { SubmittedIndicator, SubmittedTask } from "../domain/consolidation/submission";
import { indicatorTable, taskTable } from "../domain/consolidation/submittedCells";
import type { Text } from "../domain/text";

/** Something in the chosen folders that is no submission. */
export interface LeftOutFile {
  readonly name: string;
  readonly why: Text;
}

/** A consolidation as `docs/schemas/consolidate.schema.json` describes it. */
export function consolidateJson(
  book: string,
  consolidation: Consolidation,
  leftOut: readonly LeftOutFile[]
) {
  const { files, roster, reconciliation, conflicts, questions, changes } = consolidation;
  const nameOf = (file: number): string => files[file]!.file.name;
  const sourceOf = (source: Source | null) =>
    source && { file: nameOf(source.file), sheet: source.sheet, cell: source.cell };
  const { total, byFile, notData } = reconciliation;
  return {
    ...{ book, period: consolidation.period, due: consolidation.due },
    files: files.map((file, index) => fileJson(file, index, roster)),
    leftOut,
    roster: roster.map((entry) => rosterJson(entry, nameOf)),
    reconciliation: {
      ...tallyJson(total),
      leftOut: reconciliation.leftOut,
      notData,
      byFile: byFile.map((tally, file) => ({ name: nameOf(file), ...tallyJson(tally) })),
    },
    indicators: consolidation.indicators.map((row) => indicatorJson(row, files, sourceOf)),
    proposedIndicators: consolidation.proposedIndicators.map((row) =>
      proposedJson(row, (one) => sentIndicator(one, files))
    ),
    tasks: consolidation.tasks.map((row) => taskJson(row, files, sourceOf)),
    proposedTasks: consolidation.proposedTasks.map((row) =>
      proposedJson(row, (one) => sentTask(one, files))
    ),
    taskTwins: consolidation.taskTwins,
    conflicts: conflicts.map(({ candidates, ...conflict }) => ({
      ...conflict,
      candidates: candidates.map((one) => ({ ...one, source: sourceOf(one.source) })),
    })),
    lapsedDecisions: consolidation.lapsedDecisions,
    questions: questions.map((question) =>
      "files" in question ? { ...question, files: question.files.map(nameOf) } : question
    ),
    changes,
  };
}

function fileJson(
  {
    file,
    sender,
    senderFrom,
    submittedOn,
    submittedFrom,
    daysLate,
    standing,
    rows,
    remarks,
  }: ConsolidatedFile,
  index: number,
  roster: readonly RosterEntry[]
) {
  const entry = roster.find(({ versions }) =>
    versions.some((version) => version.counts && version.file === index)
  );
  const { name, status, engine, sha256 } = file;
  return {
    ...{ name, status, engine, sha256 },
    ...(file.status === "set-aside" && { reason: reasonJson(file.reason) }),
    ...{ agency: sender?.name ?? null, kind: sender?.kind ?? null, agencyFrom: senderFrom },
    ...{ submittedOn, submittedFrom, daysLate, late: daysLate === null ? null : daysLate > 0 },
    standing,
    completeness: entry?.completeness ?? null,
    rows: tallyJson(rows),
    remarks: [...(file.status === "set-aside" ? [] : [...file.remarks, ...file.book.remarks])],
    rowRemarks: remarks,
  };
}

function reasonJson({
  code,
  text,
  todo,
}: {
  readonly code: string;
  readonly text: Text;
  readonly todo: Text;
}) {
  return { code, ...text, todo };
}

function tallyJson({ read, merged, conflict, leftOut }: ConsolidatedFile["rows"]) {
  return { rowsRead: read, merged, conflict, setAside: leftOut };
}

function rosterJson(
  { agency, versions, stamp, ...entry }: RosterEntry,
  nameOf: (file: number) => string
) {
  const { group, expected, states, text, due, submittedOn, daysLate, completeness, reply } = entry;
  return {
    ...{ agency: agency.name, kind: agency.kind, registered: agency.registered },
    ...{ group, expected, states, text, due, submittedOn, daysLate, completeness, reply },
    selfCheck: stamp && {
      verdict: stamp.kind,
      ...("stamp" in stamp && { counts: stamp.stamp.counts }),
    },
    versions: versions.map(({ file, ...version }) => ({
      file: file === null ? null : nameOf(file),
      ...version,
    })),
  };
}

type Files = readonly ConsolidatedFile[];
type SourceJson = (source: Source | null) => object | null;

function indicatorJson(
  { row, owner, figures, speakers, parts, localities }: ConsolidatedIndicator,
  files: Files,
  sourceOf: SourceJson
) {
  return {
    ...{ key: row.key, name: row.name.text, unit: row.unit?.text ?? null, owner },
    figures: [...figures.values()].map(({ source, ...figure }) => ({
      ...figure,
      source: sourceOf(source),
    })),
    sent: [...speakers, ...parts, ...localities].map((one) => sentIndicator(one, files)),
  };
}

function taskJson(
  { row, contributions, answers }: ConsolidatedTask,
  files: Files,
  sourceOf: SourceJson
) {
  return {
    ...{ key: row.key, name: row.name.text },
    columns: [...answers].map(([field, { source, ...answer }]) => ({
      ...{ field, ...answer },
      source: sourceOf(source),
    })),
    sent: contributions.map((one) => sentTask(one, files)),
  };
}

function proposedJson<Row>(
  { key, name, unit, contributions }: ProposedRow<Row>,
  sent: (one: Contribution<Row>) => object
) {
  return { key, name, unit, sent: contributions.map(sent) };
}

function sentIndicator(one: Contribution<SubmittedIndicator>, files: Files) {
  return sentJson(one, files, one.row.rowNumber, (book) => indicatorTable(book, one.row).sheet);
}

function sentTask(one: Contribution<SubmittedTask>, files: Files) {
  return sentJson(one, files, one.row.rowNumber, (book) => taskTable(book, one.row).sheet);
}

type Book = Extract<ConsolidatedFile["file"], { book: unknown }>["book"];

/** Who sent a row, and where it stands in which file. */
function sentJson(
  { file, agency, role }: Pick<Contribution<unknown>, "file" | "agency" | "role">,
  files: Files,
  rowNumber: number,
  sheetOf: (book: Book) => string
) {
  const { file: pulled } = files[file]!;
  const sheet = pulled.status === "set-aside" ? null : sheetOf(pulled.book);
  return { agency, role, file: pulled.name, sheet, rowNumber };
}
