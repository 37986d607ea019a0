import fc from "fast-check";
import type { Consolidation } from "../../../src/domain/consolidation/consolidation";
import { contributedFigure } from "../../../src/domain/consolidation/contributedFigure";
import type { ReadFile } from "../../../src/domain/consolidation/pulledFile";
import { submittedCell } from "../../../src/domain/consolidation/submittedCells";
import { type Book, type Row, type TaskRow, agency, pull } from "./pull";

const DEPARTMENTS = ["Sở Y tế", "Sở Tài chính", "Cục Thống kê tỉnh"];
const LOCALITIES = ["UBND xã Tân Thành", "UBND xã Tân Thạnh", "UBND xã Bình An"];
const AGENCIES = [
  ...DEPARTMENTS.map((name) => agency(name, "department")),
  ...LOCALITIES.map((name) => agency(name, "locality")),
];

const MASTER: readonly Row[] = [
  { name: "Số giường bệnh", unit: "giường", code: "CT-001", owner: "Sở Y tế", actual: 7 },
  { name: "Số bác sĩ", unit: "bác sĩ", code: "CT-002", owner: "Sở Y tế", scope: "Địa bàn" },
  { name: "Thu ngân sách", unit: "tỷ đồng", owner: "Sở Tài chính; Sở Y tế", scope: "Phần việc" },
  { name: "Tỷ lệ bao phủ bảo hiểm y tế", unit: "%", owner: "Sở Y tế", goal: ">90" },
  { name: "Dân số trung bình", unit: "người" },
];
const TASKS: readonly TaskRow[] = [
  { name: "Đề án y tế cơ sở", lead: "Sở Y tế", deadline: "2021", code: "NV-001" },
  { name: "Đề án tài chính số", lead: "Sở Tài chính" },
];

const value = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 90 }) },
  { weight: 2, arbitrary: fc.constant("") },
  {
    weight: 3,
    arbitrary: fc.constantFrom("7-9", ">90", "-", "…", "x", "12", "rà soát", 8.25, true),
  }
);

const rowOf = (from: readonly Row[]) =>
  fc.record({
    ...{ of: fc.constantFrom(...from), actual: value, goal: value, plan: fc.tuple(value, value) },
    coded: fc.constantFrom("own", "none", "wrong", "other"),
    unit: fc.constantFrom(undefined, undefined, undefined, "triệu đồng", "ha"),
    scope: fc.constantFrom("", "", "Toàn tỉnh", "Địa bàn", "Phần việc"),
  });

const OTHERS: readonly Row[] = [{ name: "Số trạm y tế mới", unit: "trạm" }];

const row: fc.Arbitrary<Row> = rowOf([...MASTER, ...MASTER, ...OTHERS]).map(
  ({ of, coded, unit, ...rest }) => {
    const codes = { own: of.code ?? "", none: "", wrong: "X-1", other: "CT-002" };
    return { name: of.name, unit: unit ?? of.unit!, code: codes[coded], ...rest };
  }
);

const task: fc.Arbitrary<TaskRow> = fc.record({
  name: fc.constantFrom(...TASKS.map(({ name }) => name), "Đề án mới của địa phương"),
  lead: fc.constantFrom("", ...DEPARTMENTS),
  deadline: fc.constantFrom("", "2021", "Quý II/2022"),
});

const book: fc.Arbitrary<Book> = fc.record({
  info: fc.record({
    reportingAgency: fc.constantFrom(...DEPARTMENTS, ...LOCALITIES, ...LOCALITIES, "Xã Lạ", ""),
    round: fc.constantFrom("", 1, 2, 3),
    reply: fc.constantFrom("", "Thống nhất"),
  }),
  indicators: fc.array(row, { maxLength: 8 }),
  tasks: fc.array(task, { maxLength: 3 }),
});

const books = fc.array(book, { maxLength: 9 });

function consolidated(all: readonly Book[]): Consolidation {
  const files = Object.fromEntries(all.map((one, i) => [`tep ${i}.xlsx`, one]));
  return pull({ master: { indicators: MASTER, tasks: TASKS }, agencies: AGENCIES, files });
}

/** How often each row that was sent is in the consolidation, and how often among the proposed. */
function placesOf(result: Consolidation) {
  const merged = new Map<object, number>();
  const proposed = new Map<object, number>();
  const count = (places: Map<object, number>, one: object) =>
    places.set(one, (places.get(one) ?? 0) + 1);
  for (const { speakers, localities, parts } of result.indicators) {
    for (const { row: sent } of [...speakers, ...localities, ...parts]) count(merged, sent);
  }
  for (const { contributions } of result.tasks) {
    for (const { row: sent } of contributions) count(merged, sent);
  }
  for (const { contributions } of [...result.proposedIndicators, ...result.proposedTasks]) {
    for (const { row: sent } of contributions) count(proposed, sent);
  }
  return { merged, proposed };
}

/** Rows read = đã tổng hợp + chưa thống nhất + chưa đưa vào, file by file and in all. */
function balances({ files, reconciliation: { total, byFile, leftOut } }: Consolidation): void {
  const sums = { read: 0, merged: 0, conflict: 0, leftOut: 0 };
  files.forEach(({ file, rows }, index) => {
    const { indicators, tasks } = (file as ReadFile).book;
    expect(rows).toEqual(byFile[index]);
    expect(rows.read).toBe(indicators.length + tasks.length);
    expect(rows.merged + rows.conflict + rows.leftOut).toBe(rows.read);
    for (const key of ["read", "merged", "conflict", "leftOut"] as const) sums[key] += rows[key];
  });
  expect(total).toEqual(sums);
  expect(Object.values(leftOut).reduce((sum, count) => sum + count, 0)).toBe(total.leftOut);
}

/** A merged row has one place, a proposed one its own, a row left out none; nothing is there that no one sent. */
function keepsEveryRow(result: Consolidation): void {
  const { merged, proposed } = placesOf(result);
  let places = 0;
  for (const { file, fates } of result.files) {
    const sent = (file as ReadFile).book;
    const all = [...fates.indicators, ...fates.tasks];
    [...sent.indicators, ...sent.tasks].forEach((one, place) => {
      const fate = all[place]!;
      expect(proposed.get(one) ?? 0).toBe(fate === "proposed" ? 1 : 0);
      if (fate === "merged") expect(merged.get(one)).toBe(1);
      else if (fate !== "conflict") expect(merged.get(one)).toBeUndefined();
      places += (merged.get(one) ?? 0) + (proposed.get(one) ?? 0);
    });
  }
  expect([...merged.values(), ...proposed.values()].reduce((a, b) => a + b, 0)).toBe(places);
}

/** Each figure is in the cell that it came from, is the book's own, or is the total of its parts. */
function inventsNothing({ files, indicators }: Consolidation): void {
  for (const { row: own, figures, localities, parts } of indicators) {
    for (const [field, { ground, source, value: shown, ...totals }] of figures) {
      expect(source !== null).toBe(["owner", "other", "statistics"].includes(ground ?? ""));
      if (source) {
        const { book: sent } = files[source.file]!.file as ReadFile;
        const at = sent.indicators.find(({ rowNumber }) => source.cell.endsWith(`${rowNumber}`))!;
        const cell = submittedCell(sent.indicatorTables[0]!, at, field)!;
        expect(cell.ref.cell).toBe(source.cell);
        const sameUnit = at.unit === own.unit!.text;
        if (typeof shown === "number" && sameUnit) expect(shown).toBe(cell.value);
      }
      for (const [total, given] of [
        [totals.localities, localities],
        [totals.parts, parts],
      ] as const) {
        if (total?.kind !== "total" || total.method !== "sum") continue;
        const shares = given.map((one) => contributedFigure(files, one, field)?.value);
        const numbers = shares.filter((share) => typeof share === "number");
        const sum = numbers.reduce((all, one) => all + one, 0);
        expect(total.value).toBeCloseTo(sum, 9);
        expect(total.given).toBe(total.expected);
      }
    }
  }
}

describe("whatever is sent", () => {
  it("every row is accounted for and no figure is invented", () => {
    fc.assert(
      fc.property(books, (all) => {
        const result = consolidated(all);
        balances(result);
        keepsEveryRow(result);
        inventsNothing(result);
      }),
      { seed: 20210224, numRuns: 40 }
    );
  });

  it("the order of the files changes nothing but the order of the files", () => {
    fc.assert(
      fc.property(books, (all) => {
        const names = all.map((_, i) => `tep ${i}.xlsx`);
        const run = (order: readonly number[]) =>
          pull({
            master: { indicators: MASTER, tasks: TASKS },
            agencies: AGENCIES,
            files: Object.fromEntries(order.map((i) => [names[i]!, all[i]!])),
          });
        const indices = names.map((_, i) => i);
        const [one, other] = [run(indices), run([...indices].reverse())];
        expect(other.summary).toEqual(one.summary);
        expect(other.reconciliation.total).toEqual(one.reconciliation.total);
        expect(other.conflicts.map(({ values }) => values)).toEqual(
          one.conflicts.map(({ values }) => values)
        );
        expect(other.roster.map(({ text }) => text)).toEqual(one.roster.map(({ text }) => text));
      }),
      { seed: 20210225, numRuns: 10 }
    );
  });
});
