import {
  isGeneralFormat,
  isPercentFormat,
  shownDate,
} from "../../../src/domain/notation/numberFormat";

describe("shownDate", () => {
  const shown = (parts: string) => ({
    day: parts.includes("d"),
    month: parts.includes("m"),
    year: parts.includes("y"),
    time: parts.includes("t"),
  });

  it.each([
    ["dd/mm/yyyy", "dmy"],
    ["m/d/yyyy", "dmy"],
    ["[$-42A]dd/mm/yyyy;@", "dmy"],
    ["d-mmm", "dm"],
    ["mmm-yy", "my"],
    ["mm/yyyy", "my"],
    ["yyyy", "y"],
    ["h:mm AM/PM", "t"],
    ["[h]:mm", "t"],
    ["m/d/yyyy h:mm", "dmyt"],
    ['"ngày" dd "tháng" mm "năm" yyyy', "dmy"],
  ])("%p shows %p", (format, parts) => {
    expect(shownDate(format)).toEqual(shown(parts));
  });

  it.each([
    undefined,
    "",
    "General",
    "@",
    "0",
    "#,##0.00",
    "0.00%",
    "0.00E+00",
    '#,##0 "đồng"',
    '0 "xã dự kiến my"',
    "[Red]0;[Blue]-0",
    "[$$-409]#,##0.00",
    "_-* #,##0_-",
    "\\d0",
  ])("%p shows no date", (format) => {
    expect(shownDate(format)).toBeNull();
  });
});

describe("isPercentFormat", () => {
  it.each([
    ["0%", true],
    ["0.00%", true],
    ["[Red]0.0%", true],
    ["0", false],
    ['0"%"', false],
    ["0\\%", false],
    [undefined, false],
  ])("%p: %s", (format, expected) => {
    expect(isPercentFormat(format)).toBe(expected);
  });
});

describe("isGeneralFormat", () => {
  it.each([
    [undefined, true],
    ["General", true],
    ["GENERAL", true],
    ["@", true],
    ["0", false],
  ])("%p: %s", (format, expected) => {
    expect(isGeneralFormat(format)).toBe(expected);
  });
});
