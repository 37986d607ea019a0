import { blank, number, text } from "../../deadlines/sheet/cells";
import { renderCell } from "../../notation/render";
import type { Task } from "../../plan/plan";
import type { Typed } from "../../sheet";
import type { Language, Text } from "../../text";
import type {
  ConsolidatedTask,
  Consolidation,
  ProposedRow,
  TaskContribution,
} from "../consolidation";
import type { SubmittedTask, TaskField } from "../submission";
import { submittedCell, taskTable } from "../submittedCells";
import type { SheetLine } from "./laidOut";
import { type SheetFacts, placeOf } from "./provinceRows";
import { columnWords, fieldHeading, headLine, lineWords, roleWords, words } from "./sheetWords";
import { taskFields } from "./sourceRows";
import { type Run, type SheetPart, partText } from "./splitSheets";
import { taskState, twinText } from "./taskState";

/** The tasks, then the proposed ones, that stand on one sheet. */
export interface TaskPart extends SheetPart {
  readonly blocks: Run;
}

/** How many lines each task takes, then each proposed one. */
export function taskSizes(consolidation: Consolidation): readonly number[] {
  const { tasks, proposedTasks } = consolidation;
  const disputed = disputedTasks(consolidation);
  return [
    ...tasks.map((task) => 1 + sentFor(task, disputed).length),
    ...proposedTasks.map(({ contributions }) => 1 + contributions.length),
  ];
}

/** Everything that `Tổng hợp nhiệm vụ` says: a line for each task, below it what was sent where more than one sent it. */
export function* taskRows(
  consolidation: Consolidation,
  { province, language }: Pick<SheetFacts, "province" | "language">,
  part: TaskPart
): Generator<SheetLine> {
  const { tasks, proposedTasks, period } = consolidation;
  const { from, to } = part.blocks;
  const say = (one: Text): Typed => text(one[language]);
  const disputed = disputedTasks(consolidation);
  const count = partText(part) ?? taskCount(tasks.length, proposedTasks.length);
  yield [say(words.tasksTitle)];
  yield [say(headLine(province, period, count))];
  yield [
    ...[columnWords.place, columnWords.line, columnWords.task].map(say),
    ...taskFields.map((field) => say(fieldHeading(field))),
    say(columnWords.state),
  ];
  for (const task of tasks.slice(from, to)) {
    yield taskLine(task, consolidation, language);
    for (const one of sentFor(task, disputed)) yield sentLine(one, consolidation, language);
  }
  const before = Math.max(0, from - tasks.length);
  const proposed = proposedTasks.slice(before, Math.max(0, to - tasks.length));
  yield* proposedLines(proposed, { consolidation, language, before });
}

function disputedTasks({ conflicts }: Consolidation): ReadonlySet<string> {
  const own = conflicts.filter(({ appendix }) => appendix === "tasks");
  return new Set(own.map(({ key }) => key));
}

/** What is shown below a task: nothing where its own line says it all. */
function sentFor(
  { row, contributions }: ConsolidatedTask,
  disputed: ReadonlySet<string>
): readonly TaskContribution[] {
  return contributions.length > 1 || disputed.has(row.key) ? contributions : [];
}

function taskCount(tasks: number, proposed: number): Text {
  return {
    vi: `${tasks} đề án, nhiệm vụ trong sổ; ${proposed} đề xuất bổ sung.`,
    en: `${tasks} tasks of the book; ${proposed} proposed.`,
  };
}

function taskLine(
  task: ConsolidatedTask,
  consolidation: Consolidation,
  language: Language
): SheetLine {
  const { row, answers } = task;
  return [
    ...[placeOf(row.stt?.text ?? ""), text(lineWords.province[language]), text(row.name.text)],
    ...taskFields.map((field) => {
      const answer = answers.get(field);
      if (answer?.state === "conflict") return text(words.conflict[language]);
      return text(answer?.value ?? ownText(row, field));
    }),
    text(taskState(task, consolidation)[language]),
  ];
}

/** What the consolidating book says, where nothing was settled of a column. */
function ownText(row: Task, field: TaskField): string {
  const cell = row[field];
  if (!cell) return "";
  return "deadline" in cell ? cell.deadline.text : cell.text;
}

function sentLine(
  { agency, role, file, row }: TaskContribution,
  { files }: Consolidation,
  language: Language
): SheetLine {
  const sender = `${agency || words.noAgency[language]} (${roleWords[role][language]})`;
  const { file: pulled } = files[file]!;
  return [
    ...[blank, text(lineWords.agency[language]), text(sender)],
    ...taskFields.map((field): Typed => {
      if (pulled.status === "set-aside") return blank;
      const cell = submittedCell(taskTable(pulled.book, row), row, field);
      return cell
        ? text(renderCell({ value: cell.value, format: cell.format }, pulled.book.date1904))
        : blank;
    }),
  ];
}

/** Tasks that agencies sent and the book does not have; `before` of them stand on other sheets. */
function* proposedLines(
  proposed: readonly ProposedRow<SubmittedTask>[],
  {
    consolidation,
    language,
    before,
  }: {
    readonly consolidation: Consolidation;
    readonly language: Language;
    readonly before: number;
  }
): Generator<SheetLine> {
  if (proposed.length === 0) return;
  yield [text(`${words.proposedTasks[language]} (${consolidation.proposedTasks.length})`)];
  for (const [index, { key, name, contributions }] of proposed.entries()) {
    yield [
      ...[number(before + index + 1), text(lineWords.proposed[language]), text(name)],
      ...taskFields.map(() => blank),
      text(twinText(key, consolidation)[language]),
    ];
    for (const one of contributions) yield sentLine(one, consolidation, language);
  }
}
