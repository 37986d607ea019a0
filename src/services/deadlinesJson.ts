import type { Progress } from "../domain/deadlines/progress";
import { countStates } from "../domain/deadlines/tallies";
import type { Situation, TrackedTask } from "../domain/deadlines/trackedTask";
import { deadlineJson } from "./deadlineJson";

/** How the deadlines stand, as `docs/schemas/deadlines.schema.json` describes it; one entry for each task. */
export function deadlinesJson({ plan, view, tasks, byQuarter, byAgency, proposals }: Progress) {
  return {
    book: plan.book,
    ...view,
    counts: countStates(tasks),
    tasks: tasks.map(taskJson),
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

function taskJson({ task, deadline, agencies, occurrences, ...situation }: TrackedTask) {
  const { sheet, rowNumber, key, name, leads } = task;
  return {
    ...{ sheet, rowNumber, key },
    name: name.text,
    leads,
    agencies,
    deadline: deadline && deadlineJson(task.deadline!.ref.cell, deadline),
    ...situationJson(situation),
    ...(occurrences && {
      occurrences: occurrences.map(({ year, quarter, ...one }) => ({
        year,
        ...(quarter !== undefined && { quarter }),
        ...situationJson(one),
      })),
    }),
  };
}

function situationJson({ state, due, daysLeft, submission, remarks }: Situation) {
  const { on, number } = submission;
  return { state, due, daysLeft, submittedOn: on, submissionNumber: number, remarks };
}
