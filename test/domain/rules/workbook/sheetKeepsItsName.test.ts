import { sheetKeepsItsName } from "../../../../src/domain/rules/workbook/sheetKeepsItsName";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable } from "../../../support/runRule";
import { bookOf } from "../../../support/snapshots";
import { sheetIn, standardBook } from "../../../support/standardBook";

const book = appendixBook({ name: "Tỷ lệ che phủ rừng", unit: "%", goal: 11 });
const renamed = sheetIn(book, { name: "CT 2021 (2)" });

ruleTable(sheetKeepsItsName, {
  accepts: {
    "the template's name": standardBook({}, { indicators: sheetIn(book) }),
    "the same name in other letters": standardBook(
      {},
      { indicators: sheetIn(book, { name: "CHỈ TIÊU" }) }
    ),
    "a foreign workbook with a name of its own": bookOf([renamed]),
  },
  rejects: {
    "another name": [
      standardBook({}, { indicators: renamed }),
      { A1: "Trang “Chỉ tiêu” của mẫu đã đổi tên thành “CT 2021 (2)”." },
    ],
  },
});
