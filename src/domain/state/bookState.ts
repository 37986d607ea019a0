import type { AuthoredSheet } from "../authoredBook";
import { type Snapshot, contentOf } from "../sheet";

/** The sheet, out of every user's sight, that keeps what must travel with the book. */
export const STATE_SHEET = "_SoKeHoach";

/** One thing that travels with the book; its key never names an address. */
export interface StateRecord {
  readonly kind: string;
  readonly key: string;
  /** At most `LONGEST_JSON` characters. */
  readonly json: string;
}

/** A cell of Excel holds 32,767 characters. */
export const LONGEST_JSON = 32_000;

const HEADINGS = ["Loại", "Khóa", "Nội dung"] as const;

/** The records of a book, in their order; rows that are none are left out. */
export function readState({ sheets }: Snapshot): readonly StateRecord[] {
  const rows = sheets.find(({ name }) => name === STATE_SHEET)?.rows ?? [];
  return rows.flatMap((row) => {
    const [kind, key, json] = [0, 1, 2].map((column) => contentOf(row, column).value);
    if (typeof kind !== "string" || typeof key !== "string" || typeof json !== "string") return [];
    return kind === HEADINGS[0] ? [] : [{ kind, key, json }];
  });
}

/** The sheet that holds the records. */
export function stateSheet(records: readonly StateRecord[]): AuthoredSheet {
  const rows = [HEADINGS, ...records.map(({ kind, key, json }) => [kind, key, json])];
  return {
    name: STATE_SHEET,
    visibility: "veryHidden",
    columns: [{ width: 20 }, { width: 60 }, { width: 120 }],
    rows: rows.map((cells) => ({
      height: 15,
      cells: cells.map((value) => ({ value: { kind: "text", value } })),
    })),
    merges: [],
    validations: [],
    freeze: { rows: 1, columns: 0 },
    page: { orientation: "portrait", fitToWidth: false },
    protected: false,
  };
}
