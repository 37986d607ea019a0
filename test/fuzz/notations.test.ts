import fc from "fast-check";
import { readDeadline } from "../../src/domain/notation/deadline";
import { readPlanValue } from "../../src/domain/notation/planValue";
import { defaultUnits } from "../../src/domain/plan/registers/units";
import { isCellError, type CellContent } from "../../src/domain/sheet";
import { lastDay } from "../../src/functions/lastDay";
import { planNumber } from "../../src/functions/planNumber";
import { fixtureHolidays } from "../domain/notation/fixtures";
import { fuzz } from "./fuzz";
import { planWords } from "./words";

const content: fc.Arbitrary<CellContent> = fc.record({
  value: fc.oneof(
    { weight: 8, arbitrary: planWords },
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(null, { error: "#N/A" })
  ),
  format: fc.constantFrom(undefined, "General", "0%", "dd/mm/yyyy", "@", "#,##0.00"),
  formula: fc.constantFrom(undefined, "=A1*100"),
});
const unit = fc.constantFrom(null, ...defaultUnits);
const holidays = fixtureHolidays();

fuzz("notations", "whatever stands in a value cell is read: finite numbers in order, or none", {
  holds: fc.property(content, unit, fc.boolean(), (cell, unitOfRow, date1904) => {
    const value = readPlanValue(cell, unitOfRow, date1904);
    for (const end of [value.low, value.high]) {
      if (end !== null) expect(Number.isFinite(end)).toBe(true);
    }
    if (["number", "bound", "range"].includes(value.kind)) {
      expect(value.low !== null || value.high !== null).toBe(true);
      expect((value.low ?? -Infinity) <= (value.high ?? Infinity)).toBe(true);
    }
    expect((value.missing === undefined) === (value.kind !== "missing")).toBe(true);
  }),
  usual: 1_500,
});

fuzz(
  "notations",
  "whatever stands in a deadline cell is read: days in order, and none without a year",
  {
    holds: fc.property(content, fc.boolean(), (cell, date1904) => {
      const { kind, start, end, rolled, lastWorkingDay } = readDeadline(cell, holidays, date1904);
      if (start !== null && end !== null) expect(start <= end).toBe(true);
      if (end === null) expect([rolled, lastWorkingDay]).toEqual([null, null]);
      if (end !== null && kind !== "strictly-before") {
        expect(lastWorkingDay! <= end && end <= rolled!).toBe(true);
      }
      if (["no-year", "missing", "invalid", "recurring", "event"].includes(kind)) {
        expect(end).toBeNull();
      }
      // A year is never guessed: with a day there are four digits, two after a stroke, or a date cell.
      if (end !== null && typeof cell.value === "string") expect(cell.value).toMatch(/\d{2}/);
    }),
    usual: 1_500,
  }
);

fuzz("notations", "a function in a cell gives a finite number or a sentence", {
  holds: fc.property(
    content,
    fc.option(planWords),
    fc.option(planWords),
    ({ value }, second, third) => {
      if (isCellError(value)) return;
      for (const answer of [lastDay(value, second), planNumber(value, second, third)]) {
        if (answer.kind === "none") expect(answer.why.vi).not.toBe("");
        else
          expect(Number.isFinite(answer.kind === "day" ? answer.serial : answer.value)).toBe(true);
      }
    }
  ),
  usual: 1_000,
});
