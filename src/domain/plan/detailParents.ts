import type { IndicatorHeadings } from "./headings";
import { marksDetail } from "./rowKeys";
import { type TableRow, joinedWords } from "./tableRows";

/**
 * Who details whom. A row marked `Trong đó` or a bullet details the numbered row above; unmarked unnumbered
 * rows after it do so too, but only where the table numbers its rows; `19.1` details `19`.
 */
export class DetailParents {
  private readonly numbered: boolean;
  private readonly byNumber = new Map<string, string>();
  private above: string | null = null;
  private details = false;

  constructor(headings: IndicatorHeadings, rows: readonly TableRow[]) {
    const stt = headings.columns.get("stt");
    this.numbered = rows.some((row) => joinedWords(headings, row, stt)?.text);
  }

  /** The key of the row that this one details; null where it stands by itself. */
  of(stt: string, name: string): string | null {
    const number = /^(\d+(?:\.\d+)*)\.\d+\.?$/.exec(stt);
    if (number) return this.byNumber.get(number[1]!) ?? null;
    if (stt !== "" && /\d|^[IVXLC]+$/i.test(stt)) return null;
    const marked = marksDetail(name) || /^\s*[•·*+–-]\s*\p{L}/u.test(name);
    return marked || (this.numbered && this.details) ? this.above : null;
  }

  /** Takes notice of a row, from the top of the table to its end. */
  remember(stt: string, parent: string | null, key: string): void {
    if (stt !== "") this.byNumber.set(stt.replace(/\.$/, ""), key);
    this.details = parent !== null;
    if (parent === null) this.above = key;
  }
}
