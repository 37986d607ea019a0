import type { Text } from "./text";

/** Why the world refused, in kinds that a service can act on. */
export type FailureCode =
  /** A cell is being typed into. */
  | "cell-edit"
  | "protected"
  | "read-only"
  /** Something that was there is gone: a sheet, a name. */
  | "not-found"
  /** Cells changed between reading and writing. */
  | "changed"
  | "too-large"
  /** This Excel is too old for what was asked. */
  | "unsupported"
  | "busy"
  /** The connection to the workbook broke. */
  | "lost"
  /** What must be kept before a write can't be kept, or read again. */
  | "storage"
  /** Code of ours that is loaded when it is needed did not come from the server. */
  | "not-loaded"
  | "cancelled"
  | "unexpected";

export interface Failure {
  readonly code: FailureCode;
  readonly text: Text;
}

/** A value, or why there is none. */
export type Result<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

export function succeed<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function fail(code: FailureCode, text: Text): Result<never> {
  return { ok: false, failure: { code, text } };
}
