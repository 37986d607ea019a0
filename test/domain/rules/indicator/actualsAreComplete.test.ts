import { actualsAreComplete } from "../../../../src/domain/rules/indicator/actualsAreComplete";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable } from "../../../support/runRule";

const communes = { name: "Số xã đạt tiêu chí nông thôn mới", unit: "xã" };
const urban = { name: "Tỷ lệ dân cư thành thị sử dụng nước sạch", unit: "%" };
const rural = { name: "Tỷ lệ dân cư nông thôn sử dụng nước sạch", unit: "%" };
const forest = { name: "Tỷ lệ che phủ rừng", unit: "%" };

ruleTable(actualsAreComplete, {
  accepts: {
    "every year": appendixBook({ ...communes, actual: [18, 30, 40, 51, 64, 79] }),
    "no year at all: the rule of baselines tells": appendixBook(communes),
    "the first years blank": appendixBook({ ...communes, actual: ["", "", 40, 51, 64, 79] }),
    "the last years blank: the baseline tells": appendixBook({
      ...communes,
      actual: [18, 30, 40, 51, "", ""],
    }),
    "a year that was not collected": appendixBook({
      ...communes,
      actual: [18, "…", 40, 51, 64, 79],
    }),
    "only the base year, and no row of the kind has more": appendixBook(
      { ...rural, actual: ["", "", "", "", "", 60.73] },
      { ...forest, actual: [1, 2, 3, 4, 5, 6] }
    ),
    "rows that the register does not know are not of a kind": appendixBook(
      { name: "Chỉ tiêu một", unit: "%", actual: ["", "", "", "", "", 60.73] },
      { name: "Chỉ tiêu hai", unit: "%", actual: [1, 2, 3, 4, 5, 6] }
    ),
  },
  rejects: {
    "a gap": [
      appendixBook({ ...communes, actual: [18, "", 40, 51, 64, 79] }),
      { F3: "“Số xã đạt tiêu chí nông thôn mới”: chưa có số thực hiện 2016 giữa các năm đã có." },
    ],
    "two gaps after blank first years": [
      appendixBook({ ...communes, actual: ["", 30, "", 51, "", 79] }),
      {
        "G3 I3":
          "“Số xã đạt tiêu chí nông thôn mới”: chưa có số thực hiện 2017, 2019 giữa các năm đã có.",
      },
    ],
    "only the base year where a row of the kind has them all": [
      appendixBook(
        { ...urban, actual: [81.8, 84.98, 85.2, 85.42, 86.2, 88] },
        { ...rural, actual: ["", "", "", "", "", 60.73] }
      ),
      {
        "E4 F4 G4 H4 I4":
          "“Tỷ lệ dân cư nông thôn sử dụng nước sạch”: chưa có số thực hiện 2015-2019; mới có 2020, trong khi “Tỷ lệ dân cư thành thị sử dụng nước sạch” có đủ.",
      },
    ],
  },
});
