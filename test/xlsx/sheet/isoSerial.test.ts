import { isoSerial } from "../../../src/xlsx/sheet/isoSerial";

describe("isoSerial", () => {
  it.each([
    ["1900-01-01", false, 1],
    ["1900-02-28", false, 59],
    ["1900-03-01", false, 61],
    ["2021-01-01", false, 44197],
    ["2021-01-01", true, 42735],
    ["1904-01-01", true, 0],
    ["2021-01-01T06:00", false, 44197.25],
    ["2021-01-01 18:00:00.000", false, 44197.75],
    ["2021-01-01T12:00:00+07:00", false, 44197.5],
    ["12:00:00", false, 0.5],
    ["9999-12-31", false, 2958465],
  ])("%s (1904: %s) is %d", (text, date1904, serial) => {
    expect(isoSerial(text, date1904)).toBe(serial);
  });

  it.each([
    [""],
    ["Z"],
    ["2021"],
    ["2021-02-30"],
    ["2021-13-01"],
    ["31/12/2021"],
    ["1899-12-30"],
    ["x12:00"],
    ["2021-01-01T"],
  ])("%j is no date", (text) => {
    expect(isoSerial(text, false)).toBeNull();
  });
});
