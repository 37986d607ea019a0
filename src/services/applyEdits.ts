import { beforeImage, holdsExpected, touchedAreas } from "../domain/beforeImage";
import type { CellsEdit, LayoutEdit, UserEdit } from "../domain/edit";
import { failureSentence } from "../domain/failureSentences";
import { joinEdits } from "../domain/joinEdits";
import type { Failure } from "../domain/result";
import type { Text } from "../domain/text";
import type { Journal, JournalEntry } from "./ports/journal";
import type { PortOptions, Workbook } from "./ports/workbook";
import { restoreLook } from "./restoreLook";
import { standingOf } from "./writeStanding";

export interface Desk {
  readonly workbook: Workbook;
  readonly journal: Journal;
}

/** How sheets of our own are to look, carried out before their cells are written; and what gives them back the look they had. */
export interface LookChange {
  readonly after: readonly LayoutEdit[];
  readonly before: readonly LayoutEdit[];
}

export interface WriteOptions extends PortOptions {
  readonly look?: LookChange;
}

/** How a write that failed left the workbook. */
export type Aftermath =
  /** As it was before. */
  | "unchanged"
  /** Partly written; the journal can put it back. */
  | "interrupted";

export interface WriteFailure extends Failure {
  readonly aftermath: Aftermath;
}

export type WriteResult =
  | { readonly ok: true; readonly entry: JournalEntry }
  | { readonly ok: false; readonly failure: WriteFailure };

/**
 * Writes once, safely: reads what will be changed, refuses where it is no longer what was expected, keeps the before-image,
 * writes, and after a failure looks how far it came. The workbook is as before, as after, or journalled as interrupted.
 */
export async function applyEdits(
  { workbook, journal }: Desk,
  given: readonly UserEdit[],
  label: Text,
  { look = NO_LOOK, ...options }: WriteOptions = {}
): Promise<WriteResult> {
  const edits = joinEdits(given);
  const read = await workbook.read({ kind: "areas", areas: touchedAreas(edits) }, options);
  if (!read.ok) return unchanged(read.failure);
  const cells = edits.filter((edit): edit is CellsEdit => edit.kind === "cells");
  if (!cells.every((edit) => holdsExpected(edit, read.value)))
    return unchanged({ code: "changed", text: failureSentence("changed") });
  const before = [...look.before, ...beforeImage(edits, read.value)];
  const entry = await journal.add({ label, state: "started", before, after: edits });
  if (!entry.ok) return unchanged(entry.failure);
  const written = await workbook.write([...look.after, ...edits], {
    ...options,
    known: read.value,
  });
  if (written.ok) return done(journal, entry.value);
  return settle({ workbook, journal }, entry.value, written.failure);
}

const NO_LOOK: LookChange = { before: [], after: [] };

/** After a failed write: as before, as after, or in between? Where even that can't be read, it counts as in between. */
async function settle(
  { workbook, journal }: Desk,
  entry: JournalEntry,
  failure: Failure
): Promise<WriteResult> {
  const standing = await standingOf(workbook, entry);
  if (standing.ok && standing.value === "after") return done(journal, entry);
  if (standing.ok && standing.value === "before") {
    await restoreLook(workbook, entry);
    await journal.remove(entry.id);
    return unchanged(failure);
  }
  return { ok: false, failure: { ...failure, aftermath: "interrupted" } };
}

/** Where the journal can't be told, the next opening sees for itself that the write is whole. */
async function done(journal: Journal, entry: JournalEntry): Promise<WriteResult> {
  await journal.setState(entry.id, "done");
  return { ok: true, entry: { ...entry, state: "done" } };
}

function unchanged(failure: Failure): WriteResult {
  return { ok: false, failure: { ...failure, aftermath: "unchanged" } };
}
