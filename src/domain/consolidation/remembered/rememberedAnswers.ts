import { parseCalendarDate } from "../../calendar/calendarDate";
import { LONGEST_JSON, type StateRecord } from "../../state/bookState";
import { fieldsOf, parsedJson } from "../../state/storedJson";
import type { Answers } from "../answers";

type Kind = keyof Answers;
type AnswerOf<K extends Kind> = Answers[K][number];

/** How each kind of answer is kept, what one is about, and whether what a record holds is one, untampered. */
const KINDS: { readonly [K in Kind]: KeptAnswer<K> } = {
  senders: {
    record: "sender-answer",
    about: ({ key }) => key,
    isOne: ({ key, agency, kind }) => areTexts(key, agency, kind),
  },
  latest: {
    record: "latest-answer",
    about: ({ agency }) => agency,
    isOne: ({ agency, sha256, among }) =>
      areTexts(agency, sha256) && Array.isArray(among) && areTexts(...(among as unknown[])),
  },
  weights: {
    record: "weight-answer",
    about: ({ key, agency, field }) => [key, agency, field ?? ""].join("|"),
    isOne: ({ key, agency, field, weight }) =>
      areTexts(key, agency) && (field === null || areTexts(field)) && Number.isFinite(weight),
  },
  units: {
    record: "unit-answer",
    about: ({ key, agency, unit }) => [key, agency, unit].join("|"),
    isOne: ({ key, agency, unit, as }) =>
      areTexts(key, agency, unit) && (as === "same" || as === "left-out"),
  },
  letters: {
    record: "letter-answer",
    about: ({ agency, documentNumber }) => [agency, documentNumber].join("|"),
    isOne: ({ agency, documentNumber, documentDate, reply }) =>
      areTexts(agency, documentNumber, reply) && (documentDate === null || isDay(documentDate)),
  },
  decisions: {
    record: "pull-decision",
    about: ({ key, field }) => [key, field].join("|"),
    isOne: ({ key, field, values, chosen, ground, by, on }) =>
      areTexts(key, field, values, ground, by) &&
      (areTexts(chosen) || Number.isFinite(chosen)) &&
      isDay(on),
  },
};

interface KeptAnswer<K extends Kind> {
  readonly record: string;
  readonly about: (answer: AnswerOf<K>) => string;
  readonly isOne: (fields: Record<string, unknown>) => boolean;
}

/** What the office answered and decided so far; a record that someone tampered with is left out. */
export function rememberedAnswers(records: readonly StateRecord[]): Answers {
  const all = <K extends Kind>(kind: K): AnswerOf<K>[] =>
    records.flatMap((record) => {
      const { record: name, isOne } = KINDS[kind];
      const answer = record.kind === name ? parsedJson(record.json) : null;
      return isOne(fieldsOf(answer)) ? [answer as AnswerOf<K>] : [];
    });
  return {
    senders: all("senders"),
    latest: all("latest"),
    weights: all("weights"),
    units: all("units"),
    letters: all("letters"),
    decisions: all("decisions"),
  };
}

/** The records of a book with these answers in the place of those before; others stay as they are. */
export function withAnswers(
  records: readonly StateRecord[],
  answers: Answers
): readonly StateRecord[] {
  const names = Object.values(KINDS).map(({ record }) => record);
  const others = records.filter(({ kind }) => !names.includes(kind));
  const kept = <K extends Kind>(kind: K): StateRecord[] => {
    const { record, about } = KINDS[kind];
    return answers[kind].map((answer: AnswerOf<K>) => ({
      kind: record,
      key: about(answer),
      json: JSON.stringify(answer),
    }));
  };
  const own = (Object.keys(KINDS) as Kind[]).flatMap((kind) => kept(kind));
  // What no cell can hold is asked again.
  return [
    ...others,
    ...own.filter(({ key, json }) => Math.max(key.length, json.length) <= LONGEST_JSON),
  ];
}

/** The answers with one more, in the place of an earlier one about the same. */
export function withAnswer<K extends Kind>(
  answers: Answers,
  kind: K,
  answer: AnswerOf<K>
): Answers {
  const { about } = KINDS[kind];
  const others = answers[kind].filter((one: AnswerOf<K>) => about(one) !== about(answer));
  return { ...answers, [kind]: [...others, answer] };
}

function areTexts(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === "string");
}

function isDay(value: unknown): boolean {
  return typeof value === "string" && parseCalendarDate(value) !== null;
}
