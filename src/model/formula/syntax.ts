import { tokenize, type Token } from "./tokens";

/** Excel's longest formula, in characters. */
const MOST_CHARACTERS = 8192;

/** Whether a text with its leading `=` is built as a formula: Excel refuses to enter any other. Names and functions may be unknown. */
export function isFormula(text: string): boolean {
  if (!text.startsWith("=") || text.length > MOST_CHARACTERS) return false;
  const tokens = tokenize(text);
  if (tokens.some(({ kind }) => kind === "illegal")) return false;
  return new Parser(tokens).parsesWhole();
}

/** Follows the alternation of operands and operators; a space between two operands is an intersection. */
class Parser {
  private at = 0;
  private readonly tokens: readonly Token[];

  constructor(tokens: readonly Token[]) {
    this.tokens = tokens.filter(({ kind }) => kind !== "space");
  }

  parsesWhole(): boolean {
    return this.tokens.length > 0 && this.expression() && this.at === this.tokens.length;
  }

  private expression(): boolean {
    if (!this.operand()) return false;
    for (;;) {
      const next = this.tokens[this.at];
      if (!next) return true;
      if (next.kind === "operator") {
        this.at++;
        if (next.text === "%" || next.text === "#") continue;
        if (next.text === "@") return false;
        if (next.text === ":" && !this.joinsReferences()) return false;
        if (!this.operand()) return false;
      } else if (startsReference(next)) {
        // Two ranges side by side mean what they share; two numbers or texts mean nothing.
        if (!endsReference(this.tokens[this.at - 1]!)) return false;
        if (!this.operand()) return false;
      } else return true;
    }
  }

  private operand(): boolean {
    while (this.isPrefix()) this.at++;
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case "reference":
      case "name":
      case "text":
      case "number":
      case "error":
      case "boolean":
      case "structured":
      case "external":
        return true;
      case "function":
        return this.tokens[this.at++]?.text === "(" && this.list(")");
      case "open":
        return token.text === "(" ? this.list(")", 1) : this.list("}", 1);
      default:
        return false;
    }
  }

  /** Items up to a closing bracket; a function's arguments may be left out. */
  private list(close: string, fewest = 0): boolean {
    for (let items = 0; ; items++) {
      const next = this.tokens[this.at];
      if (!next) return false;
      if (next.kind === "close") {
        this.at++;
        return next.text === close && items >= fewest;
      }
      const leftOut = next.kind === "separator" && fewest === 0;
      if (!leftOut && !this.expression()) return false;
      if (this.tokens[this.at]?.kind === "separator") {
        this.at++;
        if (this.tokens[this.at]?.kind === "close" && fewest > 0) return false;
      } else if (this.tokens[this.at]?.kind !== "close") return false;
    }
  }

  /** A colon joins two references and nothing else. */
  private joinsReferences(): boolean {
    const [before, after] = [this.tokens[this.at - 2], this.tokens[this.at]];
    return !!before && !!after && endsReference(before) && startsReference(after);
  }

  private isPrefix(): boolean {
    const token = this.tokens[this.at];
    return token?.kind === "operator" && ["+", "-", "@"].includes(token.text);
  }
}

function startsReference({ kind, text }: Token): boolean {
  return (
    kind === "reference" ||
    kind === "name" ||
    kind === "structured" ||
    kind === "external" ||
    kind === "function" ||
    (kind === "open" && text === "(")
  );
}

function endsReference({ kind, text }: Token): boolean {
  return (
    kind === "reference" ||
    kind === "name" ||
    kind === "structured" ||
    kind === "external" ||
    (kind === "close" && text === ")") ||
    (kind === "operator" && text === "#")
  );
}
