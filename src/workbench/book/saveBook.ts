import type { Text } from "../../domain/text";
import { packageChanges } from "../../model/packageChanges";
import { saveWorkbook } from "../../xlsx/save/saveWorkbook";
import { modelOf } from "./openBook";
import type { OpenBook } from "./openBook";

/** The file to hand out, or the sentence that says why there is none. */
export type Saving =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: Text };

/** The opened file with what changed since; everything else of it keeps its bytes. */
export function saveBook({ model, file: { bytes, scanned } }: OpenBook): Saving {
  const asOpened = modelOf(bytes, scanned, null).model;
  const saved = saveWorkbook(bytes, packageChanges(scanned, model, { asOpened }));
  return saved.ok ? saved : { ok: false, problem: saved.problem.text };
}
