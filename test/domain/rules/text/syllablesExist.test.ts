import { syllablesExist } from "../../../../src/domain/rules/text/syllablesExist";
import { ruleTable, runOn } from "../../../support/runRule";
import { indicatorBook, taskBook } from "../../../support/snapshots";

const slips = taskBook(
  ["Phát triển nghề và ngiên cứu", "Sở Y tế", "Quý II/2021"],
  ["Đề án ngiên cứu hoăc đào tạo", "Sở Y tế", "Quý II/2021"]
);

ruleTable(syllablesExist, {
  accepts: {
    "names, codes and foreign words": taskBook(
      ["Đề án logistics, OCOP, Krông Nô, côngtenơ", "Sở Y tế", "Quý II/2021"],
      ["Đắk Lắk: kế hoạch 5G", "Sở Y tế", "Quý II/2021"]
    ),
    "what a known misspelling explains": taskBook(["Phát triển nghành", "Sở Y tế", "Quý II/2021"]),
    "an old font": taskBook(["KÕ ho¹ch ph¸t triÓn n«ng nghiÖp", "Sở Y tế", "Quý II/2021"]),
  },
  rejects: {
    "impossible ones, each once for the sheet": [
      slips,
      {
        "B2 B3": "“ngiên” không phải là âm tiết tiếng Việt; có thể là “nghiên” (2 ô).",
        B3: "“hoăc” không phải là âm tiết tiếng Việt.",
      },
    ],
    "one of an indicator": [
      indicatorBook(["Tỷ lệ hộ ngèo", "%", 5, 3, 5, 4, 4, 3, 3]),
      { B3: "“ngèo” không phải là âm tiết tiếng Việt; có thể là “nghèo”." },
    ],
  },
});

it("proposes the probable word, for review", () => {
  const [first, second] = runOn(slips, [syllablesExist]).findings;
  expect(first?.fixes).toMatchObject([
    { safety: "review", edits: [{ cell: "B2", after: "Phát triển nghề và nghiên cứu" }] },
    { safety: "review", edits: [{ cell: "B3", after: "Đề án nghiên cứu hoăc đào tạo" }] },
  ]);
  expect(second?.fixes).toEqual([]);
});
