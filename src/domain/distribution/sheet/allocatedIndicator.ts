import type { CellRef, CellValue } from "../../sheet";

/** One indicator in one locality: a row of the sheet `Phân bổ`. */
export interface AllocatedRow {
  readonly locality: string;
  readonly actual: number | null;
  readonly weight: number | null;
  readonly limit: number | null;
  /** By year; words where a person wrote words. */
  readonly targets: ReadonlyMap<number, CellValue>;
}

/** What the province plans for an indicator, and its localities' parts of that. */
export interface AllocatedIndicator {
  /** As the indicator appendix keys its rows. */
  readonly key: string;
  readonly name: string;
  readonly unit: string;
  /** Whether its localities add up, or make a weighted mean. */
  readonly makes: "sum" | "mean";
  /** By year. */
  readonly province: ReadonlyMap<number, number>;
  readonly actual: number | null;
  readonly how: string;
  readonly rows: readonly AllocatedRow[];
}

/** A row as it stands in a book. */
export interface StandingRow extends AllocatedRow {
  /** Where each year's target stands. */
  readonly cells: ReadonlyMap<number, CellRef>;
}

export interface StandingIndicator extends AllocatedIndicator {
  readonly rows: readonly StandingRow[];
}
