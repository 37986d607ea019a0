import { casesOf } from "../conformanceCase";
import { place } from "../telling";

/** Rows and columns that stay in sight. */
export const freezeCases = casesOf("freeze", [
  {
    what: "nothing",
    source: "D",
    expected: null,
    tell: (sheet) => place(sheet.freezePanes.getLocationOrNullObject()),
  },
  {
    what: "rows",
    source: "D",
    expected: "1:2",
    tell: (sheet) => {
      sheet.freezePanes.freezeRows(2);
      return place(sheet.freezePanes.getLocationOrNullObject());
    },
  },
  {
    what: "columns",
    source: "D",
    expected: "A:B",
    tell: (sheet) => {
      sheet.freezePanes.freezeColumns(2);
      return place(sheet.freezePanes.getLocationOrNullObject());
    },
  },
  {
    what: "both",
    source: "D",
    expected: "A1:B3",
    tell: (sheet) => {
      sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
      return place(sheet.freezePanes.getLocationOrNullObject());
    },
  },
  {
    what: "released",
    source: "D",
    expected: null,
    tell: (sheet) => {
      sheet.freezePanes.freezeRows(2);
      sheet.freezePanes.unfreeze();
      return place(sheet.freezePanes.getLocationOrNullObject());
    },
  },
]);
