import type { CalendarDate } from "../calendar/calendarDate";
import { dayRuleOf, dueDay } from "../deadlines/dueDay";
import { readDeadline } from "../notation/deadline";
import { ownersOfDetails } from "../plan/ownersOfDetails";
import type { Plan } from "../plan/plan";
import type { Registers } from "../plan/registers/registers";
import type { Answers } from "./answers";
import { compareSummaries } from "./changes/compareSummaries";
import type { PullSummary } from "./changes/pullSummary";
import { summarize } from "./changes/summarize";
import type { ConsolidatedFile, Consolidation } from "./consolidation";
import { consolidateRows } from "./consolidateRows";
import { fieldsOf } from "./fields";
import { Decisions } from "./figures/agreement";
import { gatherBooks } from "./gather/gatherBooks";
import { proposedRows } from "./gather/proposedRows";
import type { PulledFile } from "./pulledFile";
import type { RowFate } from "./reconciliation";
import { fateOfAll, reconcile } from "./reconcile";
import { buildRoster } from "./roster/buildRoster";
import { expectedAgencies, referenceDay } from "./roster/expectedAgencies";
import { RosterOrder } from "./roster/rosterOrder";
import { findSenders } from "./senders/findSenders";
import { latestFiles } from "./senders/latestFiles";
import { daysLate, sendingDay } from "./senders/sendingDay";
import { findTaskTwins } from "./tasks/taskTwins";

/** What submissions are consolidated into, and by what. */
export interface ConsolidationBasis {
  /** The consolidating book. */
  readonly plan: Plan;
  readonly registers: Registers;
  readonly answers: Answers;
  /** What the last pull left; null where there was none. */
  readonly last: PullSummary | null;
}

/** Consolidates submissions in one go; the same files and answers give the same result. */
export function consolidate(
  basis: ConsolidationBasis,
  files: readonly PulledFile[]
): Consolidation {
  const steps = consolidationSteps(basis, files);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same step by step, for whoever must not be blocked: a step is a file, or a row of the consolidating book. */
export function* consolidationSteps(
  { plan: given, registers, answers, last }: ConsolidationBasis,
  files: readonly PulledFile[]
): Generator<void, Consolidation> {
  const plan = { ...given, indicators: ownersOfDetails(given.indicators) };
  const due = deadlineOf(plan, registers);
  const day = referenceDay(plan, due);
  const { agencies } = registers;
  const order = new RosterOrder(agencies);
  const expected = expectedAgencies(agencies, day);
  const found = yield* findSenders(files, { agencies, answers: answers.senders, day });
  const latest = latestFiles(files, found.senders, {
    ...{ answers: answers.latest, period: plan.period },
  });
  const known = files.map((file, index) => ({
    ...{ file, ...found.senders[index]!, standing: latest.standings[index]! },
    ...sentOn(file, due),
  }));
  const gathered = yield* gatherBooks(known, { plan, registers, units: answers.units, day });
  const fields = fieldsOf(plan.indicators);
  const decisions = new Decisions(answers.decisions);
  const rows = yield* consolidateRows({
    ...{ plan, registers, files: known, gathered, fields, decisions, order },
    ...{ weights: answers.weights, expected, day },
  });
  const fates = finalFates(known, gathered, rows.disputed);
  const reconciliation = reconcile(
    files,
    fates.map(({ indicators, tasks }) => [...indicators, ...tasks])
  );
  const consolidated = known.map((file, index): ConsolidatedFile => ({
    ...{ ...file, rows: reconciliation.byFile[index]!, fates: fates[index]! },
    remarks: [
      ...(gathered.indicators.remarks[index] ?? []),
      ...(rows.remarks.get(index) ?? []),
      ...(gathered.tasks.remarks[index] ?? []),
    ],
  }));
  const proposedTasks = proposedRows(gathered.tasks.proposed);
  const summary = summarize(consolidated, rows.indicators, rows.tasks);
  return {
    ...{ period: plan.period, due, fields, files: consolidated },
    ...{ indicators: rows.indicators, tasks: rows.tasks, proposedTasks },
    proposedIndicators: proposedRows(gathered.indicators.proposed),
    taskTwins: findTaskTwins(plan.tasks, proposedTasks, plan.province),
    roster: buildRoster({
      ...{ expected, files: consolidated, letters: answers.letters, due, day, order, agencies },
      asked: { indicators: plan.indicators, tasks: plan.tasks, owners: gathered.owners },
      keys: files.map((_, index) => gathered.keysOf(index)),
    }),
    reconciliation,
    questions: [...found.questions, ...latest.questions, ...gathered.questions, ...rows.questions],
    ...{ conflicts: rows.conflicts, lapsedDecisions: decisions.lapsed, summary },
    changes:
      last &&
      compareSummaries(last, summary, (key) =>
        gathered.filesOf(key).map((index) => files[index]!.name)
      ),
  };
}

/** Thời hạn gửi by the words of the info sheet, moved off a day off where the book says so. */
function deadlineOf({ info }: Plan, { holidays }: Registers): CalendarDate | null {
  const content = info.get("submissionDue");
  return content ? dueDay(readDeadline(content, holidays, false), dayRuleOf(info)) : null;
}

function sentOn(
  file: PulledFile,
  due: CalendarDate | null
): Pick<ConsolidatedFile, "submittedOn" | "submittedFrom" | "daysLate"> {
  if (file.status === "set-aside")
    return { submittedOn: null, submittedFrom: null, daysLate: null };
  const { day, from } = sendingDay(file.book.info);
  return { submittedOn: day, submittedFrom: from, daysLate: daysLate(day, due) };
}

type Fates = ConsolidatedFile["fates"];

/** What became of every row in the end: those in an open conflict are not agreed. */
function finalFates(
  files: readonly Pick<ConsolidatedFile, "file" | "standing">[],
  gathered: {
    readonly indicators: { readonly fates: readonly (readonly RowFate[])[] };
    readonly tasks: { readonly fates: readonly (readonly RowFate[])[] };
  },
  disputed: ReadonlySet<object>
): readonly Fates[] {
  return files.map(({ file, standing }, index): Fates => {
    if (file.status === "set-aside") return { indicators: [], tasks: [] };
    const { book } = file;
    const all = fateOfAll(standing);
    const fatesOf = (rows: readonly object[], own: readonly RowFate[] | undefined): RowFate[] =>
      rows.map((row, place) => {
        if (all !== null) return all;
        const fate = own![place]!;
        return fate === "merged" && disputed.has(row) ? "conflict" : fate;
      });
    return {
      indicators: fatesOf(book.indicators, gathered.indicators.fates[index]),
      tasks: fatesOf(book.tasks, gathered.tasks.fates[index]),
    };
  });
}
