import { readPlan } from "../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../src/domain/plan/registers/registers";
import { authored, opened, printedIndicators, printedTasks, repairedTasks } from "./sample";

const registers = defaultRegisters();
const printed = readPlan(opened(authored(printedIndicators(), printedTasks())), { registers });
const repaired = readPlan(opened(authored(printedIndicators(), repairedTasks())), { registers });

describe("reading the printed Kiên Giang plan", () => {
  it("finds 11 indicators, 81 tasks, 10 repeated headers and 7 tails", () => {
    const count = (why: string): number => printed.skipped.filter((row) => row.why === why).length;
    expect([printed.indicators.length, printed.tasks.length]).toEqual([11, 81]);
    expect([count("repeated-header"), count("continuation"), printed.skipped.length]).toEqual([
      10, 7, 17,
    ]);
  });

  it("knows the period, the province and the base year", () => {
    expect(printed).toMatchObject({
      period: { from: 2021, to: 2025 },
      province: "Kiên Giang",
      baseYear: 2020,
    });
  });

  it("joins the page-break tails to exactly the repaired table", () => {
    const words = (plan: typeof printed): (string | undefined)[][] =>
      plan.tasks.map(({ name, lead, partners, deadline, level }) => [
        name.text,
        lead?.text,
        partners?.text,
        deadline?.deadline.text,
        level?.text,
      ]);
    expect(words(printed)).toEqual(words(repaired));
    expect(printed.tasks.map(({ key }) => key)).toEqual(repaired.tasks.map(({ key }) => key));
  });

  it("knows whom the detail rows detail", () => {
    const stt = (key: string | null): string | undefined =>
      printed.indicators.find((row) => row.key === key)?.stt?.text;
    expect(printed.indicators.map((row) => stt(row.parent) ?? "-")).toEqual([
      "-",
      "-",
      "19",
      "19",
      "-",
      "-",
      "-",
      "-",
      "-",
      "24",
      "-",
    ]);
  });

  it("gives every row a key of its own", () => {
    const keys = [...printed.indicators, ...printed.tasks].map(({ key }) => key);
    expect(new Set(keys).size).toBe(92);
  });

  it("counts the deadlines by kind: 50 missing, 14 quarters, 13 without year, 2 recurring, 2 years", () => {
    const counts: Record<string, number> = {};
    for (const { deadline } of printed.tasks) {
      const kind = deadline!.deadline.kind;
      counts[kind] = (counts[kind] ?? 0) + 1;
    }
    expect(counts).toEqual({ missing: 50, quarter: 14, "no-year": 13, recurring: 2, year: 2 });
  });

  it("knows the direction of every indicator from the register", () => {
    expect(printed.indicators.map(({ direction }) => direction)).toEqual([
      "down",
      "up",
      "up",
      "up",
      "up",
      "up",
      "up",
      "up",
      "up",
      "up",
      "up",
    ]);
  });

  it("reads the leads as 18 agencies in 19 spellings and one blank", () => {
    const raw = new Set(printed.tasks.map(({ lead }) => lead?.text).filter(Boolean));
    expect(raw.size).toBe(19);
    expect(printed.tasks.filter(({ leads }) => leads.length === 0)).toHaveLength(1);
    expect(printed.tasks.filter(({ leads }) => leads.length > 1)).toEqual([]);
  });
});
