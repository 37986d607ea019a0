import { foldSpelling } from "../../notation/vietnamese";
import type { Plan, Task } from "../../plan/plan";
import { type Agency, findAgency } from "../../plan/registers/agencies";
import { bySheet, groupBy } from "../grouping";
import { definePlanRule } from "../rule";
import {
  type TaskSubject,
  groupsOf,
  mayEndTogether,
  saysEnough,
  taskSubject,
} from "../taskSubject";

interface Facts {
  readonly name: string;
  readonly rows: readonly number[];
}

export const standsOnce = definePlanRule<Facts>({
  id: "task/stands-once",
  severity: "warning",
  title: { vi: "Mỗi nhiệm vụ đứng một lần", en: "A task stands once" },
  why: {
    vi: "Hai dòng cùng cơ quan chủ trì, cùng nội dung, cùng thời kỳ thì bị theo dõi và đếm hai lần.",
    en: "Two rows with the same lead, subject and period are followed and counted twice.",
  },
  fix: {
    vi: "Giữ dòng đầy đủ hơn và bỏ dòng kia; nếu là hai việc khác nhau thì ghi rõ trong tên.",
    en: "Keep the fuller row and drop the other; where they are two tasks, say so in the names.",
  },
  message: {
    vi: ({ name, rows }) => `“${name}”: các dòng ${rows.join(", ")} có thể là cùng một nhiệm vụ.`,
    en: ({ name, rows }) => `“${name}”: the rows ${rows.join(", ")} may be the same task.`,
  },
  scope: "table",
  reads: [],
  *find(plan, { registers }) {
    for (const rows of bySheet(plan.tasks)) {
      const subjects = rows.map((task) => subjectOf(task, plan, registers.agencies));
      const alike = groupBy(subjects.filter(saysEnough), ({ words }) => words);
      for (const same of alike.flatMap((group) => groupsOf(group, mayBeSame))) {
        const tasks = same.map(({ task }) => task);
        yield {
          at: tasks[0]!.name.ref,
          also: tasks.slice(1).map(({ name }) => name.ref),
          subject: same[0]!.words,
          facts: {
            name: tasks[0]!.name.text,
            rows: tasks.map(({ rowNumber }) => rowNumber),
          },
        };
      }
    }
  },
});

interface Subject extends TaskSubject {
  readonly task: Task;
  readonly lead: string;
}

function subjectOf(task: Task, { province }: Plan, agencies: readonly Agency[]): Subject {
  return { ...taskSubject(task.name.text, province), task, lead: leadOf(task, agencies) };
}

function leadOf({ lead }: Task, agencies: readonly Agency[]): string {
  const match = findAgency(agencies, lead?.text ?? "", null);
  const known = match.kind === "exact" || match.kind === "variant";
  return known ? match.agency.name : foldSpelling(lead?.text ?? "");
}

/** What one row leaves open does not tell it from another. */
function mayBeSame(one: Subject, other: Subject): boolean {
  const sameLead = one.lead === other.lead || one.lead === "" || other.lead === "";
  return sameLead && mayEndTogether(one, other);
}
