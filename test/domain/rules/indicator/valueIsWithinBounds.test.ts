import { valueIsWithinBounds } from "../../../../src/domain/rules/indicator/valueIsWithinBounds";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable, runOn } from "../../../support/runRule";

const forest = { name: "Tỷ lệ che phủ rừng", unit: "%" };

ruleTable(valueIsWithinBounds, {
  accepts: {
    "0 and 100": appendixBook({ ...forest, period: 0, actual: [0, 100], goal: ">98" }),
    "a fall and a growth above 100 %": appendixBook(
      { name: "Tốc độ tăng trưởng kinh tế (GRDP)", unit: "%", actual: [-2.5, 7] },
      { name: "Chỉ số giá tiêu dùng", unit: "%", actual: [104.2] }
    ),
    "an unknown indicator in %: it may be growth": appendixBook({
      ...{ name: "Chỉ tiêu chưa có trong danh mục", unit: "%" },
      actual: [150, -3],
    }),
    "a negative balance": appendixBook({ name: "Bội thu ngân sách", unit: "tỷ đồng", goal: -50 }),
    "a yearly fall in words": appendixBook({ ...forest, period: "Mức giảm hằng năm 1,62%" }),
    "an unreadable cell: another rule tells": appendixBook({ ...forest, goal: "chưa rõ" }),
  },
  rejects: {
    "a lost comma": [
      appendixBook({ ...forest, actual: [10.8, 1096], goal: 11, plan: [11, "dưới 110"] }),
      {
        "F3 M3": "“Tỷ lệ che phủ rừng”: “1096” ngoài giới hạn 0-100 (%), 2 ô như vậy.",
      },
    ],
    "a negative count of an indicator that the register does not know": [
      appendixBook({ name: "Chỉ tiêu chưa có trong danh mục", unit: "xã", goal: -5 }),
      { K3: "“Chỉ tiêu chưa có trong danh mục”: “-5” ngoài giới hạn ≥ 0 (xã)." },
    ],
    "more criteria than there are": [
      appendixBook({ name: "Số tiêu chí bình quân/xã", unit: "tiêu chí", goal: 19.5 }),
      { K3: "“Số tiêu chí bình quân/xã”: “19,5” ngoài giới hạn 0-19 (tiêu chí)." },
    ],
  },
});

it("is an error by a confirmed entry, a warning by a default", () => {
  const of = (name: string): unknown => {
    const { findings } = runOn(appendixBook({ name, unit: "%", goal: 120 }), [valueIsWithinBounds]);
    return findings.map(({ severity, imbalance }) => [severity, imbalance]);
  };
  expect(of("Tỷ lệ che phủ rừng")).toEqual([["error", 20]]);
  expect(of("Tỷ lệ đô thị hóa")).toEqual([["warning", 20]]);
});

it("says which rows it could not judge", () => {
  const book = appendixBook({ name: "Chỉ tiêu chưa có trong danh mục", unit: "%", goal: 120 });
  const { notChecked } = runOn(book, [valueIsWithinBounds]);
  expect(notChecked.map(({ what }) => what.vi)).toContain(
    "Giá trị nằm trong giới hạn của chỉ tiêu: 1 chỉ tiêu (“Chỉ tiêu chưa có trong danh mục” (3))"
  );
});
