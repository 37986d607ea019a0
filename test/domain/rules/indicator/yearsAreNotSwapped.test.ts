import { yearsAreNotSwapped } from "../../../../src/domain/rules/indicator/yearsAreNotSwapped";
import { ruleTable, runOn } from "../../../support/runRule";
import { indicatorBook } from "../../../support/snapshots";

const water = "Tỷ lệ dân cư thành thị sử dụng nước sạch";
const poverty = "Tỷ lệ hộ nghèo đa chiều";
const swapped = indicatorBook([water, "%", 88, 90, 88.15, 87.54, 88.77, 89.38, 90]);

ruleTable(yearsAreNotSwapped, {
  accepts: {
    "a drop that no swap explains": indicatorBook([water, "%", 60, 65, 61, 62, 70, 64, 65]),
    "steps that no swap makes even": indicatorBook([water, "%", 60, 90, 70, 61, 80, 82, 90]),
    "a rise": indicatorBook([water, "%", 60, 65, 61, 62, 63, 64, 65]),
    "a fall of what should fall": indicatorBook([poverty, "%", 5, 1, 4, 3.5, 3, 2, 1]),
    "an indicator whose direction is not known": indicatorBook([
      "Chỉ tiêu chưa có trong danh mục",
      "%",
      5,
      9,
      9,
      8,
      7,
      6,
      9,
    ]),
  },
  rejects: {
    "two neighbours swapped": [
      swapped,
      {
        "G3 H3": `“${water}”: năm 2021 (88,15) và năm 2022 (87,54) có thể bị đổi chỗ; đổi lại thì các bước tăng giảm đều nhau.`,
      },
    ],
    "two years swapped that are not neighbours": [
      indicatorBook([water, "%", 60, 65, 61, 64, 63, 62, 65]),
      {
        "H3 J3": `“${water}”: năm 2022 (64) và năm 2024 (62) có thể bị đổi chỗ; đổi lại thì các bước tăng giảm đều nhau.`,
      },
    ],
  },
});

it("offers the swap for review, before and after", () => {
  const [finding] = runOn(swapped, [yearsAreNotSwapped]).findings;
  expect(finding).toMatchObject({
    severity: "error",
    fixes: [
      {
        safety: "review",
        edits: [
          { sheet: "Chỉ tiêu", cell: "G3", before: 88.15, after: 87.54 },
          { sheet: "Chỉ tiêu", cell: "H3", before: 87.54, after: 88.15 },
        ],
      },
    ],
  });
});
