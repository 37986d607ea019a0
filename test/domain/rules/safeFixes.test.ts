import fc from "fast-check";
import type { Deadline, PlanValue } from "../../../src/domain/notation/notation";
import { readPlan } from "../../../src/domain/plan/readPlan";
import { readRegisters } from "../../../src/domain/plan/registers/registers";
import { rules } from "../../../src/domain/rules/catalogue";
import type { Fix } from "../../../src/domain/rules/rule";
import { namedValues } from "../../../src/domain/rules/planCells";
import {
  type CellValue,
  type SheetRow,
  type Snapshot,
  parseCellAddress,
} from "../../../src/domain/sheet";
import { runOn } from "../../support/runRule";
import { bookOf, indicatorBook, taskBook } from "../../support/snapshots";

const VALUES = [
  "90",
  "12,5",
  "24 500",
  "1.234,5",
  ">90",
  "≥ 95",
  "dưới 3%",
  "duy trì dưới 3%",
  "trên 90",
  "7-9",
  "07 – 09",
  "khoảng 50",
  "66/112",
  "tăng 5%",
  "hoàn thành 90",
  "575 (tăng 15%)",
  "100% xã",
  "-",
  "…",
  "x",
  "",
] as const;
const DEADLINES = [
  "Quý II/2021",
  "Quý IV năm 2022",
  "Quý III",
  "Năm 2021",
  2022,
  "2023",
  "Hằng năm",
  "Tháng 9/2021",
  "trước ngày 24/02/2021",
  "15/12/2021",
  "Sau khi hoàn thành đề án",
  "",
] as const;

/** What pasting, old keyboards and character recognition do to a text. */
const DAMAGES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => text.replace(/ /g, "\u00a0"),
  (text) => text.replace(/ /g, "\u2009"),
  (text) => `\ufeff${text}\u200b`,
  (text) => text.replace(/(?<=.)/, "\u200d"),
  (text) => `${text}\u0007`,
  (text) => text.replace("duy trì", "đuy trì"),
  (text) => text.replace("hoàn", "hòan"),
  (text) => `${text}.`,
];

const damaged = <Value extends CellValue>(values: readonly Value[]) =>
  fc
    .tuple(fc.constantFrom(...values), fc.array(fc.constantFrom(...DAMAGES), { maxLength: 2 }))
    .map(([value, damages]): CellValue =>
      typeof value === "string"
        ? damages.reduce((text: string, damage) => damage(text), value)
        : value
    );

const books = fc
  .tuple(
    fc.array(fc.array(damaged(VALUES), { minLength: 7, maxLength: 7 }), {
      minLength: 1,
      maxLength: 4,
    }),
    fc.array(damaged(DEADLINES), { minLength: 1, maxLength: 5 })
  )
  .map(([indicators, deadlines]) => {
    const rows = indicators.map(
      ([base, goal, ...years], i) =>
        [`Tỷ lệ hộ nghèo vùng ${i}`, "%", base!, goal!, ...years] as const
    );
    const tasks = deadlines.map((text, i) => [`Đề án hóa số ${i}`, "Sở Y tế", text] as const);
    return bookOf([...indicatorBook(...rows).sheets, ...taskBook(...tasks).sheets]);
  });

function withFix({ sheets, ...book }: Snapshot, { edits }: Fix): Snapshot {
  const after = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row): SheetRow => {
      const values = [...row.values];
      for (const edit of edits.filter((one) => one.sheet === sheet.name)) {
        const place = parseCellAddress(edit.cell)!;
        if (place.row !== row.index) continue;
        expect(values[place.column] ?? null).toBe(edit.before);
        values[place.column] = edit.after;
      }
      return { ...row, values };
    }),
  }));
  return { ...book, sheets: after };
}

/** What every number and every deadline of a book means; how it is written is left out. */
function meanings(book: Snapshot): unknown[] {
  const { indicators, tasks } = readPlan(book, readRegisters(book));
  return [
    ...indicators.map((row) => namedValues(row).map(([field, { value }]) => [field, meant(value)])),
    ...tasks.map(({ deadline }) => meant(deadline!.deadline)),
  ];
}

function meant(reading: PlanValue | Deadline): object {
  const written = ["text", "remark", "note"];
  return Object.fromEntries(Object.entries(reading).filter(([key]) => !written.includes(key)));
}

const judged = rules.filter(({ id }) => /^(?:text|task)\//.test(id));

it("a safe fix of words or of tasks never changes what a number or a deadline means", () => {
  let applied = 0;
  fc.assert(
    fc.property(books, (book) => {
      const before = meanings(book);
      for (const { fixes } of runOn(book, judged).findings) {
        for (const fix of fixes.filter(({ safety }) => safety === "safe")) {
          applied += 1;
          expect(meanings(withFix(book, fix))).toEqual(before);
        }
      }
    }),
    { numRuns: 60 }
  );
  expect(applied).toBeGreaterThan(100);
});
