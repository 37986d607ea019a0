import { dateOfSerial, serialOfDate } from "../../../src/domain/calendar/excelSerial";
import { date } from "../notation/fixtures";

describe("serial numbers", () => {
  it.each([
    [1, false, "1900-01-01"],
    [59, false, "1900-02-28"],
    [61, false, "1900-03-01"],
    [44446, false, "2021-09-07"],
    [44446.75, false, "2021-09-07"],
    [2958465, false, "9999-12-31"],
    [0, true, "1904-01-01"],
    [42984, true, "2021-09-07"],
  ])("%d (1904: %s) is %s", (serial, date1904, expected) => {
    expect(dateOfSerial(serial, date1904)).toBe(expected);
    expect(serialOfDate(date(expected), date1904)).toBe(Math.floor(serial));
  });

  it.each([
    [0, false],
    [60, false],
    [-1, false],
    [2958466, false],
    [-1, true],
    [2957004, true],
    [NaN, false],
    [NaN, true],
    [Infinity, false],
  ])("%d (1904: %s) is no day", (serial, date1904) => {
    expect(dateOfSerial(serial, date1904)).toBeNull();
  });

  it("holds no day before its first", () => {
    expect(serialOfDate(date("1899-12-31"), false)).toBeNull();
    expect(serialOfDate(date("1903-12-31"), true)).toBeNull();
  });
});
