import { parseCalendarDate } from "../../domain/calendar/calendarDate";
import { taskFields } from "../../domain/consolidation/tasks/taskFields";
import type { AgencyKind } from "../../domain/plan/registers/agencies";
import type { Text } from "../../domain/text";
import type { AnswersFile } from "./answersFile";

/** What stands under a name of an answer. */
export interface AnswerField {
  readonly isRight: (value: unknown) => boolean;
  /** What is needed, in words. */
  readonly needed: Text;
  readonly optional?: true;
}

const isText = (value: unknown): value is string => typeof value === "string";
const isWords = (value: unknown): value is string => isText(value) && value.trim() !== "";
const isDay = (value: unknown): boolean => isText(value) && parseCalendarDate(value) !== null;

const words: AnswerField = {
  isRight: isWords,
  needed: { vi: "cần một đoạn chữ, không để trống", en: "a text that is not blank is needed" },
};

const anyText: AnswerField = {
  isRight: isText,
  needed: { vi: "cần một đoạn chữ, có thể để trống", en: "a text, which may be blank, is needed" },
};

const texts: AnswerField = {
  isRight: (value) => Array.isArray(value) && value.length > 0 && value.every(isWords),
  needed: { vi: "cần một danh sách đoạn chữ", en: "a list of texts is needed" },
};

const day: AnswerField = {
  isRight: isDay,
  needed: { vi: "cần một ngày, ví dụ 2021-03-01", en: "a day such as 2021-03-01 is needed" },
};

const dayIfKnown: AnswerField = {
  isRight: (value) => value === null || isDay(value),
  needed: {
    vi: "cần một ngày, ví dụ 2021-03-01, hoặc null khi văn bản không ghi ngày",
    en: "a day such as 2021-03-01 is needed, or null where the document names none",
  },
};

const figure: AnswerField = {
  isRight: (value) => Number.isFinite(value) || isWords(value),
  needed: { vi: "cần một số hoặc đoạn chữ", en: "a number or a text is needed" },
};

const weight: AnswerField = {
  isRight: (value) => Number.isFinite(value),
  needed: { vi: "cần một số", en: "a number is needed" },
};

const FIELD = new RegExp(`^(?:periodActual|goal|(?:actual|plan):\\d{4}|${taskFields.join("|")})$`);
const FIELD_WORDS: Text = {
  vi: "cần tên cột như goal, actual:2020, plan:2021, deadline",
  en: "a column such as goal, actual:2020, plan:2021, deadline is needed",
};

const column: AnswerField = {
  isRight: (value) => isText(value) && FIELD.test(value),
  needed: FIELD_WORDS,
};

const columnOrAll: AnswerField = {
  isRight: (value) => value === null || column.isRight(value),
  needed: {
    vi: `${FIELD_WORDS.vi}, hoặc null cho mọi năm`,
    en: `${FIELD_WORDS.en}, or null for every year`,
  },
};

/** What an agency that the register does not list may be. */
const KINDS = [
  "department",
  "board",
  "vertical",
  "locality",
  "party",
  "unit",
  "committee",
] as const;

function oneOf(values: readonly string[]): AnswerField {
  const list = values.join(", ");
  return {
    isRight: (value) => isText(value) && values.includes(value),
    needed: { vi: `cần một trong: ${list}`, en: `one of these is needed: ${list}` },
  };
}

/** The closed list of what an answers file may hold, in the order in which it is told. */
export const answerFields: {
  readonly [Kind in keyof AnswersFile]-?: {
    readonly [Name in keyof NonNullable<AnswersFile[Kind]>[number]]-?: AnswerField;
  };
} = {
  senders: {
    file: words,
    agency: words,
    kind: { ...oneOf(KINDS satisfies readonly AgencyKind[]), optional: true },
  },
  latest: { agency: words, sha256: words, among: texts },
  weights: { key: words, agency: words, field: columnOrAll, weight },
  units: { key: words, agency: words, unit: words, as: oneOf(["same", "left-out"]) },
  letters: { agency: words, documentNumber: words, documentDate: dayIfKnown, reply: anyText },
  decisions: {
    ...{ key: words, field: column, values: words, chosen: figure },
    ...{ ground: words, by: words, on: day },
  },
};
