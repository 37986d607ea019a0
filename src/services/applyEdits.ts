import { beforeImage, holdsExpected, isAsLeft, touchedAreas } from "../domain/beforeImage";
import type { CellsEdit, UserEdit } from "../domain/edit";
import { failureOf, failureSentence } from "../domain/failureSentences";
import type { Text } from "../domain/text";
import type { Journal, JournalEntry } from "./ports/journal";
import { type Failure, type Result, fail, succeed } from "../domain/result";
import type { PortOptions, Workbook } from "./ports/workbook";

export interface Desk {
  readonly workbook: Workbook;
  readonly journal: Journal;
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
  edits: readonly UserEdit[],
  label: Text,
  options: PortOptions = {}
): Promise<WriteResult> {
  const read = await workbook.read({ kind: "areas", areas: touchedAreas(edits) }, options);
  if (!read.ok) return unchanged(read.failure);
  const cells = edits.filter((edit): edit is CellsEdit => edit.kind === "cells");
  if (!cells.every((edit) => holdsExpected(edit, read.value)))
    return unchanged({ code: "changed", text: failureSentence("changed") });
  const before = beforeImage(edits, read.value);
  const entry = await keep(journal, { label, state: "started", before, after: edits });
  if (!entry.ok) return unchanged(entry.failure);
  const written = await workbook.write(edits, options);
  if (written.ok) return done(journal, entry.value);
  return settle({ workbook, journal }, entry.value, written.failure);
}

/** Takes a write back; refuses where its cells were changed since, unless the write was cut off. */
export async function undoWrite(
  desk: Desk,
  entry: JournalEntry,
  options: PortOptions = {}
): Promise<Result<null>> {
  const read = await desk.workbook.read(
    { kind: "areas", areas: touchedAreas(entry.after) },
    options
  );
  if (!read.ok) return read;
  if (entry.state === "done" && !isAsLeft(entry.after, read.value)) return failureOf("changed");
  const written = await desk.workbook.write(entry.before, options);
  if (written.ok) await desk.journal.remove(entry.id);
  return written;
}

/** Writes that were cut off, newest first: to be told and offered at the next opening. */
export async function interruptedWrites(journal: Journal): Promise<readonly JournalEntry[]> {
  const entries = await journal.all();
  return entries.filter(({ state }) => state === "started").reverse();
}

/** The write that *Hoàn tác lần ghi vừa rồi* takes back. */
export async function lastWrite(journal: Journal): Promise<JournalEntry | null> {
  return (await journal.all()).at(-1) ?? null;
}

/** After a failed write: as before, as after, or in between? Where even that can't be read, it counts as in between. */
async function settle(
  { workbook, journal }: Desk,
  entry: JournalEntry,
  failure: Failure
): Promise<WriteResult> {
  const read = await workbook.read({ kind: "areas", areas: touchedAreas(entry.before) });
  if (read.ok && isAsLeft(entry.after, read.value)) return done(journal, entry);
  if (read.ok && isAsLeft(entry.before, read.value)) {
    await journal.remove(entry.id);
    return unchanged(failure);
  }
  return { ok: false, failure: { ...failure, aftermath: "interrupted" } };
}

async function done(journal: Journal, entry: JournalEntry): Promise<WriteResult> {
  await journal.setDone(entry.id);
  return { ok: true, entry: { ...entry, state: "done" } };
}

function unchanged(failure: Failure): WriteResult {
  return { ok: false, failure: { ...failure, aftermath: "unchanged" } };
}

async function keep(
  journal: Journal,
  entry: Omit<JournalEntry, "id">
): Promise<Result<JournalEntry>> {
  try {
    return succeed(await journal.add(entry));
  } catch {
    return fail("unexpected", {
      vi: "Không lưu được bản trước khi ghi (bộ nhớ trình duyệt đầy hoặc bị chặn), nên chưa ghi gì. Hãy giải phóng bộ nhớ rồi làm lại.",
      en: "The state before writing could not be kept (browser storage full or blocked), so nothing was written. Free some storage, then try again.",
    });
  }
}
