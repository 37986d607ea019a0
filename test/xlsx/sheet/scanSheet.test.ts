import { strToU8 } from "fflate";
import { DEFAULT_LIMITS } from "../../../src/xlsx/limits";
import { scanSheet } from "../../../src/xlsx/sheet/scanSheet";
import { tagCursor } from "../../../src/xlsx/xml/tagCursor";
import { worksheet } from "../packageOf";

/** What a patcher needs: the text of each row's tag and of each cell. */
function spans(xml: string): readonly string[] {
  const bytes = strToU8(xml);
  const found: string[] = [];
  const text = (start: number, end: number): string =>
    new TextDecoder().decode(bytes.subarray(start, end));
  const budget = { limits: DEFAULT_LIMITS, cells: 100, sharedFormulaCharacters: 100 };
  const problem = scanSheet(
    tagCursor(bytes),
    "sheet1.xml",
    {
      row: ({ start, end }) => found.push(text(start, end)),
      cell: ({ start, end, valueStart, valueEnd }) =>
        found.push(text(start, end), text(valueStart, valueEnd)),
      property: () => undefined,
    },
    budget
  );
  expect(problem).toBeNull();
  return found;
}

describe("scanSheet", () => {
  it("gives the bytes of rows, cells and values", () => {
    const cell = "<c r='A1' t=\"str\" q='>'><f>B1</f><v>Kế &amp; x</v></c>";
    const rows = `<row  r="1">${cell} <c r="B1"/></row>`;
    expect(spans(worksheet(`<sheetData>${rows}</sheetData>`))).toEqual([
      '<row  r="1">',
      cell,
      "Kế &amp; x",
      '<c r="B1"/>',
      "",
    ]);
  });
});
