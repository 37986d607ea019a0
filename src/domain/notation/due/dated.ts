import { takeWording } from "../wordings";
import { IMPOSSIBLE, type Period } from "./period";
import { readPeriod } from "./periodForms";
import { readSpan } from "./span";
import { type DuePhrase, wordingsOfDue } from "./wordingsOfDue";

/** A deadline that names a time. */
export interface Dated {
  readonly period: Period;
  readonly phrase: DuePhrase;
  /** Words beside the period as written, or null. */
  readonly note: string | null;
}

const CLOCK = / \d{1,2}:\d{2}(?::\d{2})?(?: [ap]m)?$/;
const MEETING =
  /^(?:tai |trong )?(?:phien hop|ky hop|cuoc hop|hoi nghi)(?: [a-z]+)*? (?=(?:thang|quy|ngay) )/;
/** `từ Quý II trở đi` has no last day. */
const OPEN_END = /^(?:tro di|tro ve|tro len)(?![a-z])/;
/** What is to be done, and with whom, before the time is named: `trình UBND tỉnh trong Quý II/2021`. */
const ERRAND =
  /^(?:tham muu|trinh|bao cao|gui|ban hanh|hoan thanh|thong qua|phe duyet) \D{1,80}? (?=(?:trong|vao|truoc|cham nhat|muon nhat|den het) )/;
const MOST_WORDS_NOTED = 12;

/** Reads a folded text that names a period with words around it; null where it names none or an impossible one. */
export function readDated(words: string, written: string): Dated | null {
  const dated = readPhrase(words, written);
  const errand = dated ? null : ERRAND.exec(words)?.[0];
  if (errand == null) return dated;
  const count = errand.trim().split(" ").length;
  const later = written.split(" ");
  const found = readPhrase(words.slice(errand.length), later.slice(count).join(" "));
  const note = later.slice(0, count).join(" ");
  return found && { ...found, note: found.note === null ? note : `${note}; ${found.note}` };
}

function readPhrase(words: string, written: string): Dated | null {
  let phrase: DuePhrase = {};
  let rest = words.replace(CLOCK, "").replace(/[ .;,]+$/, "");
  for (let taken; (taken = takeWording(wordingsOfDue, rest)); rest = taken.rest) {
    phrase = { ...phrase, ...taken.adds };
  }
  const meeting = MEETING.exec(rest)?.[0] ?? "";
  const found =
    meeting === "" ? readWithRemark(rest, written) : readAtMeeting(rest, meeting, written);
  if (!found) return null;
  const single = found.period.kind !== "range";
  const open = phrase.from && phrase.order === undefined && single;
  return open || (phrase.order === "before" && !single) ? null : { ...found, phrase };
}

type Found = Pick<Dated, "period" | "note">;

/** `phiên họp UBND tỉnh tháng 02/2021`. */
function readAtMeeting(rest: string, meeting: string, written: string): Found | null {
  const period = readSpan(rest.slice(meeting.length));
  if (!period || period === IMPOSSIBLE) return null;
  const before = written.split(" ").slice(0, meeting.trim().split(" ").length);
  return { period, note: before.join(" ") };
}

/** A period, then perhaps a few words without digits: `Quý II/2021, sau khi có hướng dẫn`. */
function readWithRemark(rest: string, written: string): Found | null {
  const whole = readSpan(rest);
  if (whole) return whole === IMPOSSIBLE ? null : { period: whole, note: null };
  const words = rest.split(" ");
  const most = Math.min(MOST_WORDS_NOTED, words.length - 1);
  for (let count = 1; count <= most; count++) {
    const remark = words.slice(-count).join(" ");
    // A remark that names a period of its own leaves open which one counts.
    if (/\d/.test(remark) || OPEN_END.test(remark) || readPeriod(remark)) return null;
    const period = readSpan(
      words
        .slice(0, -count)
        .join(" ")
        .replace(/[ ,;.:-]+$/, "")
    );
    if (!period || period === IMPOSSIBLE) continue;
    // `Năm …` before other words is any five, or any year.
    if (period.kind === "year" && !period.first) return null;
    return { period, note: written.split(" ").slice(-count).join(" ") };
  }
  return null;
}
