import type { Result } from "../../domain/result";
import type { Area } from "../../domain/sheet";

/** A change to the open workbook that this add-in did not make. */
export interface BookChange {
  /** The sheet's name; null where the sheet is gone, or where Excel could not tell which one it is. */
  readonly sheet: string | null;
  /** What changed; null where rows or columns came or went, so that anything on the sheet may stand elsewhere. */
  readonly area: Area | null;
  /** `here`: in this window; `co-author`: by someone else, who must not see anything open because of it. */
  readonly by: "here" | "co-author";
}

/** Takes a listener off again. */
export type StopListening = () => Promise<Result<null>>;

/** Tells of changes to the workbook. */
export interface Changes {
  /** Calls back with the changes of a while, those that lie together joined; sheets that are added are not told. */
  subscribe(listener: (changes: readonly BookChange[]) => void): Promise<Result<StopListening>>;
}
