import fc from "fast-check";
import { planMemory, readPlan } from "../../src/domain/plan/readPlan";
import { readRegisters } from "../../src/domain/plan/registers/registers";
import { planRepair } from "../../src/domain/repair/planRepair";
import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import { cleanText } from "../../src/domain/notation/vietnamese";
import type { Plan } from "../../src/domain/plan/plan";
import { patched, touchedAreas } from "../../src/domain/plan/touched";
import { type CellValue, type Snapshot, parseCellAddress } from "../../src/domain/sheet";
import { proposeFill } from "../../src/domain/targets/proposeFill";
import { readDeadlines, viewDeadlines } from "../../src/services/deadlinesPlan";
import { reportOf, snapshotWorkbook } from "../support/snapshotWorkbook";
import { testClock } from "../support/testClock";
import { fuzz } from "./fuzz";
import { damagedSnapshots, typedOver, typings } from "./damagedSnapshots";

/** Rows below a table's headings that hold something in a column that a heading gave a meaning, by sheet and number. */
function rowsWithContent({ sheets }: Snapshot, tables: Plan["tables"]): string[] {
  return tables.flatMap(({ sheet, headerRow, headings }) => {
    const columns = [...headings.values()].map(({ ref }) => parseCellAddress(ref.cell)!.column);
    return (sheets.find(({ name }) => name === sheet)?.rows ?? [])
      .filter(({ index }) => index >= headerRow)
      .filter(({ values }) => columns.some((column) => holds(values[column])))
      .map(({ index }) => `${sheet}!${index + 1}`);
  });
}

function holds(value: CellValue | undefined): boolean {
  return typeof value === "string"
    ? cleanText(value) !== ""
    : value !== null && value !== undefined;
}

fuzz(
  "plan reader",
  "every row of a damaged plan is data once, or said to be left out; nothing is read that is not there",
  {
    holds: fc.property(damagedSnapshots, (snapshot) => {
      const plan = readPlan(snapshot, { registers: readRegisters(snapshot).registers });
      const there = new Set(rowsWithContent(snapshot, plan.tables));
      const read = [...plan.indicators, ...plan.tasks].map(
        (one) => `${one.sheet}!${one.rowNumber}`
      );
      expect(new Set(read).size).toBe(read.length);
      const told = new Set([
        ...read,
        ...plan.skipped.map((one) => `${one.sheet}!${one.rowNumber}`),
      ]);
      for (const one of read) expect(there).toContain(one);
      expect([...there].filter((one) => !told.has(one))).toEqual([]);
      const keys = [...plan.indicators, ...plan.tasks].map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    usual: 40,
  }
);

/** Reads a book, then what was typed over it, once with what the first reading remembers and once without. */
function readTwice(before: Snapshot, typed: Parameters<typeof typedOver>[1]) {
  const { registers } = readRegisters(before);
  const memory = planMemory();
  const plan = readPlan(before, { registers, memory });
  const now = typedOver(before, typed);
  const touches = typed.map(({ sheet, row, column }) => ({
    sheet: before.sheets[sheet]?.name ?? null,
    area: { top: row, left: column, bottom: row, right: column },
  }));
  const areas = touchedAreas(before, plan, touches);
  const renewed = areas && patched(before, now, areas);
  return {
    following: readPlan(renewed ?? now, { registers, memory }),
    anew: readPlan(now, { registers }),
  };
}

fuzz(
  "plan reader",
  "what follows typing over a damaged plan is what a reading from scratch gives",
  {
    holds: fc.property(damagedSnapshots, typings, (before, typed) => {
      const { following, anew } = readTwice(before, typed);
      expect(following).toEqual(anew);
    }),
    usual: 40,
  }
);

fuzz("plan reader", "no rule breaks over a damaged plan, and every finding names a cell", {
  holds: fc.asyncProperty(damagedSnapshots, async (snapshot) => {
    const { rulesFailed, findings } = await reportOf(snapshot);
    expect(rulesFailed).toEqual([]);
    for (const { at, message } of findings) {
      expect(at.cell).toMatch(/^[A-Z]{1,3}[1-9]\d*$/);
      expect([message.vi, message.en].join()).not.toMatch(/undefined|NaN|\[object|null/);
    }
  }),
  usual: 12,
});

fuzz("plan reader", "a damaged plan is filled, tracked and cleaned without a throw", {
  holds: fc.asyncProperty(damagedSnapshots, async (snapshot) => {
    const { registers } = readRegisters(snapshot);
    const plan = readPlan(snapshot, { registers });
    const { denominators } = registers;
    proposeFill({ plan, denominators, filled: new Map() }, {});
    planRepair(snapshot, registers);
    const book = await readDeadlines(snapshotWorkbook(snapshot));
    if (!book.ok) return;
    const asOf = "2021-09-30" as CalendarDate;
    const seen = await viewDeadlines(book.value, { asOf }, { clock: testClock });
    expect(seen.state).toBe("done");
  }),
  usual: 12,
});
