import type { Deadline } from "../domain/notation/notation";

/** A deadline with its cell (D), as the schemas describe it. */
export function deadlineJson(cell: string, deadline: Deadline): { cell: string } & Deadline {
  return { cell, ...deadline };
}
