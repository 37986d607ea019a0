import { deadlinesAreWrittenAlike } from "../../../../src/domain/rules/task/deadlinesAreWrittenAlike";
import { ruleTable, runOn } from "../../../support/runRule";
import { taskBook } from "../../../support/snapshots";

const years = taskBook(["A", "Sở Y tế", 2022], ["B", "Sở Y tế", "Năm 2021"]);

ruleTable(deadlinesAreWrittenAlike, {
  accepts: {
    "one form for each kind": taskBook(
      ["A", "Sở Y tế", "Quý II/2021"],
      ["B", "Sở Y tế", "Quý IV/2022"],
      ["C", "Sở Y tế", "Quý I"],
      ["D", "Sở Y tế", "Năm 2021"],
      ["E", "Sở Y tế", "Hằng năm"]
    ),
    "days and bounds, which are worded": taskBook(
      ["A", "Sở Y tế", "trước ngày 24/02/2021"],
      ["B", "Sở Y tế", "chậm nhất ngày 1/3/2021"]
    ),
  },
  rejects: {
    "a bare year beside a named one": [
      years,
      { E2: "1 ô ghi “2022”, các ô khác ghi kiểu “Năm 2021”." },
    ],
    "a quarter in digits among roman ones": [
      taskBook(["A", "", "Quý II/2021"], ["B", "", "Quý 3/2021"], ["C", "", "Quý IV/2021"]),
      { E3: "1 ô ghi “Quý 3/2021”, các ô khác ghi kiểu “Quý II/2021”." },
    ],
  },
});

it("names a bare year safely", () => {
  expect(runOn(years, [deadlinesAreWrittenAlike]).findings[0]).toMatchObject({
    group: "presentation",
    fixes: [{ safety: "safe", edits: [{ cell: "E2", before: 2022, after: "Năm 2022" }] }],
  });
});
