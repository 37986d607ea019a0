import type { CellsEdit } from "../domain/edit";
import { HEAD } from "../domain/plan/neededSheets";
import { readRegisters } from "../domain/plan/registers/registers";
import { planRepair } from "../domain/repair/planRepair";
import type { Repair } from "../domain/repair/repair";
import { repairHeights } from "../domain/repair/repairHeights";
import { repairEdits } from "../domain/repair/repairEdits";
import { type Result, succeed } from "../domain/result";
import type { Text } from "../domain/text";
import { type Desk, type WriteFailure, type WriteResult, applyEdits } from "./applyEdits";
import type { JournalEntry } from "./ports/journal";
import type { PortOptions, Workbook } from "./ports/workbook";
import { undoWrite } from "./undoWrite";
import { standingOf } from "./writeStanding";

/** Reads the whole workbook and tells what can be cleaned; it only reads. */
export async function previewRepair(
  workbook: Workbook,
  options: PortOptions = {}
): Promise<Result<Repair>> {
  const read = await workbook.read(
    {
      kind: "chosen",
      head: HEAD,
      // Formulas anywhere may mean a part of a table.
      choose: ({ sheets }) => sheets.map(({ name }) => ({ name, columns: null })),
      heights: true,
    },
    options
  );
  if (!read.ok) return read;
  return succeed(planRepair(read.value, readRegisters(read.value).registers));
}

/**
 * Makes the accepted changes of a preview as one write that can be taken back; refuses where the table changed since.
 * It looks at what it wrote: where a cell did not take it, as merged cells do not, the workbook is put back.
 */
export async function applyRepair(
  desk: Desk,
  repair: Repair,
  accepted: ReadonlySet<string>,
  options: PortOptions = {}
): Promise<WriteResult> {
  const edits = repairEdits(repair, accepted);
  if (edits.length === 0) return refused(NOTHING);
  const heights = repairHeights(repair, edits);
  const look = { before: heights.before, after: [] };
  const written = await applyEdits(desk, edits, LABEL, { ...options, look });
  if (!written.ok) return written;
  const standing = await standingOf(desk.workbook, cellsOf(written.entry));
  if (standing.ok && standing.value === "after") {
    // Rows that stay too low are seen and mended by hand: no reason to take the rest back.
    await desk.workbook.write(heights.after);
    return written;
  }
  return takeBack(desk, written.entry);
}

/** Number formats aside: Excel may spell one in its own way. */
function cellsOf(entry: JournalEntry): JournalEntry {
  return {
    ...entry,
    after: entry.after.filter((edit): edit is CellsEdit => edit.kind === "cells"),
  };
}

async function takeBack(desk: Desk, entry: JournalEntry): Promise<WriteResult> {
  const undone = await undoWrite(desk, { ...entry, state: "started" });
  if (undone.ok) return refused(NOT_TAKEN);
  await desk.journal.setState(entry.id, "started");
  const { code } = undone.failure;
  return { ok: false, failure: { code, text: NOT_TAKEN_BACK, aftermath: "interrupted" } };
}

function refused(text: Text): { readonly ok: false; readonly failure: WriteFailure } {
  return { ok: false, failure: { code: "unexpected", text, aftermath: "unchanged" } };
}

const LABEL: Text = { vi: "Làm sạch bảng dán", en: "Clean a pasted table" };

const NOTHING: Text = {
  vi: "Không có thay đổi nào được nhận nên không ghi gì.",
  en: "No change was accepted, so nothing was written.",
};
const NOT_TAKEN: Text = {
  vi: "Một số ô không nhận nội dung vừa ghi, thường vì bảng có ô gộp, nên sổ đã được đưa về như trước. Hãy bỏ gộp ô trong bảng rồi làm lại.",
  en: "Some cells did not take what was written, mostly because the table has merged cells, so the workbook was put back. Unmerge the cells of the table, then try again.",
};
const NOT_TAKEN_BACK: Text = {
  vi: "Không đối chiếu được nội dung vừa ghi và chưa đưa sổ về như trước được. Kết thúc ô đang gõ dở nếu có, rồi bấm “Khôi phục”.",
  en: "What was written could not be compared, nor the workbook be put back yet. Finish any cell being edited, then press “Restore”.",
};
