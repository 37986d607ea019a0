import { foldTones } from "../../notation/vietnamese";
import type { Text } from "../../text";
import type { SubmissionRemark } from "../consolidation";
import type { RosterEntry, RosterState } from "./rosterEntry";

/** What an agency's states are told from. */
export interface Standing extends Pick<
  RosterEntry,
  "due" | "submittedOn" | "daysLate" | "completeness" | "stamp" | "reply"
> {
  /** Files that could not be read. */
  readonly unreadable: number;
  /** Files of another plan period. */
  readonly otherPeriod: number;
  /** A file counts, or a letter came. */
  readonly sent: boolean;
  /** No one knows which file counts. */
  readonly undecided: boolean;
  /** The file that counts holds rows of a plan. */
  readonly hasRows: boolean;
  readonly remarks: readonly SubmissionRemark[];
}

/** How an agency stands, the gravest first. */
export function rosterStates(standing: Standing): readonly RosterState[] {
  const { unreadable, otherPeriod, sent, undecided, hasRows } = standing;
  if (undecided) return ["undecided"];
  if (!sent && otherPeriod > 0) return ["to-improve"];
  if (!sent) return [unreadable > 0 ? "unreadable" : "not-sent"];
  const agreed = isAgreement(standing.reply) && standing.completeness.filled === 0;
  const letterOnly = !hasRows && !agreed;
  const states: RosterState[] = [];
  if (letterOnly) states.push("letter-only");
  if (agreed) states.push("agreed");
  if (hasRows && needsWork(standing)) states.push("to-improve");
  if (hasRows && !agreed && isIncomplete(standing)) states.push("incomplete");
  return [...states, timing(standing)];
}

/** `Thống nhất, không có ý kiến khác` and the like. */
export function isAgreement(reply: string | null): boolean {
  const words = foldTones(reply ?? "");
  return (
    /thong nhat|nhat tri|dong y|khong co y kien/.test(words) &&
    !/chua (thong nhat|nhat tri|dong y)|khong (thong nhat|nhat tri|dong y)/.test(words)
  );
}

function isIncomplete({ completeness: { due, filled } }: Standing): boolean {
  return due === null ? filled === 0 : filled < due;
}

function needsWork({ stamp, remarks }: Standing): boolean {
  if (stamp?.kind === "altered") return true;
  const errors =
    stamp?.kind === "unchanged" || stamp?.kind === "changed" ? stamp.stamp.counts.error : 0;
  return errors > 0 || remarks.some(({ code, blocks }) => blocks || code === "unreadable");
}

function timing({ due, submittedOn, daysLate }: Standing): RosterState {
  if (submittedOn === null) return "day-unknown";
  if (due === null) return "sent";
  return daysLate === 0 ? "in-time" : "late";
}

/** The states in words: `Quá hạn 3 ngày; Gửi thiếu (12/15 dòng)`. */
export function rosterText(states: readonly RosterState[], standing: Standing): Text {
  const words = states.map((state) => stateText(state, standing));
  return {
    vi: words.map(({ vi }) => vi).join("; "),
    en: words.map(({ en }) => en).join("; "),
  };
}

function stateText(state: RosterState, { daysLate, completeness }: Standing): Text {
  const { due, filled } = completeness;
  switch (state) {
    case "not-sent":
      return { vi: "Chưa gửi", en: "Not sent" };
    case "undecided":
      return { vi: "Chưa rõ bản nào là bản cuối", en: "Which version counts is open" };
    case "letter-only":
      return { vi: "Có văn bản, chưa có biểu", en: "A letter, no table" };
    case "unreadable":
      return { vi: "Tệp gửi không đọc được", en: "What was sent can't be read" };
    case "to-improve":
      return { vi: "Đề nghị hoàn thiện", en: "To be improved" };
    case "incomplete":
      return due === null
        ? { vi: "Gửi thiếu", en: "Incomplete" }
        : { vi: `Gửi thiếu (${filled}/${due} dòng)`, en: `Incomplete (${filled} of ${due} rows)` };
    case "agreed":
      return { vi: "Thống nhất, không có ý kiến khác", en: "Agreed, no remarks" };
    case "late":
      return { vi: `Quá hạn ${daysLate} ngày`, en: `${daysLate} days late` };
    case "in-time":
      return { vi: "Đúng hạn", en: "In time" };
    case "day-unknown":
      return { vi: "Đã gửi, chưa xác định ngày gửi", en: "Sent, day not known" };
    case "sent":
      return { vi: "Đã gửi", en: "Sent" };
  }
}
