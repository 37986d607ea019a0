import {
  localAddress,
  parseRangeAddress,
  quoteSheet,
  rangeAddress,
} from "../../../src/host/objects/address";

describe("addresses", () => {
  it.each([
    ["A1", null, "A1"],
    ["$B$2:D5", null, "B2:D5"],
    ["D5:B2", null, "B2:D5"],
    ["'Chỉ tiêu'!A1:B2", "Chỉ tiêu", "A1:B2"],
    ["Sheet1!C3", "Sheet1", "C3"],
    ["'Ô''n'!A1", "Ô'n", "A1"],
    ["B:D", null, "B:D"],
    ["2:7", null, "2:7"],
    ["XFD1048576", null, "XFD1048576"],
  ])("reads %s", (text, sheet, local) => {
    const read = parseRangeAddress(text);
    expect(read?.sheet).toBe(sheet);
    expect(read && localAddress(read.area)).toBe(local);
  });

  it.each(["", "A", "XFE1", "A1048577", "A1:B2:C3", "A1,B2", "ten_dat", "Sheet1!", "A0"])(
    "refuses %p",
    (text) => expect(parseRangeAddress(text)).toBeNull()
  );

  it.each([
    ["Sheet1", "Sheet1"],
    ["Chỉ tiêu", "'Chỉ tiêu'"],
    ["2021", "'2021'"],
    ["A1", "'A1'"],
    ["Ô'n", "'Ô''n'"],
  ])("quotes %s as Excel does", (name, quoted) => expect(quoteSheet(name)).toBe(quoted));

  it("writes the sheet before the area", () => {
    const area = { top: 1, left: 1, bottom: 3, right: 3 };
    expect(rangeAddress("Nhiệm vụ", area)).toBe("'Nhiệm vụ'!B2:D4");
  });
});
