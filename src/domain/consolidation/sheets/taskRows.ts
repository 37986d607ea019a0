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
import { placeOf } from "./provinceRows";
import { columnWords, fieldHeading, headLine, lineWords, roleWords, words } from "./sheetWords";
import { taskFields } from "./sourceRows";
import { taskState, twinText } from "./taskState";

/** Everything that `Tổng hợp nhiệm vụ` says: a line for each task, below it what was sent where more than one sent it. */
export function taskRows(
  consolidation: Consolidation,
  province: string | null,
  language: Language
): readonly SheetLine[] {
  const { tasks, proposedTasks, period } = consolidation;
  const say = (one: Text): Typed => text(one[language]);
  const conflicts = consolidation.conflicts.filter(({ appendix }) => appendix === "tasks");
  const disputed = new Set(conflicts.map(({ key }) => key));
  return [
    [say(words.tasksTitle)],
    [say(headLine(province, period, taskCount(tasks.length, proposedTasks.length)))],
    [
      ...[columnWords.place, columnWords.line, columnWords.task].map(say),
      ...taskFields.map((field) => say(fieldHeading(field))),
      say(columnWords.state),
    ],
    ...tasks.flatMap((task) => [
      taskLine(task, consolidation, language),
      ...(task.contributions.length > 1 || disputed.has(task.row.key)
        ? task.contributions.map((one) => sentLine(one, consolidation, language))
        : []),
    ]),
    ...proposedLines(proposedTasks, consolidation, language),
  ];
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

function proposedLines(
  proposed: readonly ProposedRow<SubmittedTask>[],
  consolidation: Consolidation,
  language: Language
): SheetLine[] {
  if (proposed.length === 0) return [];
  return [
    [text(`${words.proposedTasks[language]} (${proposed.length})`)],
    ...proposed.flatMap(({ key, name, contributions }, index): SheetLine[] => [
      [
        ...[number(index + 1), text(lineWords.proposed[language]), text(name)],
        ...taskFields.map(() => blank),
        text(twinText(key, consolidation)[language]),
      ],
      ...contributions.map((one) => sentLine(one, consolidation, language)),
    ]),
  ];
}
