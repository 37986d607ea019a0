import { tokenize } from "../../model/formula/tokens";

/** A formula as a Vietnamese Excel shows it: `;` between arguments, decimal comma. */
export function formulaInVietnamese(formula: string): string {
  const pieces = tokenize(formula).map(({ kind, text }) => {
    if (kind === "separator") return text === "," ? ";" : text;
    return kind === "number" ? text.replace(".", ",") : text;
  });
  return `=${pieces.join("")}`;
}

/** Outside of texts and sheet names in quotes. */
const QUOTED = /("(?:[^"]|"")*"?|'(?:[^']|'')*'?)/;

/** A formula typed in a Vietnamese Excel (`=`, `+` or `-` first) as the file and the model have it. */
export function formulaFromVietnamese(typed: string): string {
  const body = typed.replace(/^[=+]/, "");
  const translated = body.split(QUOTED).map((piece, index) => {
    if (index % 2 === 1) return piece;
    return piece.replace(/(\d),(?=\d)|;/g, (_, digit?: string) => (digit ? `${digit}.` : ","));
  });
  return `=${translated.join("")}`;
}
