import { readFileSync } from "node:fs";
import { readPlan } from "../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../src/domain/plan/registers/registers";
import type { Finding } from "../../src/domain/rules/finding";
import { rules } from "../../src/domain/rules/catalogue";
import type { ScannedWorkbook } from "../../src/xlsx/scannedWorkbook";
import { runOn } from "../support/runRule";
import { correctedTables, findingsLeft } from "./corrected";
import {
  SAMPLE_PATH,
  authored,
  opened,
  printedIndicators,
  printedTasks,
  repairedTasks,
} from "./sample";

/** `rule severity cells`, the cells of a long group counted. */
function line({ rule, severity, at, cells }: Finding): string {
  const named = cells.map(({ cell }) => cell).join(" ");
  return `${at.sheet}: ${rule} ${severity} ${cells.length > 12 ? `${cells.length} cells` : named}`;
}

const INDICATOR_FINDINGS = [
  // rows 1 to 17 are not in the file
  "Chỉ tiêu: table/numbering-is-complete info A7",
  // 19: `100% xã` in a row that counts communes
  "Chỉ tiêu: indicator/count-is-not-a-share error K8 P8",
  // 18: a mean yearly fall in words, and not the one that the years give
  "Chỉ tiêu: indicator/actual-is-a-level warning D7",
  // 19: 2016 blank; 22: only 2020, where its urban twin has every year
  "Chỉ tiêu: indicator/actuals-are-complete info F8",
  "Chỉ tiêu: indicator/actuals-are-complete info E13 F13 G13 H13 I13",
  "Chỉ tiêu: indicator/period-value-matches-years warning D7 E7 F7 G7 H7 I7 J7",
  // 25: the period has the figure of 2015
  "Chỉ tiêu: indicator/period-value-matches-years warning D17 J17",
  // 19a, 19b: only the goal and the last year
  "Chỉ tiêu: indicator/goal-has-a-baseline warning D9 E9 F9 G9 H9 I9 J9 L9 M9 N9 O9",
  "Chỉ tiêu: indicator/goal-has-a-baseline warning D10 E10 F10 G10 H10 I10 J10 L10 M10 N10 O10",
  // 19: 2022-2024 blank; 24: 2022-2025 blank
  "Chỉ tiêu: indicator/years-are-filled error M8 N8 O8",
  "Chỉ tiêu: indicator/years-are-filled error M15 N15 O15 P15",
  // 21: 2021 and 2022 swapped
  "Chỉ tiêu: indicator/years-are-not-swapped error L12 M12",
  // 18: goal 2, last year under 3; 23: goal 90, years above 90
  "Chỉ tiêu: indicator/last-year-meets-goal error P7 K7",
  "Chỉ tiêu: indicator/last-year-meets-goal warning P14 K14 L14 M14 N14 O14",
  // 24: 93 in 2021, goal 90
  "Chỉ tiêu: indicator/goal-is-not-passed-early error L15 K15",
  // 18: under 3 against 1; 24a: 98 and >98 against 100; 25: 11 against 12,01
  "Chỉ tiêu: indicator/plan-is-not-below-baseline warning L7 M7 N7 O7 P7 K7 J7",
  "Chỉ tiêu: indicator/plan-is-not-below-baseline warning L16 M16 J16",
  "Chỉ tiêu: indicator/plan-is-not-below-baseline warning L17 M17 N17 O17 P17 K17 J17",
];

const PRINTED_TABLE_FINDINGS = [
  "Nhiệm vụ: table/header-stands-once warning A13 A23 A33 A43 A53 A62 A72 A82 A92 A102",
  "Nhiệm vụ: table/row-stands-whole warning B24 D34 B44 B63 D73 B93 D103",
];

/** What is told of the tasks T01 to T81, wherever their rows stand in the book. */
function taskFindings(book: ScannedWorkbook): string[] {
  const { tasks } = readPlan(book, { registers: defaultRegisters() });
  const cells = (column: string, ...numbers: number[]): string =>
    numbers.map((number) => `${column}${tasks[number - 1]!.rowNumber}`).join(" ");
  return [
    `Nhiệm vụ: task/lead-is-named error ${cells("C", 81)}`,
    // Sở Văn hoá, Thể thao and Sở Văn hóa, Thể thao
    `Nhiệm vụ: task/lead-is-spelt-one-way warning ${cells("C", 47, 48, 49, 50, 51)}`,
    "Nhiệm vụ: task/deadline-is-given error 50 cells",
    "Nhiệm vụ: task/deadline-names-its-year error 13 cells",
    // a strategy until 2020; 2020-2025, and 2021-2026
    `Nhiệm vụ: task/period-is-not-over warning ${cells("B", 80)}`,
    `Nhiệm vụ: task/period-is-the-plans info ${cells("B", 18, 31, 47, 64)}`,
    `Nhiệm vụ: task/period-is-the-plans warning ${cells("B", 29)}`,
    // two projects on livestock
    `Nhiệm vụ: task/stands-once warning ${cells("B", 20, 24)}`,
    "Nhiệm vụ: task/rows-are-numbered info 81 cells",
    // đuy trì; Kế quả; địa dương; chuẩn đoán
    "Chỉ tiêu: text/words-are-spelt-right warning L7 M7 N7 O7 P7",
    ...[25, 36, 67].map(
      (number) => `Nhiệm vụ: text/words-are-spelt-right warning ${cells("B", number)}`
    ),
    ...presentationFindings(cells),
  ];
}

/** The group *Trình bày*, which no headline counts. */
function presentationFindings(cells: (column: string, ...numbers: number[]) => string): string[] {
  return [
    "Nhiệm vụ: task/leads-are-written-as-registered info 20 cells",
    // 2022 beside Năm 2021; a period at the end; dashes; 21-02-2019; Phát triển Đô thị, Chăn nuôi, Đào tạo, An toàn
    `Nhiệm vụ: task/deadlines-are-written-alike info ${cells("E", 1)}`,
    `Nhiệm vụ: task/names-end-alike info ${cells("B", 13)}`,
    "Nhiệm vụ: text/dashes-are-alike info 22 cells",
    `Nhiệm vụ: text/dates-are-written-alike info ${cells("B", 32)}`,
    `Nhiệm vụ: text/capitals-are-alike info ${cells("B", 18, 24, 25, 68)}`,
  ];
}

describe("the printed Kiên Giang plan", () => {
  const book = opened(authored(printedIndicators(), printedTasks()));
  const result = runOn(book, rules);
  const lines = result.findings.map(line);

  it("has these findings and no others", () => {
    expect(lines).toEqual([
      ...PRINTED_TABLE_FINDINGS,
      ...INDICATOR_FINDINGS,
      ...taskFindings(book),
    ]);
    expect(result.rulesFailed).toEqual([]);
    expect(result.notChecked).toEqual([]);
  });

  it("names the tasks without deadline and without year by cell", () => {
    const cellsOf = (rule: string): string[] | undefined =>
      result.findings.find((finding) => finding.rule === rule)?.cells.map(({ cell }) => cell);
    const column = printedTasks().map((cells) => cells[4]);
    const rows = (wanted: (text: string) => boolean): string[] =>
      printedTasks().flatMap((cells, i) =>
        i > 0 && cells[1] !== "Tên đề án/nhiệm vụ" && wanted(column[i] ?? "") ? [`E${i + 5}`] : []
      );
    const tails = ["E24", "E34", "E44", "E63", "E73", "E93", "E103"];
    expect(cellsOf("task/deadline-is-given")).toEqual(
      rows((text) => text === "").filter((cell) => !tails.includes(cell))
    );
    expect(cellsOf("task/deadline-names-its-year")).toEqual(
      rows((text) => /^Quý [IV]+$/.test(text))
    );
  });

  it("gives every finding an id of its own", () => {
    const ids = result.findings.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("keeps presentation apart: info only, and what the design calls quiet", () => {
    const apart = result.findings.filter(({ group }) => group === "presentation");
    expect(apart.map(({ severity }) => severity)).toEqual(Array(6).fill("info"));
  });

  it("finds the same in the committed sample", () => {
    const committed = runOn(opened(readFileSync(SAMPLE_PATH)), rules);
    expect(committed.findings.map(line)).toEqual(lines);
  });
});

describe("the repaired Kiên Giang plan", () => {
  it("has the same faults without those of the page breaks", () => {
    const book = opened(authored(printedIndicators(), repairedTasks()));
    expect(runOn(book, rules).findings.map(line)).toEqual([
      ...INDICATOR_FINDINGS,
      ...taskFindings(book),
    ]);
  });
});

describe("the corrected Kiên Giang plan", () => {
  it("has left what only other documents can answer, and nothing else", () => {
    const { indicators, tasks } = correctedTables();
    const { findings, notChecked, rulesFailed } = runOn(opened(authored(indicators, tasks)), rules);
    const left = findings.map(({ id, severity, cells }) =>
      [id, severity, cells.length].join(" · ")
    );
    expect(left).toEqual(findingsLeft());
    expect({ notChecked, rulesFailed }).toEqual({ notChecked: [], rulesFailed: [] });
  });
});
