import { readPlanValue } from "../../domain/notation/planValue";

/** A weight as a planner writes it; null where nothing is typed. */
export function readWeight(typed: string): number | "unread" | null {
  if (typed.trim() === "") return null;
  const { kind, low } = readPlanValue({ value: typed.trim() }, { name: "", kind: "amount" });
  return kind === "number" && low !== null && low >= 0 ? low : "unread";
}
