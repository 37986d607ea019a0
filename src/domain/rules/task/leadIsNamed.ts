import { defineTaskRule } from "../rule";

interface Facts {
  readonly name: string;
}

export const leadIsNamed = defineTaskRule<Facts>({
  id: "task/lead-is-named",
  severity: "error",
  title: { vi: "Nhiệm vụ phải có cơ quan chủ trì", en: "A task must name its lead agency" },
  why: {
    vi: "Mỗi đề án, nhiệm vụ có một cơ quan chủ trì chịu trách nhiệm trình; thiếu thì không ai được giao.",
    en: "Every task has one lead agency that answers for submitting it; without one, nobody is charged.",
  },
  fix: {
    vi: "Ghi cơ quan chủ trì theo danh mục cơ quan, hoặc hỏi đơn vị đề xuất nhiệm vụ.",
    en: "Write the lead agency from the register of agencies, or ask the unit that proposed the task.",
  },
  message: {
    vi: ({ name }) => `“${name}”: chưa ghi cơ quan chủ trì.`,
    en: ({ name }) => `“${name}”: no lead agency is given.`,
  },
  scope: "row",
  reads: [],
  *find(task) {
    if (task.lead?.text !== "") return;
    yield { at: task.lead.ref, facts: { name: task.name.text } };
  },
});
