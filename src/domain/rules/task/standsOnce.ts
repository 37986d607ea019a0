import { foldSpelling } from "../../notation/vietnamese";
import type { Plan, Task } from "../../plan/plan";
import { type Agency, findAgency } from "../../plan/registers/agencies";
import { spelledRight } from "../../vietnamese/findMisspellings";
import { bySheet, groupBy } from "../grouping";
import { namePeriods } from "../namePeriods";
import { definePlanRule } from "../rule";

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
      const named = subjects.filter(({ words }) => words.split(" ").length >= FEWEST_WORDS);
      for (const same of groupBy(named, ({ words }) => words).flatMap(repeats)) {
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

/** What a name is about, without the words that every name has. */
interface Subject {
  readonly task: Task;
  /** In their order: `An Bình` and `Bình An` are two places. */
  readonly words: string;
  readonly lead: string;
  readonly end: number | null;
}

/** `Kế hoạch năm 2022` says too little to be called the same. */
const FEWEST_WORDS = 4;
const PERIOD =
  /(?<!\p{L})(?:(?:và |, ?)?(?:tầm nhìn|định hướng) )?(?:giai đoạn |thời kỳ |năm )?(?:từ )?(?:đến )?(?:hết )?(?:năm )?\(?(?:19|20)\d\d(?:-(?:19|20)\d\d)?\)?(?![\d/-])/gu;
const AND_AFTER = /(?<!\p{L})và (?:những năm|các năm|giai đoạn) tiếp theo(?!\p{L})/gu;
const BY_NATURE =
  /(?<!\p{L})(?:trên địa bàn(?: tỉnh)?|của tỉnh|tại địa phương|theo hướng|và|các|về)(?!\p{L})/gu;
const DRAFTING = /^xây dựng (?=(?:đề án|kế hoạch|chương trình|quy hoạch|chính sách) )/u;

function subjectOf(task: Task, { province }: Plan, agencies: readonly Agency[]): Subject {
  const name = foldSpelling(spelledRight(task.name.text));
  const own = province === null ? [] : [`tỉnh ${foldSpelling(province)}`, foldSpelling(province)];
  const general = own.reduce((rest, words) => rest.replaceAll(words, " "), name);
  const words = [PERIOD, AND_AFTER, BY_NATURE]
    .reduce((rest, general) => rest.replace(general, " "), general)
    .replace(/[^\p{L}\p{N}/]+/gu, " ")
    .trim()
    .replace(DRAFTING, "");
  const { end } = namePeriods(task.name.text);
  return { task, words, lead: leadOf(task, agencies), end };
}

function leadOf({ lead }: Task, agencies: readonly Agency[]): string {
  const match = findAgency(agencies, lead?.text ?? "", null);
  const known = match.kind === "exact" || match.kind === "variant";
  return known ? match.agency.name : foldSpelling(lead?.text ?? "");
}

/** Of rows with the same words, those that may be one task; a plan for each year is a task of its own. */
function repeats(alike: readonly Subject[]): readonly (readonly Subject[])[] {
  const groups: Subject[][] = [];
  for (const subject of alike) {
    const group = groups.find((own) => own.every((other) => mayBeSame(other, subject)));
    if (group) group.push(subject);
    else groups.push([subject]);
  }
  return groups.filter(({ length }) => length > 1);
}

/** What one row leaves open does not tell it from another. */
function mayBeSame(one: Subject, other: Subject): boolean {
  const sameLead = one.lead === other.lead || one.lead === "" || other.lead === "";
  return sameLead && (one.end === other.end || one.end === null || other.end === null);
}
