import { hiddenRowsAreMeant } from "../../../../src/domain/rules/workbook/hiddenRowsAreMeant";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable } from "../../../support/runRule";
import { bookOf } from "../../../support/snapshots";
import { sheetIn } from "../../../support/standardBook";

const book = appendixBook(
  ...["Một", "Hai", "Ba", "Bốn", "Ba"].map((name) => ({ name, unit: "%", goal: 1 }))
);
const hiding = (...hidden: number[]) => {
  const rows = book.sheets[0]!.rows.map((row) =>
    hidden.includes(row.index + 1) ? { ...row, hidden: true } : row
  );
  return bookOf([sheetIn(book, { rows })]);
};

ruleTable(hiddenRowsAreMeant, {
  accepts: {
    "all in sight": book,
    "an old copy of a row in sight: it does not count": hiding(7),
    "a hidden heading": hiding(2),
  },
  rejects: {
    "rows out of sight": [
      hiding(3, 4, 6),
      { "B3 B4 B6": "3 dòng đang ẩn vẫn được đọc là dữ liệu: 3-4, 6." },
    ],
  },
});
