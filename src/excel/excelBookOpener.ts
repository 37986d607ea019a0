import { failureOf } from "../domain/failureSentences";
import { succeed } from "../domain/result";
import type { BookOpener } from "../services/ports/bookOpener";
import { failureFrom } from "./failures";

/** So many characters may be arguments of one call. */
const CHUNK = 8192;

/** Opens a workbook in a window of its own. Excel on a phone or a tablet can't. */
export const excelBookOpener: BookOpener = {
  async open(bytes) {
    if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8")) {
      return failureOf("unsupported");
    }
    try {
      await Excel.createWorkbook(base64Of(bytes));
      return succeed(null);
    } catch (error) {
      return { ok: false, failure: failureFrom(error) };
    }
  },
};

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) {
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  }
  return btoa(text);
}
