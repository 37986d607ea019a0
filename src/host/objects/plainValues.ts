import { invalidArgument } from "../hostError";

/** True or false; Excel takes nothing else for it. */
export function readFlag(flag: unknown): boolean {
  if (typeof flag !== "boolean") throw invalidArgument();
  return flag;
}

/** A number between two others, both included. */
export function readWithin(value: unknown, least: number, most: number): number {
  if (!(typeof value === "number" && value >= least && value <= most)) throw invalidArgument();
  return value;
}

/** A text with something in it. */
export function readName(text: unknown): string {
  if (typeof text !== "string" || text === "") throw invalidArgument();
  return text;
}
