import { countIsWhole } from "../../../../src/domain/rules/indicator/countIsWhole";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable } from "../../../support/runRule";

const communes = { name: "Số xã đạt tiêu chí nông thôn mới", unit: "xã" };

ruleTable(countIsWhole, {
  accepts: {
    "whole counts, ranges and shares": appendixBook({
      ...communes,
      actual: [18, 40],
      goal: "100% xã",
      plan: ["7-9", "trên 88"],
    }),
    "a whole number with a binary tail": appendixBook({ ...communes, goal: 0.1 * 3 * 10 }),
    "decimals of a share": appendixBook({ name: "Tỷ lệ che phủ rừng", unit: "%", goal: 11.5 }),
    "a mean that the register knows": appendixBook({
      ...{ name: "Số bác sĩ/vạn dân", unit: "bác sĩ", goal: 8.5 },
    }),
    "a mean by its name": appendixBook({ name: "Số ca bình quân ngày", unit: "ca", goal: 8.5 }),
    "an amount": appendixBook({ name: "Sản lượng lúa", unit: "tấn", goal: 8.5 }),
  },
  rejects: {
    "equal steps that were not rounded": [
      appendixBook({ ...communes, goal: 90, plan: [81.2, 83.4, 85.6, 88, 90] }),
      {
        "L3 M3 N3":
          "“Số xã đạt tiêu chí nông thôn mới”: “81,2” có phần lẻ trong khi đơn vị tính là xã (3 ô).",
      },
    ],
    "one cell of an unknown count": [
      appendixBook({ name: "Số chợ", unit: "cơ sở", goal: 7.5 }),
      { K3: "“Số chợ”: “7,5” có phần lẻ trong khi đơn vị tính là cơ sở." },
    ],
  },
});
