import { withRuleLevel, type RuleLevel } from "../../src/domain/rules/ruleLevels";
import { stateSheet } from "../../src/domain/state/bookState";
import { CheckMemory } from "../../src/services/checkMemory";
import { checkSnapshot } from "../../src/services/checkPlan";
import { indicatorBook, sheetOf } from "../support/snapshots";
import { testClock } from "../support/testClock";

const RULE = "indicator/value-is-readable";
// A decimal point is the milder case of a rule of errors.
const book = indicatorBook(["Tỷ lệ hộ nghèo", "%", "5.25", 3, 5, 4, 4, 4, 3]);

/** The same rows, the rule at another level. */
function at(level: RuleLevel | null) {
  const { name, rows } = stateSheet(withRuleLevel([], RULE, level));
  const cells = rows.map((row) =>
    row.cells.map((cell) => (cell?.value.kind === "text" ? cell.value.value : null))
  );
  return { ...book, sheets: [...book.sheets, sheetOf(name, cells)] };
}

it("forgets what rules saw when the book sets them at other levels", async () => {
  const memory = new CheckMemory();
  const severities = async (level: RuleLevel | null) => {
    const outcome = await checkSnapshot(at(level), { clock: testClock, memory });
    if (outcome.state !== "done") throw new Error(outcome.state);
    const { findings } = outcome.result;
    return [...new Set(findings.flatMap(({ rule, severity }) => (rule === RULE ? severity : [])))];
  };
  expect(await severities(null)).toEqual(["warning"]);
  expect(await severities("info")).toEqual(["info"]);
  expect(await severities("off")).toEqual([]);
  expect(await severities(null)).toEqual(["warning"]);
});
