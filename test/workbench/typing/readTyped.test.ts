import { readTyped } from "../../../src/workbench/typing/readTyped";
import type { Typing } from "../../../src/workbench/typing/readTyped";

const number = (value: number, format?: string): Typing => ({
  kind: "number",
  value,
  ...(format !== undefined && { format }),
});
const text = (value: string): Typing => ({ kind: "text", value });

const CASES: readonly (readonly [typed: string, read: Typing, format?: string])[] = [
  ["", { kind: "blank" }],
  ["9,78", number(9.78)],
  ["-9,78", number(-9.78)],
  [",5", number(0.5)],
  ["1.234,5", number(1234.5, "#,##0.00")],
  ["1.234.567", number(1_234_567, "#,##0")],
  // A point that groups no three digits is no number in Vietnamese.
  ["9.78", text("9.78")],
  ["14,2%", number(0.142, "0.00%")],
  ["88", number(0.88), "0%"],
  ["88%", number(0.88, "0%"), "0%"],
  ["1E3", number(1000, "0.00E+00")],
  ["7/9", number(46_272, "d-mmm"), "General"],
  ["18/02/2021", number(44_245, "dd/mm/yyyy"), "General"],
  ["18/02/2021", number(44_245), "dd/mm/yyyy"],
  ["18-2-29", number(47_167, "dd/mm/yyyy"), "General"],
  ["9/2021", number(44_440, "mmm-yy"), "General"],
  ["30/2/2021", text("30/2/2021")],
  ["7-9", number(46_272, "d-mmm"), "General"],
  ["14:30", number(52_200 / 86_400, "h:mm")],
  ["25:30", text("25:30")],
  ["TRUE", { kind: "boolean", value: true }],
  ["'007", { kind: "text", value: "007", prefixed: true }],
  ["007", text("007"), "@"],
  ["=A1+0,5", { kind: "formula", formula: "=A1+0.5" }],
  ["+A1", { kind: "formula", formula: "=A1" }],
  ["-A1", { kind: "formula", formula: "=-A1" }],
  ["100% xã", text("100% xã")],
  ["Quý I", text("Quý I")],
];

describe("readTyped", () => {
  const cases = CASES.map(([typed, read, format = "General"]) => ({ typed, read, format }));
  it.each(cases)("$typed in a cell of format $format", ({ typed, read, format }) => {
    expect(readTyped(typed, { format, year: 2026, date1904: false })).toEqual(read);
  });
});
