import type { HeldRow } from "../heldSheet";
import type { Typed } from "../sheet";

/** What a cell of a sheet of our own holds, as it is written: text stays text. */
export function typedCell(value: HeldRow[number] | undefined): Typed {
  if (value === null || value === undefined || value === "") return { kind: "blank" };
  return typeof value === "number" ? { kind: "number", value } : { kind: "text", value };
}
