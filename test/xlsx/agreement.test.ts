import type { CellValue } from "../../src/domain/sheet";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import type { ScannedWorkbook } from "../../src/xlsx/scannedWorkbook";
import { NASTY_FILES, nastyBytes } from "./nastyFiles";
import { readWithSheetJs, type PeerBook } from "./sheetJs";

/** Files that the peer must not be given. */
const PEER_HANGS: Readonly<Record<string, string>> = {
  "real/poi__poc-shared-strings.xlsx": "SheetJS runs for more than 10 s",
  "generated/bomb_rows_500MB.xlsx": "SheetJS unpacks 520 MB",
  "generated/zip_lying_size.xlsx": "SheetJS allocates the 2 GB that the header claims",
};

/** Files that only we read. */
const PEER_FAILS: Readonly<Record<string, string>> = {
  "real/exceljs__test-issue-771.xlsx": "SheetJS demands styles.xml",
};

/** Cells where both differ, and why ours stands. */
const EXPLAINED: Readonly<Record<string, { readonly cells: number; readonly reason: string }>> = {
  "real/calamine__date_iso.xlsx": {
    cells: 1,
    reason: "10:10:10 as a fraction of a day: ours is the nearest double, SheetJS's the next one",
  },
  "real/calamine__has_x000D_inline.xlsx": {
    cells: 1,
    reason: "_x000D_ is a carriage return; SheetJS turns CR LF into LF",
  },
  "real/calamine__minimal_package.xlsx": {
    cells: 1,
    reason: "SheetJS takes the first run of a rich inline string only",
  },
  "real/calamine__richtext-after-plain.xlsx": {
    cells: 1,
    reason:
      "<t> followed by <r>: Excel and LibreOffice show both (calamine #636), SheetJS the first",
  },
  "real/poi__InlineString.xlsx": {
    cells: 1,
    reason: "SheetJS takes the last run of a prefixed rich inline string only",
  },
  "real/poi__sample-beta.xlsx": {
    cells: 10,
    reason: "a 2006 beta names shared strings <sstItem>: ours are blank with a remark",
  },
  "real/sheetjs__wtf_path.xlsx": {
    cells: 3,
    reason: "formulas without a saved value: SheetJS leaves such cells out",
  },
  "generated/sst_missing.xlsx": { cells: 1, reason: "SheetJS drops the whole sheet" },
  "generated/sst_oob.xlsx": { cells: 0, reason: "SheetJS drops the whole sheet; ours is blank" },
  "generated/zip_prefix_junk.xlsx": {
    cells: 20,
    reason: "SheetJS takes a zip behind junk for plain text",
  },
};

describe("agreement with SheetJS 0.20.3, values and formulas cell by cell", () => {
  const both = NASTY_FILES.filter(
    ([file, expected]) => !(file in PEER_HANGS) && "values" in expected
  );

  it.each(both)("%s", (file) => {
    const bytes = nastyBytes(file);
    const result = openWorkbook(bytes, { book: file });
    if (!result.ok) throw new Error(result.problem.text.en);
    if (file in PEER_FAILS) {
      expect(() => readWithSheetJs(bytes)).toThrow();
      return;
    }
    const differences = compare(result.book, readWithSheetJs(bytes));
    const explained = EXPLAINED[file];
    if (explained)
      expect({ file, cells: differences.length }).toEqual({ file, cells: explained.cells });
    else expect(differences).toEqual([]);
  });

  it("covers the set", () => {
    expect(both.length).toBeGreaterThanOrEqual(80);
  });
});

/** Every cell where the two differ, in both directions. */
function compare(ours: ScannedWorkbook, peer: PeerBook): readonly string[] {
  const differences: string[] = [];
  for (const sheet of ours.sheets) {
    const theirs = peer.get(sheet.name);
    const left = new Map(theirs?.values);
    for (const row of sheet.rows) {
      row.values.forEach((value, column) => {
        if (value == null) return;
        const place = `${row.index},${column}`;
        const other = left.get(place);
        left.delete(place);
        if (!same(value, other)) differences.push(describeCell(sheet.name, place, value, other));
      });
      row.formulas?.forEach((formula, column) => {
        const place = `${row.index},${column}`;
        const other = theirs?.formulas.get(place);
        const spelt = formula?.replace(/_xlfn\.|_xlws\./g, "");
        if (theirs && spelt !== other)
          differences.push(describeCell(sheet.name, place, formula ?? null, other));
      });
    }
    for (const [place, other] of left) {
      differences.push(describeCell(sheet.name, place, undefined, other));
    }
  }
  return differences;
}

function same(ours: CellValue, theirs: CellValue | undefined): boolean {
  return JSON.stringify(ours) === JSON.stringify(theirs);
}

function describeCell(
  sheet: string,
  place: string,
  ours: CellValue | undefined,
  theirs: CellValue | undefined
): string {
  return `${sheet} ${place}: ours ${JSON.stringify(ours)}, theirs ${JSON.stringify(theirs)}`;
}
