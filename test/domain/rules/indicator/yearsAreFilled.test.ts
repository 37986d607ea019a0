import { yearsAreFilled } from "../../../../src/domain/rules/indicator/yearsAreFilled";
import { ruleTable } from "../../../support/runRule";
import { indicatorBook } from "../../../support/snapshots";

const communes = "Số xã đạt tiêu chí nông thôn mới";

ruleTable(yearsAreFilled, {
  accepts: {
    "all years": indicatorBook([communes, "xã", 79, 116, 88, 95, 102, 109, 116]),
    "no year: that is a row to fill, not a row half filled": indicatorBook([
      communes,
      "xã",
      79,
      116,
      "",
      "",
      "",
      "",
      "",
    ]),
    "years that say there is no target": indicatorBook([
      communes,
      "xã",
      79,
      116,
      "-",
      "-",
      "x",
      "…",
      116,
    ]),
    "a text in a year: it is not blank": indicatorBook([
      communes,
      "xã",
      79,
      116,
      88,
      "chưa rõ",
      102,
      109,
      116,
    ]),
  },
  rejects: {
    "blank years in the middle": [
      indicatorBook([communes, "xã", 79, 116, 88, "", "", "", 116]),
      { "H3 I3 J3": `“${communes}”: đã có 2021, 2025, còn trống 2022-2024.` },
    ],
    "the last years blank": [
      indicatorBook([communes, "xã", 79, 116, 88, "", "", "", ""]),
      { "H3 I3 J3 K3": `“${communes}”: đã có 2021, còn trống 2022-2025.` },
    ],
    "only the last year": [
      indicatorBook([communes, "xã", "", 30, "", "", "", "", 30]),
      { "G3 H3 I3 J3": `“${communes}”: mới có năm cuối 2025, chưa có 2021-2024.` },
    ],
    "blank cells that hold only spaces": [
      indicatorBook([communes, "xã", 79, 116, 88, " ", 102, "\u00a0", 116]),
      { "H3 J3": `“${communes}”: đã có 2021, 2023, 2025, còn trống 2022, 2024.` },
    ],
  },
});
