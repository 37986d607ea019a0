import { closingPeriodOf } from "../domain/deadlines/dataClosing";
import { milestoneOf } from "../domain/deadlines/milestone";
import type { Progress } from "../domain/deadlines/progress";
import type { View } from "../domain/deadlines/situation";
import { countStates } from "../domain/deadlines/tallies";
import type { Situation, TrackedTask } from "../domain/deadlines/trackedTask";
import { deadlineJson } from "./deadlineJson";

/** How the deadlines stand, as `docs/schemas/deadlines.schema.json` describes it; one entry for each task. */
export function deadlinesJson({ plan, view, tasks, byQuarter, byAgency, proposals }: Progress) {
  return {
    book: plan.book,
    ...viewJson(view),
    counts: countStates(tasks),
    tasks: tasks.map((task) => taskJson(task, view)),
    byQuarter,
    byAgency,
    yearsToConfirm: proposals.map(({ sheet, year, tasks: open }) => ({
      sheet,
      year,
      keys: open.map(({ key }) => key),
    })),
    notChecked: plan.notChecked,
  };
}

/** What is absent is null. */
function viewJson({ asOf, within, day, lead, dataClosing = false }: View) {
  const period = dataClosing ? closingPeriodOf(asOf) : null;
  return { asOf, within, day, lead: lead ?? null, dataClosing: period };
}

function taskJson(
  { task, deadline, agencies, occurrences, ...situation }: TrackedTask,
  view: View
) {
  const { sheet, rowNumber, key, name, leads } = task;
  return {
    ...{ sheet, rowNumber, key },
    name: name.text,
    leads,
    agencies,
    deadline: deadline && deadlineJson(task.deadline!.ref.cell, deadline),
    ...situationJson(situation, view),
    ...(occurrences && {
      occurrences: occurrences.map(({ year, quarter, ...one }) => ({
        year,
        ...(quarter !== undefined && { quarter }),
        ...situationJson(one, view),
      })),
    }),
  };
}

function situationJson(situation: Situation, view: View) {
  const { state, due, daysLeft, submission, remarks } = situation;
  const { on, number } = submission;
  const milestone = milestoneOf(situation, view);
  return { state, due, daysLeft, milestone, submittedOn: on, submissionNumber: number, remarks };
}
