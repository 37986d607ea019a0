import type { Edit } from "../../domain/edit";
import type { Area, Snapshot } from "../../domain/sheet";
import type { Result } from "./result";

/** What to read. Every snapshot lists all sheets and names, whatever part of the cells it holds. */
export type ReadRequest =
  | { readonly kind: "all" }
  /** The first rows and columns of every sheet: enough to know what each is. */
  | { readonly kind: "heads"; readonly rows: number; readonly columns: number }
  /** Some sheets, from column A to the given count of columns; null for all that are used. */
  | {
      readonly kind: "sheets";
      readonly sheets: readonly { readonly name: string; readonly columns: number | null }[];
    }
  | {
      readonly kind: "areas";
      readonly areas: readonly { readonly sheet: string; readonly area: Area }[];
    };

export interface PortOptions {
  readonly signal?: AbortSignal;
  /** Cells done of cells in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** The workbook that a service works on. */
export interface Workbook {
  read(request: ReadRequest, options?: PortOptions): Promise<Result<Snapshot>>;
  /** Carries out the edits in order, in as few batches as their size allows; on failure some may be done. */
  write(edits: readonly Edit[], options?: PortOptions): Promise<Result<null>>;
}
