import { strToU8 } from "fflate";
import fc from "fast-check";
import { packageOf, rowsOf, worksheet } from "../packageOf";
import { plainDecimal } from "../../../src/xlsx/sheet/plainNumbers";
import { readPlainCell } from "../../../src/xlsx/sheet/plainCell";
import type { CellSpan } from "../../../src/xlsx/sheet/sheetSink";
import { openWorkbook } from "../../../src/xlsx/openWorkbook";

function endOf(xml: string): number {
  return readPlainCell(strToU8(xml), 0, {} as CellSpan);
}

describe("cells spelled the usual way", () => {
  it.each([
    '<c r="K7"/>',
    '<c r="XFD1048576" s="14"/>',
    '<c r="A1"><v>5</v></c>',
    '<c r="A1" s="0" t="s"><v>5</v></c>',
    '<c r="A1"><v></v></c>',
  ])("%s is read at once, whatever follows", (cell) => {
    expect(endOf(cell)).toBe(cell.length);
    expect(endOf(`${cell}<c r="B1"/>`)).toBe(cell.length);
  });

  it.each([
    "<c/>",
    "<c r='A1'/>",
    '<c  r="A1"/>',
    '<c r="A1" />',
    '<c r="a1"/>',
    '<c r="A0"/>',
    '<c r="A"/>',
    '<c r="1"/>',
    '<c r="AAAA1"/>',
    '<c r="A1234567890"/>',
    '<c r="A1" s=""/>',
    '<c r="A1" s="-1"/>',
    '<c r="A1" t="str"><v>x</v></c>',
    '<c r="A1" t="s" s="1"><v>0</v></c>',
    '<c r="A1"><f>1</f><v>1</v></c>',
    '<c r="A1"><v>1</v><x/></c>',
    '<c r="A1"><v><!-- -->1</v></c>',
    '<c r="A1"><v/></c>',
    '<x:c r="A1"><x:v>1</x:v></x:c>',
    '<cc r="A1"/>',
  ])("%s is left to the general reader", (cell) => expect(endOf(cell)).toBe(-1));

  it("a cell that breaks off anywhere is left to the general reader", () => {
    const cell = '<c r="K7" s="14" t="s"><v>51</v></c>';
    for (let length = 0; length < cell.length; length++) {
      expect(endOf(cell.slice(0, length))).toBe(-1);
    }
  });

  it("is read as the general reader reads it", () => {
    const content = fc.constantFrom("", "5", "1", "-3.5", "1E3", "0.10", "x", "007", "999", " 1 ");
    const cells = fc.array(
      fc.record({
        column: fc.constantFrom("A", "C", "Z", "AB", "XFD", "XFE"),
        row: fc.constantFrom(1, 2, 1_048_576, 1_048_577),
        style: fc.constantFrom("", ' s="1"', ' s="12345"'),
        type: fc.constantFrom("", ' t="s"'),
        value: fc.option(content),
      }),
      { maxLength: 6 }
    );
    fc.assert(
      fc.property(cells, (list) => {
        const spelled = (open: string, close: string): string =>
          list
            .map(({ column, row, style, type, value }) => {
              const tag = `<c r="${column}${row}"${style}${type}`;
              return value === null ? `${tag}${close}/>` : `${tag}${close}>${open}${value}</v></c>`;
            })
            .join("");
        // A blank before the end of a tag is all that makes a spelling unusual.
        expect(read(spelled("<v>", ""))).toEqual(read(spelled("<v >", " ")));
      }),
      { seed: 20_211_130, numRuns: 300 }
    );
  });

  it("the row's own number counts, and the cell's is remarked on", () => {
    expect(rowsOf('<row r="3"><c r="B9"><v>1</v></c></row>')).toMatchObject([{ index: 2 }]);
  });
});

function read(cells: string): unknown {
  const sheet = worksheet(`<sheetData><row r="1">${cells}</row></sheetData>`);
  const result = openWorkbook(packageOf({ "xl/worksheets/sheet1.xml": sheet }), { book: "x" });
  return result.ok ? [result.book.sheets[0]!.rows, result.book.remarks] : result.problem.code;
}

describe("plainDecimal", () => {
  it("is what Number makes of the text, and only of texts that String would give back", () => {
    const text = fc.oneof(
      fc.double({ noNaN: true }).map(String),
      fc.integer().map(String),
      fc
        .tuple(fc.integer({ min: -999_999, max: 999_999 }), fc.integer({ min: 0, max: 6 }))
        .map(([whole, places]) => (whole / 10 ** places).toFixed(places)),
      fc.stringMatching(/^[-+.0-9eE ]{0,18}$/)
    );
    fc.assert(
      fc.property(text, (spelled) => {
        const bytes = strToU8(spelled);
        const number = plainDecimal(bytes, 0, bytes.length);
        if (!Number.isNaN(number)) {
          expect(number).toBe(Number(spelled));
          expect(String(number)).toBe(spelled);
        }
      }),
      { seed: 20_211_130, numRuns: 3000 }
    );
  });

  it.each(["0", "7", "-7", "10.5", "0.25", "-0.25", "123456789012345", "0.000001"])(
    "takes %s",
    (spelled) => {
      const bytes = strToU8(spelled);
      expect(plainDecimal(bytes, 0, bytes.length)).toBe(Number(spelled));
    }
  );

  it.each([
    "",
    "-",
    ".",
    "1.",
    ".5",
    "007",
    "-0",
    "1.50",
    "+1",
    "1e3",
    "1234567890123456",
    "0.0000001",
    "1.2.3",
  ])("leaves %j", (spelled) => {
    const bytes = strToU8(spelled);
    expect(plainDecimal(bytes, 0, bytes.length)).toBeNaN();
  });
});
