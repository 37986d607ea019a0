import { tonesArePlacedAlike } from "../../../../src/domain/rules/text/tonesArePlacedAlike";
import { ruleTable, runOn } from "../../../support/runRule";
import { taskBook } from "../../../support/snapshots";

const mixed = taskBook(
  ["Đề án văn hóa", "Sở Y tế", ""],
  ["Đề án hóa chất", "Sở Y tế", ""],
  ["Đề án Thuỷ lợi, kế họach", "Sở Văn hoá, Thể thao", ""]
);

ruleTable(tonesArePlacedAlike, {
  accepts: {
    "the old style": taskBook(["Đề án văn hóa, thủy sản, quý", "Sở Y tế", ""]),
    "the new style": taskBook(["Đề án văn hoá, thuỷ sản, quý", "Sở Y tế", ""]),
    "agencies, whose spelling has a rule of its own": taskBook([
      "Đề án văn hóa",
      "Sở Văn hoá, Thể thao",
      "",
    ]),
  },
  rejects: {
    "the rarer style, and marks that are wrong in both": [
      mixed,
      {
        B4: "1 ô đặt dấu thanh khác kiểu, ví dụ “thuỷ”, “họach” (phần lớn đặt kiểu “hóa”, “thủy”).",
      },
    ],
  },
});

it("places them safely, capitals kept", () => {
  expect(runOn(mixed, [tonesArePlacedAlike]).findings[0]).toMatchObject({
    group: "presentation",
    fixes: [{ safety: "safe", edits: [{ cell: "B4", after: "Đề án Thủy lợi, kế hoạch" }] }],
  });
});
