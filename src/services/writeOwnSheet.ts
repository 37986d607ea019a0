import type { AuthoredSheet } from "../domain/authoredBook";
import { heldArea, writingOf } from "../domain/generatedSheet";
import { type Layout, heldLook, isForeign, sheetNamed } from "../domain/heldSheet";
import type { Failure } from "../domain/result";
import type { Snapshot } from "../domain/sheet";
import { STATE_SHEET, type StateRecord, readState, stateSheet } from "../domain/state/bookState";
import type { Text } from "../domain/text";
import { type Desk, type WriteResult, applyEdits } from "./applyEdits";
import type { ChosenSheet, PortOptions } from "./ports/workbook";

/** A sheet that we write whole, over what it held before. */
export interface OwnSheet {
  /** In a new book. */
  readonly name: string;
  /** The sheet, under the name that it has in this book. */
  readonly author: (name: string) => AuthoredSheet;
  readonly layout: Layout;
}

export interface OwnWriting {
  /** What the user does. */
  readonly label: Text;
  readonly sheet?: OwnSheet;
  /** The records that travel with the book, after the write; others of the book stay as they are. */
  readonly remember?: (records: readonly StateRecord[]) => readonly StateRecord[];
}

/**
 * Writes a sheet of our own and what the book is to remember: one write, journalled, taken back as one.
 * A sheet of that name which is not ours is left alone, and said.
 */
export async function writeOwnSheet(
  desk: Desk,
  { label, sheet, remember }: OwnWriting,
  options: PortOptions = {}
): Promise<WriteResult> {
  const names = [...(sheet ? [sheet.name] : []), ...(remember ? [STATE_SHEET] : [])];
  const read = await desk.workbook.read(
    {
      kind: "chosen",
      head: { rows: 1, columns: 1 },
      choose: (heads) => names.flatMap((name) => whole(heads, name)),
    },
    options
  );
  if (!read.ok) return unwritten(read.failure);
  const before = read.value;
  if (sheet && isForeign(before, sheet.name)) {
    return unwritten({ code: "unexpected", text: foreign(sheet.name) });
  }
  const authored = [
    ...(sheet ? [sheet.author(sheetNamed(before, sheet.name)?.name ?? sheet.name)] : []),
    ...(remember ? [stateSheet(remember(readState(before)))] : []),
  ];
  const writings = authored.map((one) => writingOf(one, heldArea(sheetNamed(before, one.name))));
  const look = {
    after: writings.flatMap((writing) => writing.look),
    before: sheet ? heldLook(before, sheet.name, sheet.layout) : [],
  };
  const contents = writings.flatMap((writing) => writing.contents);
  return applyEdits(desk, contents, label, { ...options, look });
}

function whole(heads: Snapshot, wanted: string): readonly ChosenSheet[] {
  const sheet = sheetNamed(heads, wanted);
  return sheet ? [{ name: sheet.name, columns: null }] : [];
}

function unwritten(failure: Failure): WriteResult {
  return { ok: false, failure: { ...failure, aftermath: "unchanged" } };
}

function foreign(name: string): Text {
  return {
    vi: `Sổ đã có trang “${name}” không do Sổ Kế hoạch lập, nên chưa ghi gì. Hãy đổi tên trang đó rồi ghi lại.`,
    en: `The book has a sheet “${name}” that Plan Workbook did not make, so nothing was written. Rename that sheet, then write again.`,
  };
}
