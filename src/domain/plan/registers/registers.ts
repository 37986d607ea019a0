import { type HolidayCalendar, type HolidayEntry, indexHolidays } from "../../calendar/workingDays";
import type { Snapshot } from "../../sheet";
import { type Agency, defaultAgencies } from "./agencies";
import { type Denominator, defaultDenominators } from "./denominators";
import { defaultHolidays } from "./holidays";
import { type CatalogEntry, defaultCatalog } from "./indicatorCatalog";
import {
  readAgency,
  readCatalogEntry,
  readDenominator,
  readHoliday,
  readUnit,
} from "./registerEntries";
import {
  type RegisterSheet,
  agencySheet,
  catalogSheet,
  denominatorSheet,
  holidaySheet,
  unitSheet,
} from "./registerSheets";
import { findRegisterTable } from "./registerTable";
import { type RegisterRemark, RowReader } from "./rowReader";
import { type Unit, defaultUnits } from "./units";

/** What is known beside the plan itself. */
export interface Registers {
  readonly units: readonly Unit[];
  readonly catalog: readonly CatalogEntry[];
  readonly agencies: readonly Agency[];
  readonly holidays: HolidayCalendar;
  readonly denominators: readonly Denominator[];
}

/** The registers that ship with the product, for a workbook without register sheets. */
export function defaultRegisters(): Registers {
  return {
    units: defaultUnits,
    catalog: defaultCatalog,
    agencies: defaultAgencies,
    holidays: indexHolidays(defaultHolidays),
    denominators: defaultDenominators,
  };
}

/**
 * The registers of a workbook: each register sheet replaces its default as a whole, unless it holds no usable row.
 * Rows that can't be read are left out, each with a remark.
 */
export function readRegisters(snapshot: Snapshot): {
  readonly registers: Registers;
  readonly remarks: readonly RegisterRemark[];
} {
  const remarks: RegisterRemark[] = [];
  const read = <Key extends string, Entry>(
    register: RegisterSheet<Key>,
    entryOf: (row: RowReader<Key>) => Entry | null,
    defaults: readonly Entry[]
  ): readonly Entry[] => {
    const outcome = readRegister(snapshot, register, entryOf);
    remarks.push(...outcome.remarks);
    return outcome.entries.length > 0 ? outcome.entries : defaults;
  };
  const holidays: readonly HolidayEntry[] = read(holidaySheet, readHoliday, defaultHolidays);
  return {
    registers: {
      units: read(unitSheet, readUnit, defaultUnits),
      catalog: read(catalogSheet, readCatalogEntry, defaultCatalog),
      agencies: read(agencySheet, readAgency, defaultAgencies),
      holidays: indexHolidays(holidays),
      denominators: read(denominatorSheet, readDenominator, defaultDenominators),
    },
    remarks,
  };
}

function readRegister<Key extends string, Entry>(
  snapshot: Snapshot,
  register: RegisterSheet<Key>,
  entryOf: (row: RowReader<Key>) => Entry | null
): { entries: readonly Entry[]; remarks: readonly RegisterRemark[] } {
  const table = findRegisterTable(snapshot, register);
  if (table.kind === "absent") return { entries: [], remarks: [] };
  if (table.kind === "unheaded") return { entries: [], remarks: [unheaded(table.sheet, register)] };
  const entries: Entry[] = [];
  const remarks: RegisterRemark[] = [];
  for (const row of table.rows) {
    const reader = new RowReader(row, snapshot.date1904 === true);
    const entry = entryOf(reader);
    // One remark a row is enough: it is left out as a whole.
    const [first] = reader.remarks;
    if (first) remarks.push(first);
    else if (entry !== null) entries.push(entry);
  }
  return { entries, remarks };
}

function unheaded<Key extends string>(
  sheet: string,
  { columns }: RegisterSheet<Key>
): RegisterRemark {
  const headings = columns.filter(({ required }) => required).map(({ heading }) => `“${heading}”`);
  const list = headings.join(", ");
  return {
    at: { sheet, cell: "A1" },
    text: {
      vi: `Trang “${sheet}” thiếu tiêu đề cột ${list}; tạm dùng danh mục có sẵn. Hãy ghi lại các tiêu đề này.`,
      en: `Sheet “${sheet}” lacks the column headings ${list}; the built-in register is used. Please restore them.`,
    },
  };
}
