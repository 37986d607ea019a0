import { type CalendarDate, quarterOf } from "../calendar/calendarDate";
import type { Deadline } from "../notation/notation";
import type { Plan, Task } from "../plan/plan";
import type { Registers } from "../plan/registers/registers";
import { closingDayOf } from "./closingDay";
import { DatedTexts } from "./datedTexts";
import { extensionIn, extensionOf } from "./extension";
import { LeadNames } from "./leadNames";
import { readRecurrence } from "./recurrence";
import { type View, situationOf } from "./situation";
import { isTracked, submissionIn, submissionOf } from "./submission";
import type { DeadlineRemark, Occurrence, TrackedTask } from "./trackedTask";

export interface TrackingFacts {
  readonly registers: Registers;
  readonly date1904: boolean;
  /** The year that a person confirmed for a deadline without one; null where nobody has. */
  readonly yearOf: (task: Task) => number | null;
}

export interface TrackingProgress {
  readonly done: number;
  readonly total: number;
}

/** How every task of a plan stands on a day, in the plan's order; a step is one task. */
export function* trackTasks(
  plan: Plan,
  view: View,
  { registers, date1904, yearOf }: TrackingFacts
): Generator<TrackingProgress, readonly TrackedTask[]> {
  const { holidays } = registers;
  const names = new LeadNames(registers.agencies);
  const closing = closingDayOf(plan.info, holidays, date1904);
  const texts = new DatedTexts({ period: plan.period, closing, holidays });
  const tracked: TrackedTask[] = [];
  for (const task of plan.tasks) {
    const year = task.deadline?.deadline.kind === "no-year" ? yearOf(task) : null;
    const agenciesOn = (day: CalendarDate | null) => names.of(task.leads, day ?? plan.documentDate);
    tracked.push(trackTask({ task, year, agenciesOn }, texts, view));
    yield { done: tracked.length, total: plan.tasks.length };
  }
  return tracked;
}

interface TaskFacts {
  readonly task: Task;
  readonly year: number | null;
  /** The names of its leads as of its last day. */
  readonly agenciesOn: (day: CalendarDate | null) => readonly string[];
}

function trackTask(
  { task, year, agenciesOn }: TaskFacts,
  texts: DatedTexts,
  view: View
): TrackedTask {
  const written = task.deadline?.deadline ?? null;
  const given = written && year !== null ? texts.withYear(written.text, year) : null;
  const deadline = given && written ? { ...given, text: written.text } : written;
  if (deadline?.kind === "recurring") {
    const occurrences = occurrencesOf(task, deadline, texts, view);
    const current = occurrences.find(({ state }) => !isDone(state)) ?? occurrences.at(-1);
    if (current) {
      const agencies = agenciesOn(current.nominal);
      return { ...situationAlone(current), task, deadline, agencies, occurrences };
    }
  }
  const [extension, submission] = [extensionOf(task), submissionOf(task)];
  const tracked = isTracked(task);
  const {
    state,
    nominal,
    due,
    daysLeft,
    remarks: own,
  } = situationOf(
    { deadline, extension, submission, tracked, holidays: texts.facts.holidays },
    view
  );
  const remarks: readonly DeadlineRemark[] = [
    ...(given ? (["year-confirmed"] as const) : []),
    ...(needsClosingDay(deadline, texts) ? (["closing-day-needed"] as const) : []),
    ...own,
  ];
  const agencies = agenciesOn(nominal);
  return { state, nominal, due, daysLeft, submission, remarks, task, deadline, agencies };
}

function needsClosingDay(deadline: Deadline | null, { facts }: DatedTexts): boolean {
  const recurs = deadline?.kind === "recurring" && readRecurrence(deadline.text) !== null;
  return recurs && facts.closing === null;
}

function occurrencesOf(
  task: Task,
  { text }: Deadline,
  texts: DatedTexts,
  view: View
): Occurrence[] {
  const { holidays } = texts.facts;
  const tracked = isTracked(task);
  return texts.turnsOf(text).map(({ name, year, span, deadline }) => {
    const submission = submissionIn(task, span, holidays);
    const extension = extensionIn(task, span, holidays);
    const wholeYear = span.first.slice(0, 4) === name;
    return {
      ...situationOf({ deadline, extension, submission, tracked, holidays }, view),
      name,
      year,
      ...(!wholeYear && { quarter: quarterOf(span.last) }),
    };
  });
}

function isDone(state: Occurrence["state"]): boolean {
  return state === "done" || state === "done-late";
}

function situationAlone({ state, nominal, due, daysLeft, submission, remarks }: Occurrence) {
  return { state, nominal, due, daysLeft, submission, remarks };
}
