import type { Area } from "../../domain/sheet";

/** What somebody said about a cell; it moves with the cell, and stays in its file as it stands there. */
export interface CellComment {
  /** One cell; none once its row or column went. */
  readonly areas: readonly Area[];
  readonly text: string;
}
