import { wordsAreSpeltRight } from "../../../../src/domain/rules/text/wordsAreSpeltRight";
import { ruleTable, runOn } from "../../../support/runRule";
import { indicatorBook, taskBook } from "../../../support/snapshots";

const hold = indicatorBook(["Tỷ lệ hộ nghèo", "%", 1, 3, ...Array(5).fill("đuy trì dưới 3%")]);

ruleTable(wordsAreSpeltRight, {
  accepts: {
    "right words": taskBook(["Kết quả thực hiện đề án", "Sở Y tế", "Quý II/2021"]),
    "the same letters in other words": taskBook(
      ["Đề án thừa kế quả thực", "Sở Y tế", "Quý II/2021"],
      ["Kế hoạch phân bổ xung quanh lịch sử lý luận", "Sở Y tế", "Quý II/2021"]
    ),
  },
  rejects: {
    "one misspelling in five cells, once": [
      hold,
      { "G3 H3 I3 J3 K3": "“đuy trì” là viết sai của “duy trì” (5 ô)." },
    ],
    "one at the start of a name, in its capitals": [
      taskBook(["Kế quả thực hiện đề án", "Sở Y tế", "Quý II/2021"]),
      { B2: "“Kế quả” là viết sai của “Kết quả”." },
    ],
  },
});

it("tells two misspellings of one cell apart, and only reviewed ones are safe", () => {
  const book = taskBook(["Kế quả thực hiện chuẩn đoán sớm", "Sở Y tế", "Quý II/2021"]);
  const { findings } = runOn(book, [wordsAreSpeltRight]);
  expect(new Set(findings.map(({ id }) => id)).size).toBe(2);
  expect(findings.map(({ fixes }) => fixes[0])).toMatchObject([
    { safety: "safe", edits: [{ cell: "B2", after: "Kết quả thực hiện chuẩn đoán sớm" }] },
    { safety: "review", edits: [{ cell: "B2", after: "Kế quả thực hiện chẩn đoán sớm" }] },
  ]);
});
