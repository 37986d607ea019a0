import type { Text } from "../../domain/text";
import type { Calculator } from "../../model/calculation/calculator";
import { fromScanned } from "../../model/fromScanned";
import type { WorkbookModel } from "../../model/workbookModel";
import { openWorkbook } from "../../xlsx/openWorkbook";
import type { ScannedWorkbook } from "../../xlsx/scannedWorkbook";
import { putLooks } from "../looks/putLooks";

/** A workbook as the workbench holds it. */
export interface OpenBook {
  readonly model: WorkbookModel;
  /** The file as it was read: what saving starts from. */
  readonly file: { readonly bytes: Uint8Array; readonly scanned: ScannedWorkbook };
  /** The width of a digit in the book's usual font, in pixels. */
  readonly digitPixels: number;
}

/** The workbook in a file, or the sentence that says why there is none. */
export type Opening =
  { readonly ok: true; readonly book: OpenBook } | { readonly ok: false; readonly problem: Text };

/** Opens a file of any origin with fonts and colours. */
export function openBook(bytes: Uint8Array, name: string, calculator: Calculator | null): Opening {
  const opened = openWorkbook(bytes, { book: name });
  if (!opened.ok) return { ok: false, problem: opened.problem.text };
  const { model, digitPixels } = modelOf(bytes, opened.book, calculator);
  return { ok: true, book: { model, file: { bytes, scanned: opened.book }, digitPixels } };
}

/** The model of a scanned file with the looks of its cells. */
export function modelOf(
  bytes: Uint8Array,
  scanned: ScannedWorkbook,
  calculator: Calculator | null
): Pick<OpenBook, "model" | "digitPixels"> {
  const model = fromScanned(scanned, { calculator });
  return { model, digitPixels: putLooks(model, bytes, scanned) };
}
