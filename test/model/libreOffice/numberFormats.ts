/** A number and the format that shows it. */
export interface ShownNumber {
  readonly value: number;
  readonly format: string;
}

const NUMBERS = [0, 1, -1, 0.5, 0.8815, 88.15, -1234.567, 12_345_678.9];
const NUMBER_FORMATS = [
  ...["General", "0", "0.0", "0.00", "#,##0", "#,##0.0", "#,##0.00", "0%", "0.0%", "0.00%"],
  ...['0" xã"', '#,##0" tỷ đồng"', "0;-0;-", "#,##0;(#,##0)", "0.0##", "000"],
];

/** Days as a plan has them: the first of 2021, a September, the end of February, a time of day. */
const DAYS = [44197, 44446, 44620, 44561.75];
const DATE_FORMATS = ["dd/mm/yyyy", "mm/yyyy", "dd/mm", "yyyy", "d/m/yyyy", "yyyy-mm-dd", "d-mmm"];

const OTHERS: readonly ShownNumber[] = [
  { value: 0.5, format: "h:mm" },
  { value: 0.75, format: "h:mm:ss" },
  { value: 1.25, format: "[h]:mm" },
  { value: 12_345, format: "0.00E+00" },
  { value: 1.5, format: "# ?/?" },
  { value: 0.25, format: "# ?/?" },
  { value: 12_345_678, format: "#,##0," },
  { value: 12_345_678, format: "0.0,," },
  { value: 95, format: "[>=90]0.0;0.00" },
  { value: 85, format: "[>=90]0.0;0.00" },
  { value: -5, format: "[Red]0;[Blue]-0" },
  { value: 5, format: '"Quý "0' },
  { value: 5, format: "@" },
  { value: 1e21, format: "General" },
  { value: 0.1 + 0.2, format: "General" },
  { value: 1 / 3, format: "0.000" },
  { value: 2.5, format: "0" },
  { value: -2.5, format: "0" },
  { value: 1.005, format: "0.00" },
  { value: -0.001, format: "0.00" },
  { value: 0.0049, format: "0%" },
  { value: 999_999.995, format: "#,##0.00" },
];

/** Formats as planners give them, over numbers as plans have them. */
export const SHOWN_NUMBERS: readonly ShownNumber[] = [
  ...NUMBER_FORMATS.flatMap((format) => NUMBERS.map((value) => ({ value, format }))),
  ...DATE_FORMATS.flatMap((format) => DAYS.map((value) => ({ value, format }))),
  ...OTHERS,
];
