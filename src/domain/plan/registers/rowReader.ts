import { type CalendarDate, calendarDate, parseCalendarDate } from "../../calendar/calendarDate";
import { dateOfSerial } from "../../calendar/excelSerial";
import { readNumeral } from "../../notation/numeral";
import { cleanText, foldTones } from "../../notation/vietnamese";
import type { CellRef } from "../../sheet";
import type { Text } from "../../text";
import { phrases } from "./catalogEntry";
import type { RegisterRow } from "./registerTable";

/** Something of a register sheet that could not be read, and was left out. */
export interface RegisterRemark {
  readonly at: CellRef;
  readonly text: Text;
}

/** Reads the cells of one register row; what it can't read it remarks, and gives a stand-in that is never used. */
export class RowReader<Key extends string> {
  private readonly found: RegisterRemark[] = [];

  constructor(
    private readonly row: RegisterRow<Key>,
    private readonly date1904: boolean
  ) {}

  /** Why the row can't be used; empty where it can. */
  get remarks(): readonly RegisterRemark[] {
    return this.found;
  }

  /** The cell's words, empty where it is blank. */
  words(key: Key): string {
    const { value } = this.row.content(key);
    if (value === null) return "";
    if (typeof value === "string") return cleanText(value);
    if (typeof value === "number") return String(value);
    this.remark(key, "không đọc được thành chữ", "cannot be read as words");
    return "";
  }

  /** The cell's words, which must be there. */
  name(key: Key): string {
    this.require(key);
    return this.words(key);
  }

  /** Remarks a blank cell that the row can't do without. */
  require(key: Key): void {
    const { value } = this.row.content(key);
    const blank = value === null || (typeof value === "string" && cleanText(value) === "");
    if (blank) this.remark(key, "đang để trống", "is blank");
  }

  /** Words between `;`. */
  list(key: Key): string[] {
    return phrases(this.words(key));
  }

  number(key: Key): number | null {
    const { value } = this.row.content(key);
    if (typeof value === "number" && Number.isFinite(value)) return value;
    const words = this.words(key);
    if (words === "") return null;
    const numeral = readNumeral(words, null);
    if (numeral?.kind === "number") return numeral.value;
    this.remark(key, "phải là số", "must be a number");
    return null;
  }

  /** The value that a word of a closed list stands for; the stand-in where the cell is blank. */
  choice<Value extends string, Blank>(
    key: Key,
    labels: Readonly<Record<Value, string>>,
    blank: Blank
  ): Value | Blank {
    const words = this.words(key);
    if (words === "") return blank;
    const values = Object.keys(labels) as Value[];
    const value = values.find((one) => foldTones(labels[one]) === foldTones(words));
    if (value !== undefined) return value;
    const choices = values.map((one) => `“${labels[one]}”`).join(", ");
    this.remark(key, `phải là một trong: ${choices}`, `must be one of: ${choices}`);
    return blank;
  }

  /** A day as a date cell, `dd/mm/yyyy` or `yyyy-mm-dd`; null where the cell is blank. */
  day(key: Key): CalendarDate | null {
    const { value } = this.row.content(key);
    if (value === null || value === "") return null;
    const day =
      typeof value === "number" ? dateOfSerial(value, this.date1904) : writtenDay(this.words(key));
    if (day === null)
      this.remark(key, "phải là ngày dạng dd/mm/yyyy", "must be a day as dd/mm/yyyy");
    return day;
  }

  private remark(key: Key, vi: string, en: string): void {
    this.found.push({
      at: this.row.ref(key),
      text: {
        vi: `Ô này ${vi}; dòng tạm thời không được dùng. Hãy sửa lại ô.`,
        en: `This cell ${en}; its row is left out for now. Please correct the cell.`,
      },
    });
  }
}

function writtenDay(words: string): CalendarDate | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(words);
  return match
    ? calendarDate(Number(match[3]), Number(match[2]), Number(match[1]))
    : parseCalendarDate(words);
}
