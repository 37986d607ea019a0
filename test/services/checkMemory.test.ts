import type { Snapshot } from "../../src/domain/sheet";
import { withRuleLevel, type RuleLevel } from "../../src/domain/rules/ruleLevels";
import { type StateRecord, stateSheet } from "../../src/domain/state/bookState";
import { withTotals } from "../../src/domain/targets/rememberedTotals";
import { CheckMemory } from "../../src/services/checkMemory";
import { checkSnapshot } from "../../src/services/checkPlan";
import { indicatorBook, sheetOf } from "../support/snapshots";
import { testClock } from "../support/testClock";

const RULE = "indicator/value-is-readable";
// A decimal point is the milder case of a rule of errors.
const book = indicatorBook(["Tỷ lệ hộ nghèo", "%", "5.25", 3, 5, 4, 4, 4, 3]);

/** The same rows, the rule at another level. */
function at(level: RuleLevel | null) {
  return remembering(book, withRuleLevel([], RULE, level));
}

/** A book that keeps some records. */
function remembering(kept: Snapshot, records: readonly StateRecord[]): Snapshot {
  const { name, rows } = stateSheet(records);
  const cells = rows.map((row) =>
    row.cells.map((cell) => (cell?.value.kind === "text" ? cell.value.value : null))
  );
  return { ...kept, sheets: [...kept.sheets, sheetOf(name, cells)] };
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

it("knows a total that a user stated when filling, in the check after it too", async () => {
  const shares = indicatorBook([
    "Số xã đạt chuẩn",
    "xã",
    40,
    100,
    "100% xã",
    95,
    102,
    109,
    "100% xã",
  ]);
  const stated = { unit: "xã", value: 116, from: 2021, to: 2025, source: "đã khai" };
  const memory = new CheckMemory();
  const found = async (records: readonly StateRecord[]) => {
    const kept = remembering(shares, records);
    const outcome = await checkSnapshot(kept, { clock: testClock, memory });
    if (outcome.state !== "done") throw new Error(outcome.state);
    const finding = outcome.result.findings.find(
      ({ rule }) => rule === "indicator/count-is-not-a-share"
    )!;
    return [
      finding.message.vi,
      ...finding.fixes.flatMap(({ edits }) => edits.map((one) => one.after)),
    ];
  };
  expect(await found([])).toEqual([
    "“Số xã đạt chuẩn”: ghi “100% xã” trong khi đơn vị tính là xã; chưa biết tổng số.",
  ]);
  expect(await found(withTotals([], [stated]))).toEqual([
    "“Số xã đạt chuẩn”: ghi “100% xã” trong khi đơn vị tính là xã (tổng số 116).",
    ...[116, 116],
  ]);
});
