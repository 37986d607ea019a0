import { foldSpelling } from "../notation/vietnamese";
import { spelledRight } from "../vietnamese/findMisspellings";
import { namePeriods } from "./namePeriods";

/** What a task's name is about, without the words that every name has. */
export interface TaskSubject {
  /** In their order: `An Bình` and `Bình An` are two places. */
  readonly words: string;
  /** The last year of the work; null where the name says none. */
  readonly end: number | null;
}

const PERIOD =
  /(?<!\p{L})(?:(?:và |, ?)?(?:tầm nhìn|định hướng) )?(?:giai đoạn |thời kỳ |năm )?(?:từ )?(?:đến )?(?:hết )?(?:năm )?\(?(?:19|20)\d\d(?:-(?:19|20)\d\d)?\)?(?![\d/-])/gu;
const AND_AFTER = /(?<!\p{L})và (?:những năm|các năm|giai đoạn) tiếp theo(?!\p{L})/gu;
const BY_NATURE =
  /(?<!\p{L})(?:trên địa bàn(?: tỉnh)?|của tỉnh|tại địa phương|theo hướng|và|các|về)(?!\p{L})/gu;
const DRAFTING = /^xây dựng (?=(?:đề án|kế hoạch|chương trình|quy hoạch|chính sách) )/u;

/** `Kế hoạch năm 2022` says too little to be called the same as another. */
const FEWEST_WORDS = 4;

/** The subject of a task's name; the province's own name counts for nothing in it. */
export function taskSubject(name: string, province: string | null): TaskSubject {
  const folded = foldSpelling(spelledRight(name));
  const own = province === null ? [] : [`tỉnh ${foldSpelling(province)}`, foldSpelling(province)];
  const general = own.reduce((rest, words) => rest.replaceAll(words, " "), folded);
  const words = [PERIOD, AND_AFTER, BY_NATURE]
    .reduce((rest, general) => rest.replace(general, " "), general)
    .replace(/[^\p{L}\p{N}/]+/gu, " ")
    .trim()
    .replace(DRAFTING, "");
  return { words, end: namePeriods(name).end };
}

/** Whether a subject says enough to be compared. */
export function saysEnough({ words }: TaskSubject): boolean {
  return words.split(" ").length >= FEWEST_WORDS;
}

/** Whether two subjects of the same words may be one task: a plan for each year is a task of its own. */
export function mayEndTogether(one: TaskSubject, other: TaskSubject): boolean {
  return one.end === other.end || one.end === null || other.end === null;
}

/** Of subjects with the same words, those that may be one task; what one leaves open does not tell it from another. */
export function groupsOf<Subject>(
  alike: readonly Subject[],
  mayBeSame: (one: Subject, other: Subject) => boolean
): readonly (readonly Subject[])[] {
  const groups: Subject[][] = [];
  for (const subject of alike) {
    const group = groups.find((own) => own.every((other) => mayBeSame(other, subject)));
    if (group) group.push(subject);
    else groups.push([subject]);
  }
  return groups.filter(({ length }) => length > 1);
}
