import { isUnicode } from "../../../../src/domain/rules/text/isUnicode";
import { ruleTable, runOn } from "../../../support/runRule";
import { indicatorBook, taskBook } from "../../../support/snapshots";

const legacy = taskBook(
  ["KÕ ho¹ch ph¸t triÓn n«ng nghiÖp", "Sở Y tế", "Quý II/2021"],
  ["Ñeà aùn ñaøo taïo ngheà", "Sở Y tế", "Quý II/2021"]
);

ruleTable(isUnicode, {
  accepts: {
    "text of today": taskBook(["Kế hoạch phát triển", "Sở Y tế", "Quý II/2021"]),
    "decomposed text: it is Unicode": taskBook(["Kế hoạch".normalize("NFD"), "Sở Y tế", ""]),
    "foreign words and signs": taskBook(["Dự án café São Paulo ®", "Sở Y tế", "x"]),
  },
  rejects: {
    "both old encodings, once for the sheet": [
      legacy,
      {
        "B2 B3":
          "2 ô còn gõ bằng bảng mã TCVN3, VNI, ví dụ “KÕ ho¹ch ph¸t triÓn n«ng nghiÖp” là “Kế hoạch phát triển nông nghiệp”.",
      },
    ],
    "an indicator's name": [
      indicatorBook(["Tû lÖ hé nghÌo", "%", 5, 3, 5, 4, 4, 3, 3]),
      { B3: "1 ô còn gõ bằng bảng mã TCVN3, ví dụ “Tû lÖ hé nghÌo” là “Tỷ lệ hộ nghèo”." },
    ],
  },
});

it("proposes the text of today, cell by cell, for review", () => {
  expect(runOn(legacy, [isUnicode]).findings[0]?.fixes).toMatchObject([
    { safety: "review", edits: [{ cell: "B2", after: "Kế hoạch phát triển nông nghiệp" }] },
    { safety: "review", edits: [{ cell: "B3", after: "Đề án đào tạo nghề" }] },
  ]);
});
