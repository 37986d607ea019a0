import { cellAddress } from "../domain/sheet";

/** The codes that Excel's API gives for what the model refuses. */
export type ModelErrorCode =
  | "AccessDenied"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "ItemAlreadyExists"
  | "ItemNotFound";

/** What the model refuses, by Excel's own code; the message is for developers, never for users. */
export class ModelError extends Error {
  override readonly name: string = "ModelError";

  constructor(
    readonly code: ModelErrorCode,
    message: string
  ) {
    super(message);
  }
}

/** In strict mode: a written text would have become something else, or lost characters. */
export class StrictWriteError extends Error {
  override readonly name = "StrictWriteError";
  /** The cell, e.g. `K7`. */
  readonly cell: string;

  constructor(
    readonly sheet: string,
    at: { readonly row: number; readonly column: number },
    readonly written: string,
    readonly became: string
  ) {
    const cell = cellAddress(at.row, at.column);
    super(`'${sheet}'!${cell}: the text "${written}" would become ${became}.`);
    this.cell = cell;
  }
}
