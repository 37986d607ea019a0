import { isComposed } from "../../../../src/domain/rules/text/isComposed";
import { ruleTable, runOn } from "../../../support/runRule";
import { indicatorBook, taskBook } from "../../../support/snapshots";

const decomposed = taskBook(
  ["Đề án A".normalize("NFD"), "Sở Y tế", "Quý II/2021"],
  ["Đề án B", "Sở Y tế".normalize("NFD"), "Quý II/2021".normalize("NFD")]
);

ruleTable(isComposed, {
  accepts: {
    "composed letters": taskBook(["Đề án A", "Sở Y tế", "Quý II/2021"]),
    numbers: indicatorBook(["Số xã", "xã", 5, 9, 5, 6, 7, 8, 9]),
  },
  rejects: {
    "decomposed letters, once for the sheet": [
      decomposed,
      { "B2 C3 E3": "3 ô viết bằng Unicode tổ hợp thay vì dựng sẵn." },
    ],
  },
});

it("composes them safely", () => {
  expect(runOn(decomposed, [isComposed]).findings[0]?.fixes).toMatchObject([
    {
      safety: "safe",
      edits: [
        { cell: "B2", after: "Đề án A" },
        { cell: "C3", after: "Sở Y tế" },
        { cell: "E3", after: "Quý II/2021" },
      ],
    },
  ]);
});
