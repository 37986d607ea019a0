import { dataIsNotMerged } from "../../../../src/domain/rules/workbook/dataIsNotMerged";
import { type Area, type Snapshot, parseArea } from "../../../../src/domain/sheet";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable, runOn } from "../../../support/runRule";
import { bookOf } from "../../../support/snapshots";
import { sheetIn } from "../../../support/standardBook";

const book = appendixBook(
  { stt: "I", name: "KINH TẾ" },
  ...["Một", "Hai", "Ba"].map((name) => ({ name, unit: "%", goal: 1 })),
  { name: "Ghi chú: số sơ bộ", stt: "" }
);
const merging = (merges: readonly Area[] | "unknown"): Snapshot =>
  bookOf([sheetIn(book, { merges })]);
const areas = (...addresses: string[]): Area[] => addresses.map((address) => parseArea(address)!);

ruleTable(dataIsNotMerged, {
  accepts: {
    "no merges": book,
    "merged headings, titles, field headings and notes": merging(
      areas("E1:J1", "A1:A2", "A3:P3", "A7:P7")
    ),
    "merges beside the table": merging(areas("R4:S6")),
    "merges that no one can tell": merging("unknown"),
  },
  rejects: {
    "units and cells merged over rows": [
      merging(areas("C4:C6", "L5:P5", "A1:A2")),
      {
        "C4 L5": "2 vùng ô gộp trong phần dữ liệu (C4:C6, L5:P5): chỉ ô đầu mỗi vùng có nội dung.",
      },
    ],
  },
});

it("says that it could not look where the port does not tell", () => {
  const { notChecked } = runOn(merging("unknown"), [dataIsNotMerged]);
  expect(notChecked.map(({ what }) => what.vi)).toContain("Ô dữ liệu không gộp: trang “Chỉ tiêu”");
});
