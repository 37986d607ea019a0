import type { Text } from "../../domain/text";
import { type AnswerField, answerFields } from "./answerFields";
import type { AnswersFile } from "./answersFile";

/** An answers file as read, or everything that is wrong with it, each fault with its place. */
export type ReadAnswers =
  | { readonly ok: true; readonly answers: AnswersFile }
  | { readonly ok: false; readonly faults: readonly Text[] };

/** Reads what someone wrote into an answers file; nothing of a file with a fault is taken. */
export function readAnswersFile(text: string): ReadAnswers {
  let read: unknown;
  try {
    // An editor may have put a mark before the first letter.
    read = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return { ok: false, faults: [notJson(text, error)] };
  }
  if (!isObject(read)) return { ok: false, faults: [NO_OBJECT] };
  const faults = Object.entries(read).flatMap(([kind, answers]) => faultsOfKind(kind, answers));
  return faults.length > 0 ? { ok: false, faults } : { ok: true, answers: read as AnswersFile };
}

const KINDS: Readonly<Record<string, Readonly<Record<string, AnswerField>>>> = answerFields;

function faultsOfKind(kind: string, answers: unknown): Text[] {
  const fields = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
  if (!fields) return [unknownName(kind, Object.keys(KINDS))];
  if (!Array.isArray(answers)) return [{ vi: `${kind}: ${LIST.vi}.`, en: `${kind}: ${LIST.en}.` }];
  return answers.flatMap((answer: unknown, index) => faultsOf(answer, fields, { kind, index }));
}

/** Which entry of the file it is. */
export interface AnswerPlace {
  readonly kind: string;
  readonly index: number;
}

function faultsOf(
  answer: unknown,
  fields: Readonly<Record<string, AnswerField>>,
  place: AnswerPlace
): Text[] {
  if (!isObject(answer)) return [atPlace(place, OBJECT)];
  const strange = Object.keys(answer)
    .filter((name) => !Object.hasOwn(fields, name))
    .map((name) => atPlace(place, unknownName(name, Object.keys(fields))));
  const wrong = Object.entries(fields).flatMap(([name, { isRight, needed, optional }]) => {
    if (!Object.hasOwn(answer, name))
      return optional ? [] : [atPlace(place, missing(name, needed))];
    return isRight(answer[name]) ? [] : [atPlace(place, said(name, needed))];
  });
  return [...strange, ...wrong];
}

/** A fault with the place of its entry before it: `decisions, mục 3: …`; entries are counted from one. */
export function atPlace({ kind, index }: AnswerPlace, { vi, en }: Text): Text {
  return { vi: `${kind}, mục ${index + 1}: ${vi}`, en: `${kind}, entry ${index + 1}: ${en}` };
}

function said(name: string, { vi, en }: Text): Text {
  return { vi: `“${name}” ${vi}.`, en: `“${name}”: ${en}.` };
}

function missing(name: string, { vi, en }: Text): Text {
  return { vi: `thiếu “${name}”, ${vi}.`, en: `“${name}” is missing: ${en}.` };
}

function unknownName(name: string, known: readonly string[]): Text {
  const list = known.join(", ");
  return {
    vi: `“${name}” không có trong các tên được dùng: ${list}.`,
    en: `“${name}” is none of the names in use: ${list}.`,
  };
}

/** Where a text stops to be JSON; engines do not always say it. */
function notJson(text: string, error: unknown): Text {
  const position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
  if (position === undefined) return NOT_JSON;
  const before = text.slice(0, Number(position)).split("\n");
  const [line, column] = [before.length, before.at(-1)!.length + 1];
  return {
    vi: `Từ dòng ${line}, cột ${column} tệp không còn đúng JSON. Hãy xem dấu phẩy, ngoặc kép, ngoặc nhọn quanh chỗ ấy.`,
    en: `From line ${line}, column ${column} on the file is no JSON. Look at commas, quotes and braces there.`,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const LIST: Text = { vi: "cần một danh sách [ … ]", en: "a list [ … ] is needed" };
const OBJECT: Text = { vi: "cần một mục { … }.", en: "an entry { … } is needed." };
const NO_OBJECT: Text = {
  vi: 'Tệp cần có dạng { "senders": [ … ], "decisions": [ … ] }.',
  en: 'The file must read { "senders": [ … ], "decisions": [ … ] }.',
};
const NOT_JSON: Text = {
  vi: "Tệp không đúng JSON. Hãy xem dấu phẩy, ngoặc kép, ngoặc đóng, nhất là ở cuối tệp.",
  en: "The file is no JSON. Look at commas, quotes and closing braces, at its end above all.",
};
