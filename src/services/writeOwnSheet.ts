import type { AuthoredSheet } from "../domain/authoredBook";
import type { UserEdit } from "../domain/edit";
import { groupingEdits, heldArea, writingOf } from "../domain/generatedSheet";
import { type Layout, heldAs, heldLook, isForeign, sheetNamed } from "../domain/heldSheet";
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
  /** Left out where the book has none yet: there is nothing to say on it. */
  readonly onlyIfThere?: boolean;
}

export interface OwnWriting {
  /** What the user does. */
  readonly label: Text;
  readonly sheets?: readonly OwnSheet[];
  /** Changes to the user's own cells, written with them. */
  readonly edits?: readonly UserEdit[];
  /** The records that travel with the book, after the write; others of the book stay as they are. */
  readonly remember?: (records: readonly StateRecord[]) => readonly StateRecord[];
}

/**
 * Writes sheets of our own and what the book is to remember: one write, journalled, taken back as one.
 * Where a sheet of such a name is not ours, nothing is written, and that is said.
 */
export async function writeOwnSheet(
  desk: Desk,
  { label, sheets: wanted = [], edits = [], remember }: OwnWriting,
  options: PortOptions = {}
): Promise<WriteResult> {
  const names = [...wanted.map(({ name }) => name), ...(remember ? [STATE_SHEET] : [])];
  const read = await desk.workbook.read(
    {
      kind: "chosen",
      // Enough to tell what their cells weigh.
      head: { rows: 20, columns: 3 },
      choose: (heads) => names.flatMap((name) => whole(heads, name)),
    },
    options
  );
  if (!read.ok) return unwritten(read.failure);
  const before = read.value;
  const sheets = wanted.filter(({ name, onlyIfThere }) => !onlyIfThere || holds(before, name));
  const theirs = sheets.find(({ name }) => isForeign(before, name));
  if (theirs) return unwritten(foreignSheet(theirs.name));
  const own = sheets.map(({ name, author, layout }) => ({
    now: author(sheetNamed(before, name)?.name ?? name),
    held: heldAs(before, name, layout),
    heldLook: heldLook(before, name, layout),
  }));
  const state = remember ? [stateSheet(remember(readState(before)))] : [];
  const writings = [...own.map(({ now }) => now), ...state].map((one) =>
    writingOf(one, heldArea(sheetNamed(before, one.name)))
  );
  const look = {
    after: [
      ...writings.flatMap((writing) => writing.look),
      ...own.flatMap(({ now, held }) => groupingEdits(now.name, held, now)),
    ],
    before: own.flatMap(({ now, held, heldLook: laidOut }) => [
      ...laidOut,
      ...groupingEdits(now.name, now, held),
    ]),
  };
  const contents = [...edits, ...writings.flatMap((writing) => writing.contents)];
  return applyEdits(desk, contents, label, { ...options, look });
}

/** Whether the sheet of that name holds something; one that was taken back stays behind, blank. */
function holds(snapshot: Snapshot, name: string): boolean {
  return heldArea(sheetNamed(snapshot, name)) !== null;
}

function whole(heads: Snapshot, wanted: string): readonly ChosenSheet[] {
  const sheet = sheetNamed(heads, wanted);
  return sheet ? [{ name: sheet.name, columns: null }] : [];
}

function unwritten(failure: Failure): WriteResult {
  return { ok: false, failure: { ...failure, aftermath: "unchanged" } };
}

/** Nothing is written over what someone else wrote. */
export function foreignSheet(name: string): Failure {
  return {
    code: "unexpected",
    text: {
      vi: `Sổ đã có trang “${name}” không do Sổ Kế hoạch lập, nên chưa ghi gì. Hãy đổi tên trang đó rồi ghi lại.`,
      en: `The book has a sheet “${name}” that Plan Workbook did not make, so nothing was written. Rename that sheet, then write again.`,
    },
  };
}
