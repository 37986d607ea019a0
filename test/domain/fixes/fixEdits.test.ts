import { fixEdits } from "../../../src/domain/fixes/fixEdits";
import { readPlan } from "../../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../../src/domain/plan/registers/registers";
import type { FixEdit } from "../../../src/domain/rules/rule";
import type { CellContent, CellValue, Snapshot } from "../../../src/domain/sheet";
import { indicatorBook } from "../../support/snapshots";

const SHEET = "Chỉ tiêu";
const WATER = "Tỷ lệ dân cư thành thị sử dụng nước sạch";

/** A book of two indicators; G3 is the first one's year 2021, G4 the second one's. */
function bookWith({ value, format, formula }: CellContent): Snapshot {
  const book = indicatorBook(
    [WATER, "%", 60, 65, value, 62, 63, 64, 65],
    ["Tỷ lệ hộ nghèo", "%", 5, 3, 5, 4, 4, 4, 3]
  );
  const [sheet] = book.sheets;
  const rows = sheet!.rows.map((row) => {
    if (row.index !== 2) return row;
    const at = <Value>(one: Value): Value[] => Object.assign([], { 6: one });
    return {
      ...row,
      ...(format !== undefined && { formats: at(format) }),
      ...(formula !== undefined && { formulas: at(formula) }),
    };
  });
  return { ...book, sheets: [{ ...sheet!, rows }] };
}

const planOf = (book: Snapshot) => readPlan(book, { registers: defaultRegisters() });

/** What fixes that a check of one book proposed make in a later one. */
function made(edits: readonly Omit<FixEdit, "sheet">[], checked: Snapshot, now = checked) {
  const inSheet = edits.map((edit) => ({ sheet: SHEET, ...edit }));
  return fixEdits(inSheet, planOf(checked), { snapshot: now, plan: planOf(now) });
}

const place = (top: number, bottom = top) => ({
  sheet: SHEET,
  area: { top, left: 6, bottom, right: 6 },
});

describe("fixEdits", () => {
  it.each<[string, CellContent, Pick<FixEdit, "before" | "after">, number, string | null]>([
    [
      "a text in a cell of the format Text",
      { value: "61,5", format: "@" },
      { before: "61,5", after: 61.5 },
      61.5,
      "General",
    ],
    [
      "what became a date",
      { value: 45047, format: "dd/mm/yyyy" },
      { before: 45047, after: 5.3 },
      5.3,
      "General",
    ],
    [
      "per cent that the rule read as 61",
      { value: 0.61, format: "0%" },
      { before: 61, after: 63 },
      0.63,
      null,
    ],
    [
      "a share that becomes a count",
      { value: 1, format: "0%" },
      { before: "100%", after: 116 },
      116,
      "General",
    ],
    ["an ordinary number", { value: 61, format: "#,##0.0" }, { before: 61, after: 62 }, 62, null],
  ])("writes %s with a format that shows it as it is", (_, content, edit, value, format) => {
    const cells = { values: [[{ kind: "number", value }]], expect: [[content.value]] };
    const formats = { ...place(2), kind: "numberFormats", formats: [[format]] };
    expect(made([{ cell: "G3", ...edit }], bookWith(content))).toEqual({
      ok: true,
      value: [...(format ? [formats] : []), { ...place(2), kind: "cells", ...cells }],
    });
  });

  it("writes cells one below the other at once, whatever order they come in", () => {
    const edits = [
      { cell: "G4", before: 5, after: 4.5 },
      { cell: "H3", before: 62, after: null },
      { cell: "G3", before: 61, after: "61" },
    ];
    const result = made(edits, bookWith({ value: 61 }));
    expect(result.ok && result.value).toMatchObject([
      {
        ...place(2, 3),
        values: [[{ kind: "text", value: "61" }], [{ kind: "number", value: 4.5 }]],
        expect: [[61], [5]],
      },
      { area: { left: 7, top: 2, bottom: 2 }, values: [[{ kind: "blank" }]] },
    ]);
  });

  it("gives a format only to the cells that need one", () => {
    const edits = [
      { cell: "G3", before: "61", after: 61 },
      { cell: "G4", before: 5, after: 4.5 },
    ];
    const result = made(edits, bookWith({ value: "61", format: "@" }));
    expect(result.ok && result.value).toMatchObject([
      { kind: "numberFormats", ...place(2), formats: [["General"]] },
      { kind: "cells", ...place(2) },
      { kind: "cells", ...place(3) },
    ]);
  });

  it("expects what the cell held at the check, not the rule's wording of it", () => {
    const result = made(
      [{ cell: "G3", before: "100% xã", after: 116 }],
      bookWith({ value: " 100 %  xã" })
    );
    expect(result.ok && result.value.at(-1)).toMatchObject({ expect: [[" 100 %  xã"]] });
  });

  it("leaves a cell alone that a formula fills, and says which", () => {
    const book = bookWith({ value: 61, formula: "=60+1" });
    expect(made([{ cell: "G3", before: 61, after: 62 }], book)).toMatchObject({
      ok: false,
      failure: { code: "changed", text: { vi: expect.stringMatching(/^Ô G3 .* công thức/) } },
    });
  });

  it.each<[string, CellValue]>([
    ["the same value", 61],
    ["a blank", null],
  ])("refuses where another row stands there with %s", (_, value) => {
    const checked = bookWith({ value });
    const [first, second] = checked.sheets[0]!.rows.slice(2);
    const swapped = [
      { ...second!, index: 2, values: Object.assign([...second!.values], { 6: value }) },
      { ...first!, index: 3 },
    ];
    const rows = [...checked.sheets[0]!.rows.slice(0, 2), ...swapped];
    const now = { ...checked, sheets: [{ ...checked.sheets[0]!, rows }] };
    const before = typeof value === "number" ? value : null;
    expect(made([{ cell: "G3", before, after: 62 }], checked, now)).toMatchObject({
      ok: false,
      failure: { code: "changed" },
    });
  });
});
