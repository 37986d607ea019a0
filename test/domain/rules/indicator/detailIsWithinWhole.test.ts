import { detailIsWithinWhole } from "../../../../src/domain/rules/indicator/detailIsWithinWhole";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable } from "../../../support/runRule";

const communes = {
  name: "Số xã đạt tiêu chí nông thôn mới",
  unit: "xã",
  goal: 116,
  plan: [88, 95],
};
const advanced = { stt: "", name: "Trong đó: Số xã đạt chuẩn NTM nâng cao", unit: "xã" };

ruleTable(detailIsWithinWhole, {
  accepts: {
    "a part within its whole": appendixBook(communes, { ...advanced, goal: 116, plan: [20, 30] }),
    "parts that make more together: they may overlap": appendixBook(
      communes,
      { ...advanced, goal: 80 },
      { stt: "", name: "Số xã đạt chuẩn NTM kiểu mẫu", unit: "xã", goal: 60 }
    ),
    "shares of other totals": appendixBook(
      { name: "Tỷ lệ thu gom và xử lý chất thải nguy hại", unit: "%", goal: 90 },
      { stt: "", name: "Trong đó: Tỷ lệ xử lý chất thải y tế", unit: "%", goal: 100 }
    ),
    "another unit": appendixBook(communes, { ...advanced, unit: "thôn", goal: 500 }),
    "a row below that is no detail": appendixBook(communes, {
      ...{ name: "Số xã khác", unit: "xã", goal: 500 },
    }),
    "a bullet that need not be a part": appendixBook(
      { name: "Kim ngạch xuất khẩu", unit: "triệu USD", goal: 800 },
      { stt: "", name: "- Kim ngạch nhập khẩu", unit: "triệu USD", goal: 900 }
    ),
    "a whole that is no number": appendixBook(
      { ...communes, goal: "100% xã" },
      { ...advanced, goal: 200 }
    ),
  },
  rejects: {
    "a part that is more, in the goal and in a year": [
      appendixBook(communes, { ...advanced, goal: 130, plan: [20, 96] }),
      {
        "K4 K3":
          "“Trong đó: Số xã đạt chuẩn NTM nâng cao”: mục tiêu ghi 130, lớn hơn “Số xã đạt tiêu chí nông thôn mới” (116).",
        "M4 M3":
          "“Trong đó: Số xã đạt chuẩn NTM nâng cao”: năm 2022 ghi 96, lớn hơn “Số xã đạt tiêu chí nông thôn mới” (95).",
      },
    ],
    "the second row of detail": [
      appendixBook(communes, advanced, { ...advanced, name: "Số xã kiểu mẫu", goal: 117 }),
      {
        "K5 K3":
          "“Số xã kiểu mẫu”: mục tiêu ghi 117, lớn hơn “Số xã đạt tiêu chí nông thôn mới” (116).",
      },
    ],
  },
});
