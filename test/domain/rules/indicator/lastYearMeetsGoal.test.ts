import { lastYearMeetsGoal } from "../../../../src/domain/rules/indicator/lastYearMeetsGoal";
import { ruleTable } from "../../../support/runRule";
import { indicatorBook } from "../../../support/snapshots";

const water = "Tỷ lệ dân cư nông thôn sử dụng nước sạch";
const poverty = "Tỷ lệ hộ nghèo đa chiều";

ruleTable(lastYearMeetsGoal, {
  accepts: {
    "the same number": indicatorBook([water, "%", 60, 65, 61, 62, 63, 64, 65]),
    "a number at the end of a range": indicatorBook([
      "Số huyện đạt tiêu chí NTM",
      "huyện",
      3,
      "7-9",
      5,
      6,
      7,
      8,
      9,
    ]),
    "a stricter bound than a bound": indicatorBook([water, "%", 60, ">90", "", "", "", "", ">92"]),
    "the same bound": indicatorBook([water, "%", 60, ">90", ">90", ">90", ">90", ">90", ">90"]),
    "the same share of a total": indicatorBook([
      "Số xã đạt tiêu chí nông thôn mới",
      "xã",
      79,
      "100% xã",
      88,
      "",
      "",
      "",
      "100% xã",
    ]),
    "a number above a lower bound": indicatorBook([water, "%", 60, ">90", 91, 91, 91, 91, 91]),
    "a missing last year: the rule of blank years tells": indicatorBook([
      water,
      "%",
      60,
      65,
      61,
      62,
      63,
      64,
      "",
    ]),
    "an unreadable last year: the rule of readable values tells": indicatorBook([
      water,
      "%",
      60,
      65,
      61,
      62,
      63,
      64,
      "chưa rõ",
    ]),
    "a binary tail": indicatorBook([water, "%", 60, 0.3, 0.1, 0.1, 0.1, 0.1, 0.1 + 0.2]),
  },
  rejects: {
    "another number": [
      indicatorBook([water, "%", 60, 65, 61, 62, 63, 64, 64.5]),
      { "K3 F3": `“${water}”: năm 2025 ghi “64,5”, mục tiêu ghi “65”; hai số không khớp.` },
    ],
    "a number outside the range": [
      indicatorBook(["Số huyện đạt tiêu chí NTM", "huyện", 3, "7-9", 5, 6, 7, 8, 10]),
      {
        "K3 F3":
          "“Số huyện đạt tiêu chí NTM”: năm 2025 ghi “10”, mục tiêu ghi “7-9”; hai số không khớp.",
      },
    ],
    "a bound that allows worse than the goal": [
      indicatorBook([poverty, "%", 1, 2, "", "", "", "", "duy trì dưới 3%"]),
      {
        "K3 F3": `“${poverty}”: năm 2025 ghi “duy trì dưới 3%”, mục tiêu ghi “2”; hai số không khớp.`,
      },
    ],
    "a bound instead of the number": [
      indicatorBook(["Tỷ lệ bao phủ bảo hiểm y tế", "%", 90, 90, "", "", "", "", ">90"]),
      {
        "K3 F3":
          "“Tỷ lệ bao phủ bảo hiểm y tế”: năm 2025 ghi “>90”, mục tiêu ghi “90”; hai ô không cùng một cách ghi.",
      },
    ],
  },
});
