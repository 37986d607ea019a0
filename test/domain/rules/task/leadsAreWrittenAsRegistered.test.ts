import { leadsAreWrittenAsRegistered } from "../../../../src/domain/rules/task/leadsAreWrittenAsRegistered";
import { ruleTable, runOn } from "../../../support/runRule";
import { leadIsSpeltOneWay } from "../../../../src/domain/rules/task/leadIsSpeltOneWay";
import { taskBook } from "../../../support/snapshots";

const short = taskBook(
  ["A", "Sở NN&PTNT", "Quý II/2021"],
  ["B", "Sở Y tế", "Quý II/2021"],
  ["C", "Ban dân tộc tỉnh", "Quý II/2021"]
);

ruleTable(leadsAreWrittenAsRegistered, {
  accepts: {
    "the register's names": taskBook(["A", "Sở Y tế", ""], ["B", "Công an tỉnh", ""]),
    "names that are not registered": taskBook(["A", "Sở Vũ trụ", ""]),
  },
  rejects: {
    "abbreviations and capitals, once for the sheet": [
      short,
      {
        "C2 C4":
          "2 nhiệm vụ ghi tên cơ quan viết tắt hoặc khác chữ hoa, ví dụ “Sở NN&PTNT”, “Ban dân tộc tỉnh”.",
      },
    ],
  },
});

it("belongs to presentation, and leaves several spellings to the rule of their own", () => {
  expect(runOn(short, [leadsAreWrittenAsRegistered]).findings[0]?.group).toBe("presentation");
  const two = taskBook(["A", "Sở NN&PTNT", ""], ["B", "Sở Nông nghiệp và PTNT", ""]);
  const { findings } = runOn(two, [leadIsSpeltOneWay, leadsAreWrittenAsRegistered]);
  expect(findings.map(({ rule }) => rule)).toEqual([leadIsSpeltOneWay.id]);
});
