import type { HolidayCalendar } from "../../calendar/workingDays";
import type { Task } from "../../plan/plan";
import type {
  Conflict,
  ConsolidatedFile,
  ConsolidatedTask,
  TaskAnswer,
  TaskContribution,
} from "../consolidation";
import { type Decisions, differing, markOf } from "../figures/agreement";
import { readBook } from "../readBook";
import type { TaskField } from "../submission";
import { taskFields, taskText } from "./taskFields";
import { type TaskVoice, voiceOfBook, voiceOfSender } from "./taskVoice";

/** One task of the consolidating book and what was sent for it. */
export interface TaskFacts {
  readonly row: Task;
  readonly files: readonly Pick<ConsolidatedFile, "file">[];
  readonly contributions: readonly TaskContribution[];
  readonly holidays: HolidayCalendar;
}

export interface ConsolidatedTaskRow {
  readonly task: ConsolidatedTask;
  readonly conflicts: readonly Conflict[];
  /** Whose words are in an open conflict. */
  readonly disputed: readonly TaskContribution[];
}

/** Consolidates one task column by column: its lead is believed first, and where others differ people decide. */
export function consolidateTask(facts: TaskFacts, decisions: Decisions): ConsolidatedTaskRow {
  const { row, contributions } = facts;
  const answers = new Map<TaskField, TaskAnswer>();
  const conflicts: Conflict[] = [];
  const disputed = new Set<TaskContribution>();
  for (const field of taskFields) {
    const column = settleColumn(facts, field, decisions);
    answers.set(field, column.answer);
    if (!column.conflict) continue;
    conflicts.push(column.conflict);
    if (!column.conflict.decision) column.senders.forEach((one) => disputed.add(one));
  }
  return { task: { row, contributions, answers }, conflicts, disputed: [...disputed] };
}

interface SettledColumn {
  readonly answer: TaskAnswer;
  readonly conflict: Conflict | null;
  readonly senders: readonly TaskContribution[];
}

function settleColumn(facts: TaskFacts, field: TaskField, decisions: Decisions): SettledColumn {
  const { row, holidays } = facts;
  const own = voiceOfBook(taskText(row, field), field, holidays);
  const sent = facts.contributions.flatMap((contribution) => {
    const book = readBook(facts.files, contribution.file);
    const voice = voiceOfSender(contribution, book, field, holidays);
    // Who repeats the book says nothing new, but for the lead, who confirms it.
    const isNew = voice && (voice.ground === "owner" || voice.meaning !== own?.meaning);
    return isNew ? [{ contribution, voice }] : [];
  });
  const candidates = differing(
    sent.map(({ voice }) => voice),
    (one, other) => one.meaning === other.meaning
  );
  // Remarks stand side by side: no one has to choose between them.
  const isConflict = candidates.length > 1 && field !== "note";
  const conflict = isConflict ? conflictOf(row, field, candidates, decisions) : null;
  const senders = sent.map(({ contribution }) => contribution);
  return { answer: answerOf(own, candidates[0] ?? null, conflict), conflict, senders };
}

function conflictOf(
  row: Task,
  field: TaskField,
  candidates: readonly TaskVoice[],
  decisions: Decisions
): Conflict {
  const values = markOf(candidates);
  return {
    ...{ appendix: "tasks", key: row.key, field, name: row.name.text, unit: "", values },
    candidates: candidates.map(({ ground, value, text, agencies, source }) => ({
      ...{ ground, value, text, agencies, source },
    })),
    decision: decisions.between(row.key, field, values),
  };
}

function answerOf(
  own: TaskVoice | null,
  voice: TaskVoice | null,
  conflict: Conflict | null
): TaskAnswer {
  if (conflict?.decision) {
    const value = String(conflict.decision.chosen);
    const replaces = own && own.text !== value ? own.text : null;
    return { state: "settled", value, ground: "decision", source: null, replaces };
  }
  if (conflict)
    return { state: "conflict", value: null, ground: null, source: null, replaces: null };
  const last = voice ?? own;
  if (!last) return { state: "none", value: null, ground: null, source: null, replaces: null };
  const ground = last.ground === "owner" || last.ground === "other" ? last.ground : "master";
  const replaces = own && own.meaning !== last.meaning ? own.text : null;
  return { state: "settled", value: last.text, ground, source: last.source, replaces };
}
