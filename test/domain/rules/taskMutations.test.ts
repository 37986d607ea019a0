import { rules } from "../../../src/domain/rules/catalogue";
import { cleanTasks, type CleanTask } from "../../support/cleanTasks";
import { randomStream } from "../../support/cleanPlan";
import { runOn } from "../../support/runRule";
import { bookOf, sheetOf, SMALL_INDICATOR_HEADER, TASK_HEADER } from "../../support/snapshots";

const FAULTS = 200;
const FIRST_ROW = 2;
/** Classes that share a plan, each in rows of its own. */
const TOGETHER = 4;

/** One class of fault: the rule that must tell it, in which column, in which rows it can happen, and how. */
interface FaultClass {
  readonly rule: string;
  readonly column: "B" | "C" | "E" | "F";
  readonly where?: (task: CleanTask) => boolean;
  readonly spoil: (task: CleanTask) => CleanTask;
}

const name = (change: (text: string) => string) => (task: CleanTask) => ({
  ...task,
  name: change(task.name),
});
const named = (words: RegExp) => (task: CleanTask) => words.test(task.name);

const CLASSES: Readonly<Record<string, FaultClass>> = {
  "no name": { rule: "task/title-is-given", column: "B", spoil: name(() => "") },
  "no lead": {
    rule: "task/lead-is-named",
    column: "C",
    spoil: (task) => ({ ...task, lead: "" }),
  },
  "an unknown lead": {
    rule: "task/lead-is-in-register",
    column: "C",
    spoil: (task) => ({ ...task, lead: task.lead.replace(/\S+$/, "Vũ trụ") }),
  },
  "a lead that has ended by then": {
    rule: "task/lead-is-in-force",
    column: "C",
    where: ({ lead }) => /Kế hoạch|Nông nghiệp/.test(lead),
    spoil: (task) => ({ ...task, deadline: "Quý IV/2025" }),
  },
  "two leads": {
    rule: "task/lead-is-one-agency",
    column: "C",
    spoil: (task) => ({ ...task, lead: `${task.lead}; Sở Tài chính` }),
  },
  "no deadline": {
    rule: "task/deadline-is-given",
    column: "E",
    spoil: (task) => ({ ...task, deadline: "" }),
  },
  "a quarter without its year": {
    rule: "task/deadline-names-its-year",
    column: "E",
    spoil: (task) => ({ ...task, deadline: task.deadline.replace(/\/\d+/, "") }),
  },
  "no such quarter": {
    rule: "task/deadline-is-readable",
    column: "E",
    spoil: (task) => ({ ...task, deadline: task.deadline.replace(/ [IV]+/, " VII") }),
  },
  "a year of another decade": {
    rule: "task/deadline-is-in-period",
    column: "E",
    spoil: (task) => ({ ...task, deadline: task.deadline.replace("/202", "/201") }),
  },
  "no level": {
    rule: "task/level-is-given",
    column: "F",
    spoil: (task) => ({ ...task, level: "" }),
  },
  "the work of the last period": {
    rule: "task/period-is-not-over",
    column: "B",
    where: ({ name }) => !name.startsWith("Báo cáo"),
    spoil: name((text) => `Triển khai thực hiện ${text.replace("2021-2025", "2016-2020")}`),
  },
  "a period off by one year": {
    rule: "task/period-is-the-plans",
    column: "B",
    spoil: name((text) => text.replace("2021-2025", "2020-2025")),
  },
  "a known misspelling": {
    rule: "text/words-are-spelt-right",
    column: "B",
    where: named(/hỗ trợ|thủy sản|sắp xếp|xúc tiến/),
    spoil: name((text) =>
      text
        .replace("hỗ trợ", "hổ trợ")
        .replace("thủy sản", "thũy sản")
        .replace("sắp xếp", "xắp xếp")
        .replace("xúc tiến", "súc tiến")
    ),
  },
  "an impossible syllable": {
    rule: "text/syllables-exist",
    column: "B",
    where: named(/nghiên|nghệ|nghiệp/),
    spoil: name((text) => text.replace(/ngh(?=[iệ])/, "ng")),
  },
  "a blank that does not break": {
    rule: "text/has-no-hidden-characters",
    column: "B",
    spoil: name((text) => text.replace(" xã ", " xã\u00a0")),
  },
  "decomposed letters": {
    rule: "text/is-composed",
    column: "B",
    spoil: name((text) => text.normalize("NFD")),
  },
};

function told(tasks: readonly CleanTask[]): string[] {
  const book = bookOf([
    sheetOf("Chỉ tiêu", [
      ...SMALL_INDICATOR_HEADER,
      [1, "Tỷ lệ che phủ rừng", "%", 10, 10, 11, 10.2, 10.4, 10.6, 10.8, 11],
    ]),
    sheetOf("Nhiệm vụ", [
      TASK_HEADER,
      ...tasks.map(({ name, lead, deadline, level }, i) => [
        i + 1,
        name,
        lead,
        "Các sở, ban, ngành",
        deadline,
        level,
      ]),
    ]),
  ]);
  const { findings, rulesFailed } = runOn(book, rules);
  expect(rulesFailed).toEqual([]);
  return findings
    .filter(({ group }) => group === undefined)
    .flatMap(({ rule, cells }) => cells.map(({ cell }) => `${rule} ${cell}`))
    .sort();
}

const clean = cleanTasks();

/** Rows in an order of their own for each seed. */
function shuffled(seed: number): number[] {
  const random = randomStream(seed);
  return clean
    .map((_, index) => ({ index, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ index }) => index);
}

function rounds(): (readonly [string, FaultClass])[][] {
  const classes = Object.entries(CLASSES);
  const count = Math.ceil(classes.length / TOGETHER);
  return Array.from({ length: count }, (_, round) =>
    classes
      .filter((_one, i) => i % count === round)
      .sort(([, a], [, b]) => Number(a.where === undefined) - Number(b.where === undefined))
  );
}

it("a clean plan of 1,000 tasks, its places a tone apart, has no finding", () => {
  expect(clean).toHaveLength(1_000);
  expect(told(clean)).toEqual([]);
});

it.each(rounds().map((round, i) => [round.map(([title]) => title).join("; "), round, i] as const))(
  "%s: every one told, once, and nothing else",
  (_, round, seed) => {
    const faults = new Map<number, FaultClass>();
    for (const [title, fault] of round) {
      const free = shuffled(seed).filter(
        (row) => !faults.has(row) && (fault.where?.(clean[row]!) ?? true)
      );
      const chosen = free.slice(0, FAULTS);
      expect([title, chosen.length]).toEqual([title, FAULTS]);
      for (const row of chosen) faults.set(row, fault);
    }
    const rows = clean.map((task, row) => faults.get(row)?.spoil(task) ?? task);
    const expected = [...faults].map(
      ([row, { rule, column }]) => `${rule} ${column}${row + FIRST_ROW}`
    );
    expect(told(rows)).toEqual(expected.sort());
  }
);

it("200 tasks written twice, in other words around them: each pair told once", () => {
  const sources = shuffled(7).slice(0, FAULTS);
  const again = sources.map((row) => {
    const { name, ...rest } = clean[row]!;
    const reworded = name
      .replace(" giai đoạn 2021-2025", " đến năm 2025, định hướng đến năm 2030")
      .replace("phát triển chăn nuôi", "phát triển Chăn nuôi theo hướng")
      .replace("văn hóa", "văn hoá");
    return { name: reworded, ...rest };
  });
  const expected = sources.flatMap((row, i) => [
    `task/stands-once B${row + FIRST_ROW}`,
    `task/stands-once B${clean.length + i + FIRST_ROW}`,
  ]);
  expect(told([...clean, ...again])).toEqual(expected.sort());
});
