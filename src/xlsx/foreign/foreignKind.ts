import type { ProblemCode } from "../problems";

/** What SheetJS is asked to read: other formats, and packages whose small parts are not well-formed XML. */
export type ForeignKind = "xls" | "xlsb" | "ods" | "html" | "xml-2003" | "package";

const KINDS: Partial<Readonly<Record<ProblemCode, ForeignKind>>> = {
  xls: "xls",
  xlsb: "xlsb",
  ods: "ods",
  html: "html",
  "xml-2003": "xml-2003",
  // An unescaped `&` in a sheet's name, say: exporters write it and Excel's own rules forbid it.
  "part-unreadable": "package",
};

/** The kind of a file that our scanner refused, or null where nobody else may try it either. */
export function foreignKind(refused: ProblemCode): ForeignKind | null {
  return KINDS[refused] ?? null;
}

/** Whether files of that kind are zips, whose entries can be held to what they claim. */
export function isZipped(kind: ForeignKind): boolean {
  return kind === "xlsb" || kind === "ods" || kind === "package";
}
