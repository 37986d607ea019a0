import { printReference, type Reference } from "./reference";
import { tokenize, type Token } from "./tokens";

/** What a formula's words mean where it stands. */
export interface Meanings {
  /** The calculator's name of a sheet, quoted where needed; null where there is no such sheet. */
  sheet(name: string): string | null;
  /** What a defined name stands for, without `=`; null where there is no such name. `sheet` is null for the formula's own scope. */
  definedName(name: string, sheet: string | null): string | null;
  knowsFunction(name: string): boolean;
  /** Hears of each reference that is to be calculated; the sheet is null for the formula's own. */
  onReference(sheet: string | null, reference: Reference): void;
}

/** How deep names may stand for names. */
const DEEPEST = 8;

/**
 * The formula as the calculator needs it, or null where the calculator can't be trusted with it.
 * Names are replaced by what they stand for, sheets by the calculator's spelling. A minus before anything but a
 * plain number becomes a product: IronCalc 0.8.4 drops `--` and has no negative of a range.
 */
export function engineText(formula: string, meanings: Meanings, depth = 0): string | null {
  const tokens = tokenize(formula).filter(({ kind }) => kind !== "space");
  const translator = new Translator(tokens, meanings, depth);
  const text = translator.whole();
  return text === null ? null : (formula.startsWith("=") ? "=" : "") + text;
}

class Translator {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly meanings: Meanings,
    private readonly depth: number
  ) {}

  whole(): string | null {
    const text = this.expression();
    return this.at === this.tokens.length ? text : null;
  }

  private expression(): string | null {
    let text = this.operand();
    while (text !== null) {
      const next = this.tokens[this.at];
      if (next?.kind !== "operator") return text;
      this.at++;
      if (next.text === "%") {
        text += "%";
        continue;
      }
      // `A1:INDEX(…)`, spilled ranges and implicit intersection.
      if ([":", "#", "@"].includes(next.text)) return null;
      const operand = this.operand();
      text = operand === null ? null : text + next.text + operand;
    }
    return null;
  }

  private operand(): string | null {
    let minuses = 0;
    for (let token = this.tokens[this.at]; token?.kind === "operator";) {
      if (token.text === "-") minuses++;
      else if (token.text !== "+") return null;
      token = this.tokens[++this.at];
    }
    const plainNumber = this.tokens[this.at]?.kind === "number";
    const text = this.primary();
    if (text === null || minuses === 0) return text;
    if (minuses === 1 && plainNumber) return `-${text}`;
    return `(${minuses % 2 === 1 ? "-1" : "1"}*${text})`;
  }

  private primary(): string | null {
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case "text":
      case "number":
      case "boolean":
        return token.text;
      case "error":
        return token.text.slice(token.text.lastIndexOf("!", token.text.length - 2) + 1);
      case "reference":
        return this.reference(token);
      case "name":
        return this.name(token);
      case "function":
        return this.call(token.text);
      case "open":
        return token.text === "(" ? this.list("(", ")", 1) : this.list("{", "}", Infinity);
      default:
        return null;
    }
  }

  private reference({ sheet, reference }: Extract<Token, { kind: "reference" }>): string | null {
    const cells = printReference(reference);
    this.meanings.onReference(sheet, reference);
    if (sheet === null) return cells;
    const known = this.meanings.sheet(sheet);
    return known === null ? "#REF!" : `${known}!${cells}`;
  }

  private name({ name, sheet }: Extract<Token, { kind: "name" }>): string | null {
    const meaning = this.meanings.definedName(name, sheet);
    // A word that no name explains may be a variable of LET.
    if (meaning === null) return sheet === null ? name : "#NAME?";
    if (this.depth >= DEEPEST) return null;
    const text = engineText(meaning, this.meanings, this.depth + 1);
    const simple = tokenize(meaning).length === 1;
    return text === null || simple ? text : `(${text})`;
  }

  private call(written: string): string | null {
    const name = written.replace(/^(?:_xlfn\.)?(?:_xlws\.)?/i, "").toUpperCase();
    if (!this.meanings.knowsFunction(name)) return null;
    if (this.tokens[this.at++]?.text !== "(") return null;
    const list = this.list("(", ")", Infinity);
    return list === null ? null : name + list;
  }

  /** Items up to the closing bracket; a list in plain parentheses, a union, is beyond the calculator. */
  private list(open: string, close: string, most: number): string | null {
    let text = open;
    for (let items = 1; ; items++) {
      const next = this.tokens[this.at];
      if (next?.kind !== "separator" && next?.kind !== "close") {
        const item = this.expression();
        if (item === null) return null;
        text += item;
      }
      const end = this.tokens[this.at++];
      if (end?.kind === "close") return end.text === close ? text + close : null;
      if (end?.kind !== "separator" || items >= most) return null;
      text += end.text;
    }
  }
}
