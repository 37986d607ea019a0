import fc from "fast-check";
import { readFileSync } from "node:fs";
import type { CellValue, SheetRow, SheetSnapshot, Snapshot } from "../../src/domain/sheet";
import { SAMPLE_PATH, opened } from "../kienGiang/sample";
import { planWords } from "./words";

const SAMPLE: Snapshot = opened(new Uint8Array(readFileSync(SAMPLE_PATH)));

/** What happens to a book between the office that sent it out and the one that reads it. */
type Damage = (rows: readonly SheetRow[]) => readonly SheetRow[];

const row = fc.nat(110);
const column = fc.nat(18);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: planWords },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "STT",
      "Chỉ tiêu",
      "Mục tiêu 2021-2025",
      "Kế hoạch các năm",
      "2021",
      "Tổng cộng",
      "Ghi chú:",
      "Trong đó: ",
      "I",
      "(1)",
      "19.1"
    ),
  },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, { error: "#REF!" })
);

const typed = fc.tuple(row, column, value).map(
  ([at, place, what]): Damage =>
    (rows) =>
      rows.map((one, index) => {
        if (index !== at % rows.length) return one;
        const values = [...one.values];
        values[place] = what;
        return { ...one, values };
      })
);
const hidden = row.map(
  (at): Damage =>
    (rows) =>
      rows.map((one, index) => (index === at % rows.length ? { ...one, hidden: true } : one))
);
const gone = row.map(
  (at): Damage =>
    (rows) =>
      rows.filter((_, index) => index !== at % rows.length)
);
const twice = fc.tuple(row, row).map(([from, to]): Damage => (rows) => {
  const copy = rows[from % Math.max(1, rows.length)];
  return copy ? renumbered([...rows.slice(0, to), copy, ...rows.slice(to)]) : rows;
});
const moved = fc.tuple(row, row).map(([from, to]): Damage => (rows) => {
  const rest = rows.filter((_, index) => index !== from % rows.length);
  const one = rows[from % Math.max(1, rows.length)];
  return one ? renumbered([...rest.slice(0, to), one, ...rest.slice(to)]) : rows;
});
const shifted = fc.nat(6).map(
  (at): Damage =>
    (rows) =>
      rows.map((one) => ({
        ...one,
        values: [...one.values.slice(0, at), null, ...one.values.slice(at)],
      }))
);
const cut = fc.nat(12).map(
  (at): Damage =>
    (rows) =>
      rows.map((one) => ({ ...one, values: one.values.filter((_, index) => index !== at) }))
);

const damage = fc.oneof({ weight: 8, arbitrary: typed }, hidden, gone, twice, moved, shifted, cut);

function renumbered(rows: readonly SheetRow[]): SheetRow[] {
  return rows.map((one, index) => ({ ...one, index }));
}

/** What the sheets hold, so that a counterexample can be read. */
function told({ sheets }: Snapshot): string {
  const shown = sheets.slice(0, 3).map(({ name, rows }) => {
    const changed = rows.filter((row) => !KNOWN.has(line(row)));
    return [name, ...changed.map((row) => `${row.index + 1}: ${line(row)}`)].join("\n");
  });
  return [sheets.map(({ name }) => name).join(", "), ...shown].join("\n");
}

function line({ values, hidden: unseen }: SheetRow): string {
  return [...(unseen ? ["hidden"] : []), ...values]
    .map((one) => JSON.stringify(one) ?? "")
    .join("|");
}

const KNOWN = new Set(SAMPLE.sheets.flatMap(({ rows }) => rows.map(line)));

/** Something typed over a cell of one of the first sheets. */
export interface Typing {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What a user types next, some of it below one another as a paste is. */
export const typings: fc.Arbitrary<readonly Typing[]> = fc.array(
  fc.record({ sheet: fc.nat(3), row, column, value }),
  { minLength: 1, maxLength: 12 }
);

/** The book after that, rows that nobody touched the same objects. */
export function typedOver(snapshot: Snapshot, typings: readonly Typing[]): Snapshot {
  const sheets = snapshot.sheets.map((sheet, at): SheetSnapshot => {
    const own = typings.filter((one) => one.sheet === at);
    const rows = sheet.rows.map((known): SheetRow => {
      const here = own.filter((one) => one.row === known.index);
      if (here.length === 0) return known;
      const values = [...known.values];
      for (const { column, value } of here) values[column] = value;
      return { ...known, values };
    });
    return { ...sheet, rows };
  });
  return { ...snapshot, sheets };
}

/** The Kiên Giang plan after one to eight mishaps on its sheets, one of them perhaps gone or under another name. */
export const damagedSnapshots: fc.Arbitrary<Snapshot> = fc
  .record({
    damages: fc.array(fc.tuple(fc.nat(3), damage), { minLength: 1, maxLength: 8 }),
    without: fc.option(fc.nat(9), { freq: 6 }),
    renamed: fc.option(
      fc.tuple(fc.nat(3), fc.constantFrom("Sheet1", "Nhiệm vụ (2)", "CT 2021-2025")),
      {
        freq: 4,
      }
    ),
    names: fc.boolean(),
    date1904: fc.constantFrom(true, false, "unknown" as const),
  })
  .map(({ damages, without, renamed, names, date1904 }) => {
    const snapshot: Snapshot = {
      ...SAMPLE,
      date1904,
      names: names ? SAMPLE.names : [],
      sheets: SAMPLE.sheets
        .map((sheet, index): SheetSnapshot => {
          const own = damages.filter(([at]) => at === index);
          const rows = own.reduce<readonly SheetRow[]>((now, [, one]) => one(now), sheet.rows);
          return { ...sheet, rows, name: renamed?.[0] === index ? renamed[1] : sheet.name };
        })
        .filter((_, index) => index !== without),
    };
    return Object.assign(snapshot, { [fc.toStringMethod]: () => told(snapshot) });
  });
