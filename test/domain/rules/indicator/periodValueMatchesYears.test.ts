import { periodValueMatchesYears } from "../../../../src/domain/rules/indicator/periodValueMatchesYears";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable, runOn } from "../../../support/runRule";

const poverty = "Tỷ lệ hộ nghèo đa chiều";
const falling = [9.78, 8.32, 6.2, 4.14, 2.69, 1];
const others = [
  {
    name: "Tỷ lệ dân cư nông thôn sử dụng nước sạch",
    unit: "%",
    period: 60.73,
    actual: [1, 2, 3, 4, 5, 60.73],
  },
  { name: "Tỷ lệ bao phủ bảo hiểm y tế", unit: "%", period: 90, actual: [70, 74, 80, 84, 88, 90] },
];
const forest = { name: "Tỷ lệ che phủ rừng", unit: "%" };

ruleTable(periodValueMatchesYears, {
  accepts: {
    "the last year's figure": appendixBook(...others),
    "the last year's figure with fewer decimals, cut": appendixBook(...others, {
      ...{ ...forest, period: 10.9 },
      actual: [10.8, 10.8, 10.9, 10.9, 10.9, 10.96],
    }),
    "a declared mean that the years give": appendixBook({
      ...{ name: poverty, unit: "%", period: "Mức giảm bình quân 1,76%/năm" },
      actual: falling,
    }),
    "a declared mean, cut rather than rounded": appendixBook({
      ...{ name: poverty, unit: "%", period: "Mức giảm hằng năm 1,75%" },
      actual: falling,
    }),
    "a declared change that is not yearly": appendixBook({
      ...{ name: poverty, unit: "%", period: "giảm 8,5%" },
      actual: falling,
    }),
    "a declared mean without the year before": appendixBook({
      ...{ name: poverty, unit: "%", period: "Mức giảm hằng năm 1,62%" },
      actual: ["", ...falling.slice(1)],
    }),
    "a table whose column is the mean of the period": appendixBook(
      { ...forest, period: 10.9, actual: [10, 10, 10, 10, 10, 12] },
      { ...others[1]!, period: 80 },
      { ...others[0]!, period: 60.73 }
    ),
    "a sum over the period of what adds up": appendixBook(...others, {
      ...{ name: "Diện tích trồng rừng", unit: "ha", period: 500 },
      actual: [100, 100, 100, 100, 100, 100],
    }),
    "an indicator that the register does not know": appendixBook(...others, {
      ...{ name: "Chỉ tiêu chưa có trong danh mục", unit: "%", period: 5 },
      actual: [1, 2, 3, 4, 5, 6],
    }),
  },
  rejects: {
    "a declared mean that the years do not give": [
      appendixBook({
        ...{ name: poverty, unit: "%", period: "Mức giảm hạ hằng năm 1,62%" },
        actual: falling,
      }),
      {
        "D3 E3 F3 G3 H3 I3 J3": `“${poverty}”: ghi mức thay đổi mỗi năm -1,62, tính từ số các năm 2015 và 2020 là -1,756.`,
      },
    ],
    "an older figure than the last year's": [
      appendixBook(...others, {
        ...{ ...forest, period: 10.8 },
        actual: [10.8, 10.96, 10.96, 10.96, 10.96, 12.01],
      }),
      {
        "D5 J5":
          "“Tỷ lệ che phủ rừng”: cột cả giai đoạn ghi 10,8 (bằng số năm 2015), năm 2020 ghi 12,01; các dòng khác ghi số năm 2020 ở cột này.",
      },
    ],
    "a figure of no year": [
      appendixBook(...others, {
        ...{ ...forest, period: 10.5 },
        actual: [10.8, 10.96, 10.96, 10.96, 10.96, 10.97],
      }),
      {
        "D5 J5":
          "“Tỷ lệ che phủ rừng”: cột cả giai đoạn ghi 10,5, năm 2020 ghi 10,97; các dòng khác ghi số năm 2020 ở cột này.",
      },
    ],
  },
});

it("says by how much, with the sign: declared minus computed", () => {
  const book = appendixBook({
    ...{ name: poverty, unit: "%", period: "Mức giảm hạ hằng năm 1,62%" },
    actual: falling,
  });
  expect(runOn(book, [periodValueMatchesYears]).findings[0]!.imbalance).toBe(0.136);
});
