import { deadlineNamesItsYear } from "../../../../src/domain/rules/task/deadlineNamesItsYear";
import { ruleTable, runOn } from "../../../support/runRule";
import { taskBook } from "../../../support/snapshots";

const mixed = taskBook(
  ["A", "Sở Y tế", "Quý I"],
  ["B", "Sở Y tế", "Quý II/2021"],
  ["C", "Sở Y tế", "Quý III"]
);

ruleTable(deadlineNamesItsYear, {
  accepts: {
    "deadlines with a year, or that need none": taskBook(
      ["A", "Sở Y tế", "Quý II/2021"],
      ["B", "Sở Y tế", "Hằng năm"],
      ["C", "Sở Y tế", ""]
    ),
  },
  rejects: {
    "quarters without a year, once for the sheet, with the year of the others": [
      mixed,
      {
        "E2 E4":
          "2 nhiệm vụ ghi thời gian không có năm (Quý I, Quý III); các nhiệm vụ khác của trang ghi năm 2021.",
      },
    ],
    "quarters without a year where nothing tells the year": [
      taskBook(["A", "Sở Y tế", "Quý I"]),
      { E2: "1 nhiệm vụ ghi thời gian không có năm (Quý I)." },
    ],
    "quarters without a year where two years tie": [
      taskBook(
        ["A", "Sở Y tế", "Quý I"],
        ["B", "Sở Y tế", "Quý I/2021"],
        ["C", "Sở Y tế", "Quý I/2022"]
      ),
      { E2: "1 nhiệm vụ ghi thời gian không có năm (Quý I)." },
    ],
  },
});

it("proposes the year for review only", () => {
  expect(runOn(mixed, [deadlineNamesItsYear]).findings[0]?.fixes).toMatchObject([
    {
      safety: "review",
      edits: [
        { cell: "E2", before: "Quý I", after: "Quý I/2021" },
        { cell: "E4", before: "Quý III", after: "Quý III/2021" },
      ],
    },
  ]);
});
