import { leadIsOneAgency } from "../../../../src/domain/rules/task/leadIsOneAgency";
import { ruleTable, runOn } from "../../../support/runRule";
import { taskBook } from "../../../support/snapshots";

const shared = taskBook(
  ["A", "Sở Y tế; Sở Nội vụ", "Quý II/2021"],
  ["B", "Các sở, ban, ngành", "Quý II/2021"],
  ["C", "Sở Y tế, Sở Tài chính và Sở Nội vụ", "Quý II/2021"]
);

ruleTable(leadIsOneAgency, {
  accepts: {
    "one lead, commas in its name": taskBook(
      ["A", "Sở Y tế", "Quý II/2021"],
      ["B", "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch", "Quý II/2021"],
      ["C", "", "Quý II/2021"]
    ),
    "localities, each for itself": taskBook(["A", "UBND các huyện, thành phố", "Quý II/2021"]),
  },
  rejects: {
    "several leads, and everybody": [
      shared,
      {
        "C2 C4": "2 nhiệm vụ ghi nhiều cơ quan chủ trì, ví dụ “Sở Y tế; Sở Nội vụ”.",
        C3: "1 nhiệm vụ giao chung cho “Các sở, ban, ngành”, không có cơ quan cụ thể chủ trì.",
      },
    ],
  },
});

it("only suggests where several agencies are named", () => {
  const { findings } = runOn(shared, [leadIsOneAgency]);
  expect(findings.map(({ severity }) => severity)).toEqual(["info", "warning"]);
});
