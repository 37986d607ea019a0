import { foldSpelling } from "../notation/vietnamese";
import { remembered } from "../remembered";

/** Gives each row an identity that survives sorting, renumbering and new values; equal rows are told apart by `#2`. */
export class RowKeys {
  private readonly taken = new Map<string, number>();

  /** Key of an indicator: its code, else folded name without `Trong đó`, folded unit and parent. */
  indicator(
    code: string | null,
    { name, unit }: { readonly name: string; readonly unit: string },
    parent: string | null
  ): string {
    if (code !== null) return this.unique(code);
    const own = `${parent ?? "CT"}/${name}`;
    return this.unique(unit === "" ? own : `${own} [${unit}]`);
  }

  /** Key of a task: its code, else folded name. */
  task(code: string | null, name: string): string {
    return this.unique(code ?? `NV/${name}`);
  }

  private unique(key: string): string {
    const count = (this.taken.get(key) ?? 0) + 1;
    this.taken.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  }
}

const CHILD_MARK = /^[\s•·*+–-]*(trong đó)?\s*[:;,]?\s*[•·*+–-]?\s*/i;

/** Whether a name says that it details the row above: `Trong đó: …`. */
export function marksDetail(name: string): boolean {
  return /^[\s•·*+–-]*trong đó(?!\p{L})/iu.test(name.normalize("NFC"));
}

/** More than a plan has rows: of fewer, one pass over a large plan would leave nothing for the next. */
const MOST_NAMES = 200_000;

/** A row's name for comparing: spelling folded, tones kept, `Trong đó:` and bullets left out. */
export const foldName = remembered(
  (name: string): string => foldSpelling(name.normalize("NFC").replace(CHILD_MARK, "")),
  MOST_NAMES
);

/** A unit for comparing as it is spelt: `tỷ đồng` and `Tỷ  đồng`, but not `tỉ đồng`. */
export const foldUnit = remembered(foldSpelling);
