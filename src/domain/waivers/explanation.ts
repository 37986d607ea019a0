import { type CalendarDate, parseCalendarDate } from "../calendar/calendarDate";
import type { Text } from "../text";
import type { Explanation } from "./waiver";

/** An explanation as it stands in a form. */
export type ExplanationDraft = { readonly [Field in keyof Explanation]: string };

/** What is wrong with a draft, field by field. */
export type ExplanationProblems = { readonly [Field in keyof Explanation]?: Text };

export type ReadExplanation =
  | { readonly ok: true; readonly explanation: Explanation }
  | { readonly ok: false; readonly problems: ExplanationProblems };

/** What a printed cell and a signatory can take. */
export const LONGEST_REASON = 1_000;
export const LONGEST_NAME = 200;

/** Reads a draft on a day: an explanation has a reason, someone who answers for it, and an end that has not passed. */
export function readExplanation(draft: ExplanationDraft, today: CalendarDate): ReadExplanation {
  const [reason, by] = [draft.reason.trim(), draft.by.trim()];
  const until = parseCalendarDate(draft.until);
  const problems: ExplanationProblems = {
    ...textProblem("reason", reason, LONGEST_REASON),
    ...textProblem("by", by, LONGEST_NAME),
    ...(!until && { until: WORDS.until }),
    ...(until && until < today && { until: WORDS.past }),
  };
  if (until && Object.keys(problems).length === 0) {
    return { ok: true, explanation: { reason, by, until } };
  }
  return { ok: false, problems };
}

function textProblem(field: "reason" | "by", text: string, longest: number): ExplanationProblems {
  if (text === "") return { [field]: WORDS[field] };
  if (text.length <= longest) return {};
  return {
    [field]: {
      vi: `Chỉ ghi được ${longest} ký tự; đang có ${text.length}.`,
      en: `${longest} characters at most; there are ${text.length}.`,
    },
  };
}

const WORDS = {
  reason: { vi: "Ghi lý do giữ nguyên.", en: "Say why it stays as it is." },
  by: { vi: "Ghi họ tên người giải trình.", en: "Name who answers for it." },
  until: { vi: "Chọn ngày hết hiệu lực.", en: "Choose the last day." },
  past: {
    vi: "Ngày hết hiệu lực phải từ hôm nay trở đi.",
    en: "The last day must be today or later.",
  },
} as const satisfies Record<string, Text>;
