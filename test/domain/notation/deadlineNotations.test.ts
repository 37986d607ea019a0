import { readDeadline } from "../../../src/domain/notation/deadline";
import { whyUnreadable } from "../../../src/domain/notation/deadlineTrouble";
import type { DeadlineKind } from "../../../src/domain/notation/notation";
import { stateWords } from "../../../src/domain/deadlines/stateWords";
import { deadlineIsReadable } from "../../../src/domain/rules/task/deadlineIsReadable";
import { deadlineIsGiven } from "../../../src/domain/rules/task/deadlineIsGiven";
import { deadlineNamesItsYear } from "../../../src/domain/rules/task/deadlineNamesItsYear";
import { runOn } from "../../support/runRule";
import { taskBook } from "../../support/snapshots";
import { planOf, track } from "../../support/trackedBook";
import { fixtureHolidays, fixtureRows } from "./fixtures";

const holidays = fixtureHolidays();
const read = (value: string) => readDeadline({ value }, holidays, false);

/** Collected from real plans. */
const cases = fixtureRows("deadline-cases.tsv");
/** As people write the same things otherwise; `why` is what is told of those that give no day. */
const notations = fixtureRows("deadline-notations.tsv").map(
  ([text, kind, quarter, first, last, why]) => ({
    text: text!,
    kind: kind as DeadlineKind,
    ...(quarter && { quarter: Number(quarter) }),
    start: first || null,
    end: last || null,
    why: why || null,
  })
);

const KINDS: Readonly<Record<string, DeadlineKind>> = {
  quarter_range: "range",
  year_range: "range",
  nine_months: "nine-months",
  month_end: "date",
  strictly_before: "strictly-before",
  on_or_before: "on-or-before",
  "recurring strictly_before": "recurring",
  quarter_no_year: "no-year",
  "missing/status": "missing",
  "invalid (US order)": "invalid",
};

function kindOf(inFile: string): DeadlineKind {
  return KINDS[inFile] ?? ((/^vague/.exec(inFile)?.[0] ?? inFile) as DeadlineKind);
}

it("knows far more than 150 notations", () => {
  const texts = [...cases.map(([text]) => text!), ...notations.map(({ text }) => text)];
  expect(new Set(texts).size).toBeGreaterThan(250);
});

it.each(cases.map((row, index) => [index + 2, ...row] as const))(
  "line %d: %p (%s) is %s",
  (_line, text, _context, kind, ...days) => {
    // The product never takes the document's year for the deadline's.
    const [start, end, rolled, lastWorkingDay] = kind === "quarter_no_year" ? [] : days;
    expect(read(text!)).toMatchObject({
      kind: kindOf(kind!),
      start: start || null,
      end: end || null,
      rolled: rolled || null,
      lastWorkingDay: lastWorkingDay || null,
    });
  }
);

it.each(notations.map((row) => [row.text, row.kind, row] as const))(
  "%p is %s",
  (text, kind, { start, end, why, ...more }) => {
    const found = read(text);
    expect({
      kind: found.kind,
      quarter: found.quarter,
      start: found.start,
      end: found.end,
    }).toEqual({
      kind,
      quarter: more.quarter,
      start,
      end,
    });
    // Both working days are told where there is a day, and only there.
    expect([found.rolled === null, found.lastWorkingDay === null]).toEqual([!end, !end]);
    expect(kind === "invalid" ? whyUnreadable(found.text).vi : null).toBe(why);
  }
);

describe("every notation in one book", () => {
  const texts = [...cases.map(([text]) => text!), ...notations.map(({ text }) => text)];
  const book = taskBook(...texts.map((text, i) => [`Đề án ${i + 1}`, "Sở Y tế", text] as const));
  const plan = planOf(book);

  it("is read alike by the check, the deadlines and the reader", () => {
    const tracked = track(plan, "2021-02-18");
    expect(tracked.map(({ deadline }) => deadline)).toEqual(
      plan.tasks.map(({ deadline }) => deadline!.deadline)
    );
    const rules = [deadlineIsReadable, deadlineIsGiven, deadlineNamesItsYear];
    const { findings, rulesFailed } = runOn(book, rules);
    expect(rulesFailed).toEqual([]);
    const found = (rule: string) =>
      findings
        .filter((one) => one.rule === rule)
        .flatMap(({ cells }) => cells.map(({ cell }) => cell))
        .sort();
    const ofKind = (kind: DeadlineKind) =>
      plan.tasks
        .filter(({ deadline }) => deadline!.deadline.kind === kind)
        .map(({ deadline }) => deadline!.ref.cell)
        .sort();
    expect(found(deadlineIsReadable.id)).toEqual(ofKind("invalid"));
    expect(found(deadlineNamesItsYear.id)).toEqual(ofKind("no-year"));
    expect(found(deadlineIsGiven.id)).toEqual(ofKind("missing"));
  });

  it("has a state that says where there is no day, and why", () => {
    const words = new Set(
      track(plan, "2021-02-18").map(({ deadline, state }) =>
        deadline!.end === null ? `${deadline!.kind}: ${stateWords[state].vi}` : ""
      )
    );
    expect([...words].sort()).toEqual([
      "",
      "event: Không có thời hạn",
      "invalid: Chưa xác định được thời hạn (không đọc được)",
      "missing: Không có thời hạn",
      "no-year: Chưa xác định được thời hạn (thiếu năm)",
      "recurring: Không có thời hạn",
    ]);
  });
});
