import {
  agencyKinds,
  aggregations,
  directions,
  holidayKinds,
  unitKinds,
  valueKinds,
  yesNo,
} from "./registerLabels";

/** One column of a register sheet; the reader finds it by its heading, wherever it stands. */
export interface RegisterColumn<Key extends string> {
  readonly key: Key;
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Without it the sheet is not this register. */
  readonly required?: true;
  /** The only words that the column takes, for a drop-down. */
  readonly choices?: readonly string[];
}

/** A register sheet of the workbook: one definition for the reader and the template. */
export interface RegisterSheet<Key extends string> {
  readonly name: string;
  readonly columns: readonly RegisterColumn<Key>[];
}

/** Columns of `Đơn vị tính`. */
export type UnitColumn = "name" | "aliases" | "kind" | "aggregation" | "decimals" | "low" | "high";

/** Units of measure: how values in them behave. */
export const unitSheet: RegisterSheet<UnitColumn> = {
  name: "Đơn vị tính",
  columns: [
    { key: "name", heading: "Đơn vị tính", width: 24, required: true },
    { key: "aliases", heading: "Cách viết khác", width: 44 },
    {
      key: "kind",
      heading: "Loại đơn vị",
      width: 20,
      required: true,
      choices: Object.values(unitKinds),
    },
    {
      key: "aggregation",
      heading: "Cách tổng hợp",
      width: 20,
      choices: Object.values(aggregations),
    },
    { key: "decimals", heading: "Số lẻ", width: 8 },
    { key: "low", heading: "Thấp nhất", width: 10 },
    { key: "high", heading: "Cao nhất", width: 10 },
  ],
};

/** Columns of `Danh mục chỉ tiêu`. */
export type CatalogColumn =
  | "words"
  | "without"
  | "units"
  | "valueKind"
  | "direction"
  | "aggregation"
  | "weight"
  | "decimals"
  | "low"
  | "high"
  | "confirmed";

/** What is known of indicators, by the words of their names. */
export const catalogSheet: RegisterSheet<CatalogColumn> = {
  name: "Danh mục chỉ tiêu",
  columns: [
    { key: "words", heading: "Tên có chứa", width: 48, required: true },
    { key: "without", heading: "Tên không chứa", width: 40 },
    { key: "units", heading: "Đơn vị áp dụng", width: 24 },
    {
      key: "valueKind",
      heading: "Loại số",
      width: 12,
      required: true,
      choices: Object.values(valueKinds),
    },
    { key: "direction", heading: "Chiều", width: 9, choices: Object.values(directions) },
    {
      key: "aggregation",
      heading: "Cách tổng hợp",
      width: 20,
      choices: Object.values(aggregations),
    },
    { key: "weight", heading: "Trọng số", width: 26 },
    { key: "decimals", heading: "Số lẻ", width: 8 },
    { key: "low", heading: "Thấp nhất", width: 10 },
    { key: "high", heading: "Cao nhất", width: 10 },
    { key: "confirmed", heading: "Đã xác nhận", width: 11, choices: Object.values(yesNo) },
  ],
};

/** Columns of `Cơ quan`. */
export type AgencyColumn =
  "name" | "aliases" | "kind" | "validFrom" | "validTo" | "successors" | "mustReport" | "confirmed";

/** Agencies, their other names, validity and successors. */
export const agencySheet: RegisterSheet<AgencyColumn> = {
  name: "Cơ quan",
  columns: [
    { key: "name", heading: "Tên chuẩn", width: 44, required: true },
    { key: "aliases", heading: "Tên khác", width: 48 },
    {
      key: "kind",
      heading: "Loại cơ quan",
      width: 18,
      required: true,
      choices: Object.values(agencyKinds),
    },
    { key: "validFrom", heading: "Hiệu lực từ", width: 12 },
    { key: "validTo", heading: "Hiệu lực đến", width: 12 },
    { key: "successors", heading: "Kế thừa", width: 34 },
    { key: "mustReport", heading: "Phải gửi báo cáo", width: 11, choices: Object.values(yesNo) },
    { key: "confirmed", heading: "Đã xác nhận", width: 11, choices: Object.values(yesNo) },
  ],
};

/** Columns of `Ngày nghỉ`. */
export type HolidayColumn = "date" | "name" | "kind" | "confirmed";

/** Days off, and Saturdays or Sundays worked in exchange. */
export const holidaySheet: RegisterSheet<HolidayColumn> = {
  name: "Ngày nghỉ",
  columns: [
    { key: "date", heading: "Ngày", width: 12, required: true },
    { key: "name", heading: "Tên ngày", width: 34 },
    {
      key: "kind",
      heading: "Nghỉ / làm bù",
      width: 12,
      required: true,
      choices: Object.values(holidayKinds),
    },
    { key: "confirmed", heading: "Đã xác nhận", width: 11, choices: Object.values(yesNo) },
  ],
};

/** Columns of `Mẫu số`. */
export type DenominatorColumn = "unit" | "value" | "from" | "to" | "source";

/** Totals that shares are taken of, with the years in which they hold. */
export const denominatorSheet: RegisterSheet<DenominatorColumn> = {
  name: "Mẫu số",
  columns: [
    { key: "unit", heading: "Đơn vị tính", width: 24, required: true },
    { key: "value", heading: "Tổng số", width: 12, required: true },
    { key: "from", heading: "Từ năm", width: 10 },
    { key: "to", heading: "Đến năm", width: 10 },
    { key: "source", heading: "Nguồn", width: 44 },
  ],
};

/** The names of all register sheets, in the order of the workbook. */
export const registerSheetNames: readonly string[] = [
  catalogSheet,
  unitSheet,
  denominatorSheet,
  agencySheet,
  holidaySheet,
].map(({ name }) => name);
