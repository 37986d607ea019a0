import fc from "fast-check";
import { readPlan } from "../../../src/domain/plan/readPlan";
import { planRepair } from "../../../src/domain/repair/planRepair";
import { inBulk } from "../../../src/domain/repair/repair";
import { renderCell } from "../../../src/domain/notation/render";
import { cleanText } from "../../../src/domain/notation/vietnamese";
import { type CellValue, type Snapshot, contentOf } from "../../../src/domain/sheet";
import { SMALL_INDICATOR_HEADER, TASK_HEADER, bookOf, sheetOf } from "../../support/snapshots";
import { registers, repaired } from "./repaired";

jest.setTimeout(120_000);

const RUNS = { numRuns: 60, seed: 20_210_930 };
const WORDS =
  "Kế hoạch đề án phát triển đô thị giai đoạn 2021-2025 tỉnh Kiên Giang (OCOP) 29-NQ/TW".split(" ");
const PARTNERS = "Các sở, ban, ngành; UBND các huyện, thành phố";

const name = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 7 })
  .map((words) => `Đề ${words.join(" ")}`);

interface Damaged {
  readonly cells: readonly CellValue[];
  /** Cells of the tail after a page break; null for a row that stays whole. */
  readonly tail: readonly CellValue[] | null;
  /** A page ends before the row. */
  readonly newPage: boolean;
}

/** What a paste does to the look of a text: nothing that anybody reads. */
const dirt: fc.Arbitrary<(text: string) => string> = fc.constantFrom(
  (text: string) => text,
  (text: string) => text.normalize("NFD"),
  (text: string) => text.replace(" ", "\u00a0"),
  (text: string) => `${text} \u200b`,
  (text: string) => text.replace(" ", "  ")
);

/** Where a text is cut: the part on this page and the part on the next. */
function cut(text: string, after: number): [string, string] {
  const words = text.split(" ");
  const at = 1 + (after % words.length);
  return [words.slice(0, at).join(" "), words.slice(at).join(" ")];
}

const taskRow: fc.Arbitrary<Damaged> = fc
  .record({
    name,
    lead: fc.constantFrom("Sở Xây dựng", "Sở Y tế", ""),
    deadline: fc.constantFrom<CellValue>("Quý IV/2021", "2022", 2022, "Quý II", "Hàng năm", ""),
    level: fc.constantFrom("UBND tỉnh", ""),
    cuts: fc.option(fc.tuple(fc.nat(9), fc.nat(9))),
    newPage: fc.boolean(),
    dirt,
  })
  .map((row) => {
    const { lead, deadline, level } = row;
    const [head, rest] = row.cuts ? cut(row.name, row.cuts[0]) : [row.name, ""];
    const [partners, more] = row.cuts ? cut(PARTNERS, row.cuts[1]) : [PARTNERS, ""];
    const tail = rest + more === "" ? null : ["", rest, "", more, "", ""];
    return {
      cells: ["", row.dirt(head), lead, row.dirt(partners), deadline, level],
      tail: tail?.map(row.dirt) ?? null,
      newPage: row.newPage,
    };
  });

const figure = fc.oneof(
  fc.integer({ min: -999, max: 99_999 }),
  fc
    .integer({ min: 0, max: 9_999 })
    .map((n) => `${Math.floor(n / 100)},${String(n % 100).padStart(2, "0")}`),
  fc.constantFrom<CellValue>(
    ...[
      "24.500",
      "1.000",
      "12.01",
      "95%",
      " 7",
      "7-9",
      "-5",
      "",
      "…",
      "O,5",
      "l2",
      "duy trì dưới 3%",
    ],
    ...["1.234.567,8", "0,9515", "007", "1e5", "100% xã", 0.9515, 12.5]
  )
);

const indicatorRow: fc.Arbitrary<Damaged> = fc
  .record({
    name,
    unit: fc.constantFrom("%", "xã", "tỷ đồng", "lạ", ""),
    figures: fc.array(figure, { minLength: 8, maxLength: 8 }),
    newPage: fc.boolean(),
    cut: fc.option(fc.nat(9)),
    dirt,
  })
  .map((row) => {
    const [head, rest] = row.cut === null ? [row.name, ""] : cut(row.name, row.cut);
    return {
      cells: ["", row.dirt(head), row.unit, ...row.figures],
      tail: rest === "" ? null : ["", row.dirt(rest)],
      newPage: row.newPage,
    };
  });

/** The rows with a repeated header before each tail and each new page. */
function printed(header: readonly (readonly CellValue[])[], rows: readonly Damaged[]) {
  const lines = rows.flatMap(({ cells, tail, newPage }, i) => [
    ...(newPage && i > 0 ? header : []),
    cells,
    ...(tail ? [...header, tail] : []),
  ]);
  return [...header, ...lines];
}

const book: fc.Arbitrary<Snapshot> = fc
  .tuple(fc.array(indicatorRow, { maxLength: 6 }), fc.array(taskRow, { maxLength: 8 }))
  .map(([indicators, tasks]) =>
    bookOf([
      sheetOf("Chỉ tiêu", printed(SMALL_INDICATOR_HEADER as CellValue[][], indicators)),
      sheetOf("Nhiệm vụ", printed([TASK_HEADER as CellValue[]], tasks)),
    ])
  );

/** What the figures and deadlines of a plan mean, row by row, and the words beside them. */
function meaning(snapshot: Snapshot) {
  const plan = readPlan(snapshot, { registers });
  const value = ({ kind, low, high, lowInclusive, highInclusive, hold }: Meant) => [
    ...[kind, low, high, lowInclusive, highInclusive, hold],
  ];
  return {
    indicators: plan.indicators.map((row) => [
      cleanText(row.name.text),
      row.unit?.text,
      [row.periodActual!, row.goal!, ...row.actual.values(), ...row.plan.values()].map((cell) =>
        value(cell.value)
      ),
    ]),
    tasks: plan.tasks.map(({ name: title, lead, partners, deadline, level }) => [
      ...[title, lead, partners, level].map((cell) => cleanText(cell!.text)),
      deadline!.deadline.kind,
      deadline!.deadline.start,
      deadline!.deadline.end,
    ]),
  };
}

type Meant = ReturnType<typeof readPlan>["indicators"][number]["goal"] extends infer Cell
  ? NonNullable<Cell> extends { readonly value: infer Value }
    ? Value
    : never
  : never;

const HEADERS = new Set([...SMALL_INDICATOR_HEADER, TASK_HEADER].map(lineOf));

function lineOf(values: readonly (CellValue | undefined)[]): string {
  return values.map((value) => String(value ?? "")).join("|");
}

/** The words of a table below its headings, repeated headings and STT left out, in alphabetical order. */
function words(snapshot: Snapshot): string[] {
  return snapshot.sheets
    .flatMap(({ rows }) => rows.filter(({ values }) => !HEADERS.has(lineOf(values))))
    .flatMap((row) => row.values.slice(1).map((_, i) => renderCell(contentOf(row, i + 1), false)))
    .flatMap((text) => cleanText(text).split(" "))
    .filter((word) => word !== "")
    .sort();
}

describe("safe changes", () => {
  it("never change what a figure or a deadline means, nor which rows there are", () => {
    fc.assert(
      fc.property(book, (before) => {
        expect(meaning(repaired(before))).toEqual(meaning(before));
      }),
      RUNS
    );
  });

  it("lose no word and add none, but for repeated headings", () => {
    fc.assert(
      fc.property(book, (before) => {
        expect(words(repaired(before))).toEqual(words(before));
      }),
      RUNS
    );
  });

  it("made twice are made once", () => {
    fc.assert(
      fc.property(book, (before) => {
        const repair = planRepair(repaired(before), registers);
        expect([...inBulk(repair, "safe")]).toEqual([]);
      }),
      RUNS
    );
  });

  it("are there to be made", () => {
    const counts = fc
      .sample(book, RUNS)
      .flatMap((one) => planRepair(one, registers).tables.flatMap(({ changes }) => changes))
      .reduce<Record<string, number>>(
        (sum, { kind, safety }) => ({
          ...sum,
          [`${kind} ${safety}`]: (sum[`${kind} ${safety}`] ?? 0) + 1,
        }),
        {}
      );
    for (const kind of ["join", "drop-header", "number", "tidy", "text-number"]) {
      expect(counts[`${kind} safe`]).toBeGreaterThan(50);
    }
  });
});
