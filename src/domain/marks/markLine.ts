import type { Severity } from "../rules/rule";

/** The line around a marked cell: thin, since a conditional format has no other. */
export interface MarkLine {
  /** `RRGGBB`. */
  readonly color: string;
  readonly style: "solid" | "dashed" | "dotted";
}

interface MarkKind {
  /** As the condition of the mark names it, to whoever looks through the rules of a sheet. */
  readonly name: string;
  readonly line: MarkLine;
}

/** Told apart by colour and by line: nobody needs to see colours. */
export const MARKS: Readonly<Record<Severity, MarkKind>> = {
  error: { name: "lỗi", line: { color: "C00000", style: "solid" } },
  warning: { name: "cảnh báo", line: { color: "C55A11", style: "dashed" } },
  info: { name: "gợi ý", line: { color: "2E75B6", style: "dotted" } },
};

/** The line of the mark of that name; null where no mark is called so. */
export function lineOfMark(name: string): MarkLine | null {
  return Object.values(MARKS).find((kind) => kind.name === name)?.line ?? null;
}
