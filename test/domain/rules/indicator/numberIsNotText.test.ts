import { numberIsNotText } from "../../../../src/domain/rules/indicator/numberIsNotText";
import { readPlanValue } from "../../../../src/domain/notation/planValue";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable, runOn } from "../../../support/runRule";

const communes = { name: "Số xã đạt tiêu chí nông thôn mới", unit: "xã" };
const rates = { name: "Tỷ lệ che phủ rừng", unit: "%" };
const texts = appendixBook(
  { ...communes, goal: "1.160", plan: [88, "95", " 102 "] },
  { ...rates, goal: "11,5", plan: ["11"] }
);

ruleTable(numberIsNotText, {
  accepts: {
    numbers: appendixBook({ ...communes, goal: 116, plan: [88, 95] }),
    "texts that are no plain number": appendixBook({
      ...communes,
      goal: "7-9",
      plan: [">88", "100% xã", "95 (ước)", "-"],
    }),
  },
  rejects: {
    "numbers stored as text, the whole sheet at once": [
      texts,
      { "K3 M3 N3 K4 L4": "5 ô số đang lưu dưới dạng chữ (ví dụ “1.160”)." },
    ],
  },
});

it("turns them into numbers that mean the same, safely", () => {
  const [finding] = runOn(texts, [numberIsNotText]).findings;
  const [fix] = finding!.fixes;
  expect(fix!.safety).toBe("safe");
  expect(fix!.edits.map(({ before, after }) => [before, after])).toEqual([
    ["1.160", 1160],
    ["95", 95],
    [" 102 ", 102],
    ["11,5", 11.5],
    ["11", 11],
  ]);
  const unit = { name: "xã", kind: "count" } as const;
  for (const { before, after } of fix!.edits.slice(0, 3)) {
    const [was, is] = [before, after].map((value) => readPlanValue({ value }, unit));
    expect([is!.kind, is!.low, is!.high]).toEqual([was!.kind, was!.low, was!.high]);
  }
});
