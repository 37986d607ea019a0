import { enNumber, viNumber } from "../domain/rules/say";
import type { Text } from "../domain/text";

/** A number as each language writes it. */
export function number(value: number): Text {
  return { vi: viNumber(value), en: enNumber(value) };
}

interface Noun {
  readonly vi: string;
  readonly one: string;
  readonly many: string;
}

const NOUNS = {
  error: { vi: "lỗi", one: "error", many: "errors" },
  warning: { vi: "cảnh báo", one: "warning", many: "warnings" },
  info: { vi: "gợi ý", one: "suggestion", many: "suggestions" },
  row: { vi: "dòng", one: "row", many: "rows" },
  cell: { vi: "ô", one: "cell", many: "cells" },
  rule: { vi: "quy tắc", one: "rule", many: "rules" },
  indicator: { vi: "chỉ tiêu", one: "indicator", many: "indicators" },
  task: { vi: "nhiệm vụ", one: "task", many: "tasks" },
} as const satisfies Record<string, Noun>;

/** The word for a number of things, without the number: `lỗi`, `errors`. */
export function nounFor(count: number, thing: keyof typeof NOUNS): Text {
  const { vi, one, many } = NOUNS[thing];
  return { vi, en: count === 1 ? one : many };
}

/** A number of things: `9 lỗi`, `1 error`. */
export function counted(count: number, thing: keyof typeof NOUNS): Text {
  const noun = nounFor(count, thing);
  const shown = number(count);
  return { vi: `${shown.vi} ${noun.vi}`, en: `${shown.en} ${noun.en}` };
}

/** Texts one after the other, in both languages. */
export function joined(parts: readonly Text[], separator: string): Text {
  return {
    vi: parts.map(({ vi }) => vi).join(separator),
    en: parts.map(({ en }) => en).join(separator),
  };
}
