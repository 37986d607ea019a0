import { type StoredFinding, storeRun } from "../../../src/domain/rules/compareRuns";
import { lastYearMeetsGoal } from "../../../src/domain/rules/indicator/lastYearMeetsGoal";
import { type StateRecord, readState, stateSheet } from "../../../src/domain/state/bookState";
import { storedRunOf, withRun } from "../../../src/domain/state/storedRun";
import { runOn } from "../../support/runRule";
import { bookOf, indicatorBook, sheetOf } from "../../support/snapshots";

const MOMENT = { day: "2021-09-30", time: "14:05", asOf: "2021-09-30", ruleSet: "1" };
const { findings } = runOn(
  indicatorBook(
    ["Tỷ lệ hộ nghèo", "%", 5, 3, 5, 4, 4, 4, 3.5],
    ["Số xã", "xã", 5, 9, 6, 7, 8, 8, 8]
  ),
  [lastYearMeetsGoal]
);
const run = storeRun(findings);

/** The records as a book gives them back. */
function kept(records: readonly StateRecord[]): readonly StateRecord[] {
  const { name, rows } = stateSheet(records);
  const cells = rows.map(({ cells: row }) =>
    row.map((cell) => (cell?.value.kind === "text" ? cell.value.value : null))
  );
  return readState(bookOf([sheetOf(name, cells)]));
}

describe("the run that a book keeps", () => {
  it("comes back as it was", () => {
    expect(run.size).toBe(2);
    expect(storedRunOf(kept(withRun([], run, MOMENT)))).toEqual(run);
  });

  it("is none in a book without state, and an empty one after a run without findings", () => {
    expect(storedRunOf(readState(bookOf([])))).toBeNull();
    expect(storedRunOf(kept(withRun([], new Map(), MOMENT)))).toEqual(new Map());
  });

  it("takes the place of the one before and leaves other records alone", () => {
    const other = { kind: "fill", key: "CT-019", json: "{}" };
    const first = withRun([other], run, MOMENT);
    const second = withRun(kept(first), new Map(), { ...MOMENT, time: "15:00" });
    expect(second.map(({ kind }) => kind)).toEqual(["fill", "check-run"]);
    expect(second[1]!.json).toContain("15:00");
  });

  it("leaves out what someone tampered with", () => {
    const [finding] = run.values() as Iterator<StoredFinding> & Iterable<StoredFinding>;
    const records = withRun([], new Map([[finding!.id, finding!]]), MOMENT);
    const damaged = (json: string) => [records[0]!, { ...records[1]!, json }];
    for (const json of ["{", "null", "[]", '{"id":1}', records[1]!.json.replace('"vi"', '"v"')]) {
      expect(storedRunOf(damaged(json))).toEqual(new Map());
    }
    expect(storedRunOf([records[0]!, { ...records[1]!, key: "another" }])).toEqual(new Map());
    expect(storedRunOf(damaged(records[1]!.json))!.size).toBe(1);
  });

  it("keeps no finding that no cell can hold", () => {
    const [finding] = [...run.values()];
    const long = { ...finding!, message: { vi: "x".repeat(33_000), en: "" } };
    const records = withRun([], new Map([[long.id, long]]), MOMENT);
    expect(records.map(({ kind }) => kind)).toEqual(["check-run"]);
  });
});

it("the state's sheet is out of sight", () => {
  expect(stateSheet([])).toMatchObject({ name: "_SoKeHoach", visibility: "veryHidden" });
});
