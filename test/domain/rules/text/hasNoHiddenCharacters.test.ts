import { hasNoHiddenCharacters } from "../../../../src/domain/rules/text/hasNoHiddenCharacters";
import { ruleTable, runOn } from "../../../support/runRule";
import { indicatorBook, taskBook } from "../../../support/snapshots";

const pasted = taskBook(
  ["Đề án\u00a0A", "Sở\u200b Y tế", "Quý II/2021"],
  ["Đề án\u000bB\u0007", "Sở Y tế", "Quý\u202fII/2021"]
);

ruleTable(hasNoHiddenCharacters, {
  accepts: {
    "line breaks and leading blanks": taskBook([
      "  Đề án A\ngiai đoạn 2",
      "Sở Y tế",
      "Quý II/2021",
    ]),
    "an old font's text, whose ư is a soft hyphen": taskBook([
      "Sè gi\u00ad\u00eang bÖnh viÖn",
      "Sở Y tế",
      "Quý II/2021",
    ]),
  },
  rejects: {
    "each kind, once for the sheet": [
      pasted,
      {
        "B2 C2 B3 E3": "4 ô có dấu cách không ngắt, ký tự không có bề rộng, ký tự điều khiển.",
      },
    ],
    "a thousands blank that does not break": [
      indicatorBook(["Sản lượng", "tấn", "24\u00a0500", 3, 5, 4, 4, 3, 3]),
      { "D3 E3": "2 ô có dấu cách không ngắt." },
    ],
  },
});

it("removes them safely", () => {
  const edits = runOn(pasted, [hasNoHiddenCharacters]).findings[0]?.fixes[0]?.edits;
  expect(edits?.map(({ after }) => after)).toEqual([
    "Đề án A",
    "Sở Y tế",
    "Đề án B",
    "Quý II/2021",
  ]);
});
