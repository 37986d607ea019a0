/** What the sheet is called in a new book. */
export const ALLOCATION_SHEET = "Phân bổ";

/** Zero-based row of the headings, below title, book and note. */
export const HEADING_ROW = 3;

/** Columns left of the years, by zero-based place. */
export const COLUMN = {
  number: 0,
  name: 1,
  unit: 2,
  locality: 3,
  actual: 4,
  weight: 5,
  limit: 6,
} as const;
export const FIRST_YEAR_COLUMN = 7;

/** Headings of the columns that a reader looks for; years stand under their number. */
export const HEADINGS = {
  number: "TT",
  name: "Chỉ tiêu",
  unit: "Đơn vị tính",
  locality: "Địa phương",
  actual: "Thực hiện",
  weight: "Trọng số",
  limit: "Giới hạn",
  how: "Cách tính, nguồn số",
  key: "Mã chỉ tiêu",
} as const;

/** Rows that are no locality, as the column `Địa phương` names them. */
export const SUMMARY = {
  province: "Toàn tỉnh",
  sum: "Cộng các địa phương",
  mean: "Bình quân các địa phương",
  gap: "Chênh lệch so với tỉnh",
} as const;

export function isSummary(locality: string): boolean {
  return (Object.values(SUMMARY) as readonly string[]).includes(locality);
}
