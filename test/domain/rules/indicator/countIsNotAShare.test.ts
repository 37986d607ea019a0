import { countIsNotAShare } from "../../../../src/domain/rules/indicator/countIsNotAShare";
import { ruleTable, runOn } from "../../../support/runRule";
import { bookOf, indicatorBook, sheetOf } from "../../../support/snapshots";

const communes = "Số xã đạt tiêu chí nông thôn mới";
const book = indicatorBook([communes, "xã", 79, "100% xã", 88, 95, 102, 109, "100% xã"]);
const withTotals = bookOf([
  ...book.sheets,
  sheetOf("Mẫu số", [
    ["Đơn vị tính", "Tổng số", "Từ năm", "Đến năm", "Nguồn"],
    ["xã", 116, 2021, 2025, "Nghị quyết"],
  ]),
]);

ruleTable(countIsNotAShare, {
  accepts: {
    numbers: indicatorBook([communes, "xã", 79, 116, 88, 95, 102, 109, 116]),
    "a share in a % row": indicatorBook([
      "Tỷ lệ bao phủ bảo hiểm y tế",
      "%",
      90,
      "100%",
      95,
      96,
      97,
      98,
      "100%",
    ]),
  },
  rejects: {
    "a share of a total that is not known": [
      book,
      { "F3 K3": `“${communes}”: ghi “100% xã” trong khi đơn vị tính là xã; chưa biết tổng số.` },
    ],
    "a share of a total in the register": [
      withTotals,
      { "F3 K3": `“${communes}”: ghi “100% xã” trong khi đơn vị tính là xã (tổng số 116).` },
    ],
  },
});

it("offers the count only where the register confirms the total", () => {
  const fixesOf = (snapshot: typeof book) => runOn(snapshot, [countIsNotAShare]).findings[0]?.fixes;
  expect(fixesOf(book)).toEqual([]);
  expect(fixesOf(withTotals)).toMatchObject([
    {
      safety: "safe",
      edits: [
        { cell: "F3", before: "100% xã", after: 116 },
        { cell: "K3", before: "100% xã", after: 116 },
      ],
    },
  ]);
});
