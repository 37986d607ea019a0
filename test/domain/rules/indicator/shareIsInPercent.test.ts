import { shareIsInPercent } from "../../../../src/domain/rules/indicator/shareIsInPercent";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable, runOn } from "../../../support/runRule";

const water = { name: "Tỷ lệ dân cư nông thôn sử dụng nước sạch", unit: "%" };
const lost = appendixBook({ ...water, actual: [0.9515, 95.2, "0,9521"] });

ruleTable(shareIsInPercent, {
  accepts: {
    "per cent": appendixBook({ ...water, actual: [95.15, 95.2] }),
    "small rates that are real": appendixBook({ ...water, actual: [0.4, 0.78, 0.785] }),
    "four decimals in another unit": appendixBook({ name: "HDI", unit: "điểm", actual: [0.7251] }),
  },
  rejects: {
    "shares that lost their format": [
      lost,
      {
        "E3 G3":
          "“Tỷ lệ dân cư nông thôn sử dụng nước sạch”: 0,9515 trong dòng tính bằng %; có thể là 95,15% (2 ô như vậy).",
      },
    ],
  },
});

it("proposes 100 times as much, for review", () => {
  const [finding] = runOn(lost, [shareIsInPercent]).findings;
  expect(finding!.fixes.map(({ safety }) => safety)).toEqual(["review"]);
  expect(finding!.fixes[0]!.edits.map(({ cell, before, after }) => [cell, before, after])).toEqual([
    ["E3", 0.9515, 95.15],
    ["G3", "0,9521", 95.21],
  ]);
});
