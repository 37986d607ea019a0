import { fault, type Fault } from "../problems";
import type { TagCursor } from "./tagCursor";

/** The fault for a part whose tags ended before its root did. */
export function stopFault(cursor: TagCursor, part: string): Fault {
  if (cursor.stop === "doctype") return fault("doctype", part);
  return fault("part-truncated", part);
}
