import type { HolidayEntry } from "../../calendar/workingDays";
import type { Agency } from "./agencies";
import type { Denominator } from "./denominators";
import type { CatalogEntry } from "./indicatorCatalog";
import {
  agencyKinds,
  aggregations,
  directions,
  holidayKinds,
  unitKinds,
  valueKinds,
  yesNo,
} from "./registerLabels";
import type {
  AgencyColumn,
  CatalogColumn,
  DenominatorColumn,
  HolidayColumn,
  UnitColumn,
} from "./registerSheets";
import type { RowReader } from "./rowReader";
import type { Unit } from "./units";

/** Decimals where a register row says nothing: nothing is too precise. */
const ANY_DECIMALS = 15;

/** One row of `Đơn vị tính`. */
export function readUnit(row: RowReader<UnitColumn>): Unit {
  row.require("kind");
  return {
    name: row.name("name"),
    aliases: row.list("aliases"),
    kind: row.choice("kind", unitKinds, "other"),
    aggregation: row.choice("aggregation", aggregations, "none"),
    decimals: row.number("decimals") ?? ANY_DECIMALS,
    low: row.number("low"),
    high: row.number("high"),
  };
}

/** One row of `Danh mục chỉ tiêu`. */
export function readCatalogEntry(row: RowReader<CatalogColumn>): CatalogEntry {
  row.require("words");
  row.require("valueKind");
  return {
    words: row.list("words"),
    without: row.list("without"),
    units: row.list("units"),
    facts: {
      valueKind: row.choice("valueKind", valueKinds, "rate"),
      direction: row.choice("direction", directions, null),
      aggregation: row.choice("aggregation", aggregations, "none"),
      weight: row.words("weight") || null,
      decimals: row.number("decimals") ?? ANY_DECIMALS,
      low: row.number("low"),
      high: row.number("high"),
      confirmed: row.choice("confirmed", yesNo, "no") === "yes",
    },
  };
}

/** One row of `Cơ quan`. */
export function readAgency(row: RowReader<AgencyColumn>): Agency {
  row.require("kind");
  return {
    name: row.name("name"),
    aliases: row.list("aliases"),
    kind: row.choice("kind", agencyKinds, "unit"),
    validFrom: row.day("validFrom"),
    validTo: row.day("validTo"),
    successors: row.list("successors"),
    mustReport: row.choice("mustReport", yesNo, "yes") === "yes",
    confirmed: row.choice("confirmed", yesNo, "no") === "yes",
  };
}

/** One row of `Ngày nghỉ`; null where it has no day. */
export function readHoliday(row: RowReader<HolidayColumn>): HolidayEntry | null {
  row.require("date");
  row.require("kind");
  const date = row.day("date");
  const kind = row.choice("kind", holidayKinds, "off");
  const confirmed = row.choice("confirmed", yesNo, "no") === "yes";
  return date && { date, name: row.words("name"), kind, confirmed };
}

/** One row of `Mẫu số`; null where it has no total. */
export function readDenominator(row: RowReader<DenominatorColumn>): Denominator | null {
  row.require("value");
  const unit = row.name("unit");
  const value = row.number("value");
  const years = { from: row.number("from"), to: row.number("to") };
  return value === null ? null : { unit, value, ...years, source: row.words("source") };
}
