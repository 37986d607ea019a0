import type { CalendarDate } from "../../calendar/calendarDate";
import type { HolidayEntry } from "../../calendar/workingDays";
import type { Typed } from "../../sheet";
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
import {
  type RegisterSheet,
  agencySheet,
  catalogSheet,
  denominatorSheet,
  holidaySheet,
  unitSheet,
} from "./registerSheets";
import type { Unit } from "./units";

/** Units as rows of the sheet `Đơn vị tính`, in its column order. */
export function unitRows(units: readonly Unit[]): Typed[][] {
  return inColumns(unitSheet, units, (unit) => ({
    name: words(unit.name),
    aliases: list(unit.aliases),
    kind: words(unitKinds[unit.kind]),
    aggregation: words(aggregations[unit.aggregation]),
    decimals: number(unit.decimals),
    low: number(unit.low),
    high: number(unit.high),
  }));
}

/** The indicator catalogue as rows of the sheet `Danh mục chỉ tiêu`. */
export function catalogRows(catalog: readonly CatalogEntry[]): Typed[][] {
  return inColumns(catalogSheet, catalog, (entry) => ({
    words: list(entry.words),
    without: list(entry.without),
    units: list(entry.units),
    valueKind: words(valueKinds[entry.facts.valueKind]),
    direction: words(entry.facts.direction ? directions[entry.facts.direction] : ""),
    aggregation: words(aggregations[entry.facts.aggregation]),
    weight: words(entry.facts.weight ?? ""),
    decimals: number(entry.facts.decimals),
    low: number(entry.facts.low),
    high: number(entry.facts.high),
    confirmed: answer(entry.facts.confirmed),
  }));
}

/** Agencies as rows of the sheet `Cơ quan`. */
export function agencyRows(agencies: readonly Agency[]): Typed[][] {
  return inColumns(agencySheet, agencies, (agency) => ({
    name: words(agency.name),
    aliases: list(agency.aliases),
    kind: words(agencyKinds[agency.kind]),
    validFrom: day(agency.validFrom),
    validTo: day(agency.validTo),
    successors: list(agency.successors),
    mustReport: answer(agency.mustReport),
    confirmed: answer(agency.confirmed),
  }));
}

/** Totals as rows of the sheet `Mẫu số`. */
export function denominatorRows(denominators: readonly Denominator[]): Typed[][] {
  return inColumns(denominatorSheet, denominators, (entry) => ({
    unit: words(entry.unit),
    value: number(entry.value),
    from: number(entry.from),
    to: number(entry.to),
    source: words(entry.source),
  }));
}

/** Days off as rows of the sheet `Ngày nghỉ`. */
export function holidayRows(holidays: readonly HolidayEntry[]): Typed[][] {
  return inColumns(holidaySheet, holidays, (entry) => ({
    date: day(entry.date),
    name: words(entry.name),
    kind: words(holidayKinds[entry.kind]),
    confirmed: answer(entry.confirmed),
  }));
}

function inColumns<Key extends string, Entry>(
  { columns }: RegisterSheet<Key>,
  entries: readonly Entry[],
  cells: (entry: Entry) => Record<Key, Typed>
): Typed[][] {
  return entries.map((entry) => {
    const row = cells(entry);
    return columns.map(({ key }) => row[key]);
  });
}

const blank: Typed = { kind: "blank" };

function words(text: string): Typed {
  return text === "" ? blank : { kind: "text", value: text };
}

function list(texts: readonly string[]): Typed {
  return words(texts.join("; "));
}

function number(value: number | null): Typed {
  return value === null ? blank : { kind: "number", value };
}

function day(date: CalendarDate | null): Typed {
  return date === null ? blank : { kind: "date", value: date };
}

function answer(value: boolean): Typed {
  return words(value ? yesNo.yes : yesNo.no);
}
