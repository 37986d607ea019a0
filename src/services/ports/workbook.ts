import type { Edit } from "../../domain/edit";
import type { Area, Snapshot } from "../../domain/sheet";
import type { Result } from "../../domain/result";

/** What to read. Every snapshot lists all sheets and names, whatever part of the cells it holds. */
export type ReadRequest =
  /** Sheets chosen by the heads of all: their first rows and columns, enough to know what each is. */
  | {
      readonly kind: "chosen";
      readonly head: { readonly rows: number; readonly columns: number };
      readonly choose: (heads: Snapshot) => readonly ChosenSheet[];
      /** Whether the heights of rows are wanted too. */
      readonly heights?: boolean;
    }
  | {
      readonly kind: "areas";
      readonly areas: readonly AreaToRead[];
    };

export interface AreaToRead {
  readonly sheet: string;
  readonly area: Area;
  /** About how many characters one of its cells holds, where that is known: it tells how much fits one request. */
  readonly cellLength?: number;
}

export interface ChosenSheet {
  readonly name: string;
  /** How many columns from A; null for all that are used. */
  readonly columns: number | null;
}

export interface PortOptions {
  readonly signal?: AbortSignal;
  /** Cells done of cells in all. */
  readonly onProgress?: (done: number, total: number) => void;
}

export interface WritePortOptions extends PortOptions {
  /** The book as it was read just before: its sheets and names need not be asked for again, and nobody writes meanwhile. */
  readonly known?: Pick<Snapshot, "sheets" | "names">;
}

/** The workbook that a service works on. */
export interface Workbook {
  read(request: ReadRequest, options?: PortOptions): Promise<Result<Snapshot>>;
  /** Carries out the edits in order, in as few batches as their size allows; on failure some may be done. */
  write(edits: readonly Edit[], options?: WritePortOptions): Promise<Result<null>>;
}
