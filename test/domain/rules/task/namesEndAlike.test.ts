import { namesEndAlike } from "../../../../src/domain/rules/task/namesEndAlike";
import { ruleTable, runOn } from "../../../support/runRule";
import { taskBook } from "../../../support/snapshots";

const one = taskBook(["Đề án nhà ở. ", "Sở Y tế", ""], ["Đề án B", "Sở Y tế", ""]);

ruleTable(namesEndAlike, {
  accepts: {
    "names without a mark": taskBook(["Đề án A", "Sở Y tế", ""], ["Đề án B", "Sở Y tế", ""]),
    abbreviations: taskBook(
      ["Đề án về cá, tôm, v.v.", "Sở Y tế", ""],
      ["Đề án A...", "Sở Y tế", ""],
      ["Đề án T.P.", "Sở Y tế", ""]
    ),
    "a table that ends every name so": taskBook(["A b.", "Sở Y tế", ""], ["C d.", "Sở Y tế", ""]),
  },
  rejects: {
    "the odd one out": [one, { B2: "1 tên nhiệm vụ kết thúc bằng dấu chấm hoặc dấu phẩy." }],
  },
});

it("drops it safely", () => {
  expect(runOn(one, [namesEndAlike]).findings[0]).toMatchObject({
    group: "presentation",
    fixes: [
      { safety: "safe", edits: [{ cell: "B2", before: "Đề án nhà ở. ", after: "Đề án nhà ở" }] },
    ],
  });
});
