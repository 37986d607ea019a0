import { parseReference, type Reference } from "./reference";

/** A piece of a formula; the texts of all pieces together are the formula. */
export type Token =
  | {
      readonly kind: "reference";
      readonly text: string;
      /** The sheet it names, without quotes; null for the formula's own. */
      readonly sheet: string | null;
      readonly reference: Reference;
    }
  /** A word that is no reference: a defined name, maybe with its sheet. */
  | {
      readonly kind: "name";
      readonly text: string;
      readonly sheet: string | null;
      readonly name: string;
    }
  /** A function's name; the parenthesis is the next piece. */
  | { readonly kind: "function"; readonly text: string }
  | { readonly kind: "text" | "number" | "error" | "boolean"; readonly text: string }
  /** `Table[column]`, or a reference to another workbook. */
  | { readonly kind: "structured" | "external"; readonly text: string }
  | { readonly kind: "operator" | "open" | "close" | "separator" | "space"; readonly text: string }
  /** A character that no formula has. */
  | { readonly kind: "illegal"; readonly text: string };

const SPACE = /[ \t\r\n\u00a0]+/y;
const TEXT = /"(?:[^"]|"")*"/y;
const ERROR =
  /#(?:REF|DIV\/0|N\/A|NAME|NULL|NUM|VALUE|SPILL|CALC|GETTING_DATA|FIELD|BLOCKED|CONNECT|BUSY|UNKNOWN)[!?]?/iy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}\d_.])/iuy;
/** `Sheet!`, `'Chỉ tiêu'!`, `'[Book.xlsx]Sheet'!`, `[1]Sheet!`, `First:Last!`. */
const SHEET = /(?:'((?:[^']|'')+)'|((?:\[[^\]]*\])?[\p{L}\p{M}_\d.]+(?::[\p{L}\p{M}_\d.]+)?))!/uy;
const RANGE =
  /\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\p{L}\d_.(!])|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}(?![\p{L}\d_.(!])|\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\d_.(!])/iuy;
const WORD = /[\p{L}_\\][\p{L}\p{M}\d_.\\?]*/uy;
const BRACKETS = /\[(?:[^[\]]|'[\s\S]|\[(?:[^[\]]|'[\s\S])*\])*\]/y;
const OPERATOR = /<=|>=|<>|[-+*/^&=<>%@#:]/y;

/** Cuts a formula, with or without its leading `=`, into pieces. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = formula.startsWith("=") ? 1 : 0; at < formula.length;) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(formula)?.[0] ?? null;
  };
  const simple = (
    [
      ["space", SPACE],
      ["text", TEXT],
      ["error", ERROR],
    ] as const
  )
    .map(([kind, pattern]) => ({ kind, text: match(pattern) }))
    .find(({ text }) => text !== null);
  if (simple) return { kind: simple.kind, text: simple.text! };
  const qualified = match(SHEET);
  if (qualified !== null) return qualifiedToken(formula, at, qualified);
  return (
    referenceOrWord(formula, at, "", null) ??
    plainToken(formula[at]!, match(NUMBER), match(OPERATOR), match(BRACKETS))
  );
}

function plainToken(
  first: string,
  number: string | null,
  operator: string | null,
  brackets: string | null
): Token {
  if (number !== null) return { kind: "number", text: number };
  if (operator !== null) return { kind: "operator", text: operator };
  if (brackets !== null) return { kind: "structured", text: brackets };
  if (first === "(" || first === "{") return { kind: "open", text: first };
  if (first === ")" || first === "}") return { kind: "close", text: first };
  if (first === "," || first === ";") return { kind: "separator", text: first };
  return { kind: "illegal", text: first };
}

/** What follows `Sheet!`. */
function qualifiedToken(formula: string, at: number, prefix: string): Token {
  const written = prefix.slice(0, -1);
  const quoted = written.startsWith("'");
  const sheet = quoted ? written.slice(1, -1).replaceAll("''", "'") : written;
  const next = at + prefix.length;
  ERROR.lastIndex = next;
  const error = ERROR.exec(formula)?.[0];
  if (error !== undefined) return { kind: "error", text: prefix + error };
  const token = referenceOrWord(formula, next, prefix, sheet);
  if (!token) return { kind: "illegal", text: prefix };
  // Another workbook, or several sheets at once: kept as it is.
  const elsewhere = sheet.includes("[") || sheet.includes(":");
  return elsewhere ? { kind: "external", text: token.text } : token;
}

function referenceOrWord(
  formula: string,
  at: number,
  prefix: string,
  sheet: string | null
): Token | null {
  RANGE.lastIndex = at;
  const range = RANGE.exec(formula)?.[0];
  const reference = range === undefined ? null : parseReference(range);
  if (range !== undefined && reference) {
    return { kind: "reference", text: prefix + range, sheet, reference };
  }
  WORD.lastIndex = at;
  const word = WORD.exec(formula)?.[0];
  if (word === undefined) return null;
  const next = formula[at + word.length];
  if (next === "(") return { kind: "function", text: prefix + word };
  if (next === "[") {
    BRACKETS.lastIndex = at + word.length;
    const brackets = BRACKETS.exec(formula)?.[0];
    if (brackets !== undefined) return { kind: "structured", text: prefix + word + brackets };
  }
  if (prefix === "" && /^(?:true|false)$/i.test(word)) return { kind: "boolean", text: word };
  return { kind: "name", text: prefix + word, sheet, name: word };
}
