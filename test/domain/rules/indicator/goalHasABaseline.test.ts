import { goalHasABaseline } from "../../../../src/domain/rules/indicator/goalHasABaseline";
import { yearsAreFilled } from "../../../../src/domain/rules/indicator/yearsAreFilled";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable, runOn, says } from "../../../support/runRule";
import { bookOf, sheetOf } from "../../../support/snapshots";

const forest = { name: "Tỷ lệ che phủ rừng", unit: "%", actual: [1, 2, 3, 4, 5, 11], goal: 11 };
const advanced = { name: "Số xã đạt chuẩn NTM nâng cao", unit: "xã", goal: 30 };
const PAST = "D4 E4 F4 G4 H4 I4 J4";

ruleTable(goalHasABaseline, {
  accepts: {
    "an actual of the base year": appendixBook(forest),
    "only the value of the period": appendixBook({ ...advanced, period: 3 }),
    "an older actual": appendixBook({ ...advanced, actual: ["", 1] }),
    "a new indicator that says so": appendixBook({ ...advanced, period: "-" }),
    "no goal": appendixBook({ ...advanced, goal: "" }),
    "a book without columns of actuals": bookOf([
      sheetOf("Chỉ tiêu", [
        ["STT", "Chỉ tiêu", "Đơn vị tính", "Mục tiêu 2021 - 2025"],
        [1, "Số xã đạt chuẩn NTM nâng cao", "xã", 30],
      ]),
    ]),
  },
  rejects: {
    "a goal alone": [
      appendixBook(forest, advanced),
      { [PAST]: "“Số xã đạt chuẩn NTM nâng cao”: có mục tiêu “30” mà chưa có số thực hiện." },
    ],
    "a goal and its last year": [
      appendixBook(forest, { ...advanced, plan: ["", "", "", "", 30] }),
      {
        [`${PAST} L4 M4 N4 O4`]:
          "“Số xã đạt chuẩn NTM nâng cao”: có mục tiêu “30” mà chưa có số thực hiện, cũng chưa phân kỳ các năm.",
      },
    ],
    "a goal and a path": [
      appendixBook(forest, { ...advanced, plan: [6, 12, 18, 24, 30] }),
      { [PAST]: "“Số xã đạt chuẩn NTM nâng cao”: có mục tiêu “30” mà chưa có số thực hiện." },
    ],
  },
});

it("says once that a sheet has no actuals at all", () => {
  const rows = ["một", "hai", "ba"].map((name) => ({ name, unit: "xã", goal: 5 }));
  const said = says(goalHasABaseline, appendixBook(...rows));
  expect(Object.values(said)).toEqual(["3 chỉ tiêu có mục tiêu mà chưa có số thực hiện nào."]);
  expect(Object.keys(said)[0]!.split(" ")).toHaveLength(21);
});

it("tells of the blank path in the rule's stead, but not of a path half filled", () => {
  const rulesSaid = (plan: (number | string)[]): string[] =>
    runOn(appendixBook(forest, { ...advanced, plan }), [goalHasABaseline, yearsAreFilled])
      .findings.filter(({ row }) => row?.name === advanced.name)
      .map(({ rule }) => rule);
  expect(rulesSaid(["", "", "", "", 30])).toEqual([goalHasABaseline.id]);
  expect(rulesSaid([6, "", "", "", 30])).toEqual([goalHasABaseline.id, yearsAreFilled.id]);
});
