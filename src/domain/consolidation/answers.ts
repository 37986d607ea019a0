import type { CalendarDate } from "../calendar/calendarDate";
import type { AgencyKind } from "../plan/registers/agencies";
import type { SubmittedField } from "./submission";

/** Who sent a file, or what a spelling means, as the office says. */
export interface SenderAnswer {
  /** Key of the question: `name:` and a folded spelling, or `file:` and a file's name. */
  readonly key: string;
  readonly agency: string;
  /** Of an agency that the register does not list. */
  readonly kind: AgencyKind;
}

/** Which of an agency's files counts, where nothing in them tells. */
export interface LatestAnswer {
  readonly agency: string;
  /** Of the file that counts. */
  readonly sha256: string;
  /** Of all the files it was chosen among: others ask anew. */
  readonly among: readonly string[];
}

/** Tử số / Mẫu số: what an agency's rate is weighed by, where its own book does not say. */
export interface WeightAnswer {
  readonly key: string;
  readonly agency: string;
  /** Null for every year. */
  readonly field: SubmittedField | null;
  readonly weight: number;
}

/** What to make of figures in a unit that can't be converted: taken as they stand, or left out. */
export interface UnitAnswer {
  readonly key: string;
  readonly agency: string;
  /** The unit as sent, folded. */
  readonly unit: string;
  readonly as: "same" | "left-out";
}

/** A letter on paper, or one that came without a table. */
export interface LetterAnswer {
  readonly agency: string;
  readonly documentNumber: string;
  readonly documentDate: CalendarDate | null;
  /** Such as `Thống nhất, không có ý kiến khác`; empty where it only announces. */
  readonly reply: string;
}

/** What was decided where senders differ; it holds as long as what they sent stays the same. */
export interface Decision {
  /** Of the row. */
  readonly key: string;
  readonly field: SubmittedField;
  /** Mark of the values that it was decided between. */
  readonly values: string;
  readonly chosen: number | string;
  /** Căn cứ, in the words of whoever decided. */
  readonly ground: string;
  readonly by: string;
  readonly on: CalendarDate;
}

/** What the office has answered so far; it travels with the book. */
export interface Answers {
  readonly senders: readonly SenderAnswer[];
  readonly latest: readonly LatestAnswer[];
  readonly weights: readonly WeightAnswer[];
  readonly units: readonly UnitAnswer[];
  readonly letters: readonly LetterAnswer[];
  readonly decisions: readonly Decision[];
}
