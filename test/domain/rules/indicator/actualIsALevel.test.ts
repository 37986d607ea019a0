import { actualIsALevel } from "../../../../src/domain/rules/indicator/actualIsALevel";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable } from "../../../support/runRule";

const poverty = { name: "Tỷ lệ hộ nghèo đa chiều", unit: "%" };

ruleTable(actualIsALevel, {
  accepts: {
    "levels, bounds and marks": appendixBook({
      ...{ ...poverty, period: 1.62 },
      actual: ["dưới 9", "khoảng 8", "-", "…", "2,69 (chuẩn mới)", 1],
    }),
    "a mean of growth, which is a change by nature": appendixBook({
      ...{ name: "Tốc độ tăng trưởng kinh tế (GRDP)", unit: "%" },
      period: "Bình quân 7,24%/năm",
    }),
    "a growth unit": appendixBook({
      ...{ name: "Chỉ tiêu chưa có trong danh mục", unit: "%/năm" },
      period: "Bình quân 5 năm 7,24",
    }),
    "a change put in words in the goal: that is what a goal may be": appendixBook({
      ...{ ...poverty, actual: [9, 8, 7, 6, 5, 4] },
      goal: "giảm bình quân 1,5%/năm",
    }),
  },
  rejects: {
    "a mean yearly fall in the column of the period": [
      appendixBook({ ...poverty, period: "Mức giảm hạ hằng năm 1,62%" }),
      {
        D3: "“Tỷ lệ hộ nghèo đa chiều”: cột số liệu ghi “Mức giảm hạ hằng năm 1,62%”, là mức thay đổi viết thành lời, không phải mức của chỉ tiêu.",
      },
    ],
    "changes in years": [
      appendixBook({ ...poverty, actual: [9, "giảm thêm 1,2%", 7, 6, "giảm khoảng 1%", 4] }),
      {
        "F3 I3":
          "“Tỷ lệ hộ nghèo đa chiều”: cột số liệu ghi “giảm thêm 1,2%”, là mức thay đổi viết thành lời, không phải mức của chỉ tiêu.",
      },
    ],
  },
});
