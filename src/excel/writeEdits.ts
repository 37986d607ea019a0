import type { CellsEdit, Edit, RowGroupsEdit } from "../domain/edit";
import { inputOf } from "../domain/typedInput";
import type { WritePortOptions } from "../services/ports/workbook";
import { BLOCK_BYTES, batchesByWeight, columnCount } from "./blocks";
import { listBook, queueOutline } from "./bookOutline";
import { stopIfAborted } from "./inExcel";
import { type Existing, nameKey, queueLayoutEdit } from "./layoutEdits";
import { CALLS_PER_MARK, findMarks } from "./markEdits";

/** Carries out edits in order: small ones share a batch, cells go in blocks of rows by their weight. */
export async function writeEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  { signal, onProgress, known }: WritePortOptions
): Promise<void> {
  const listed = edits.some(dependsOnExisting) ? await existingIn(context, known) : NOTHING;
  const existing = { ...listed, marks: await findMarks(context, edits) };
  const steps = edits.flatMap((edit) => stepsOf(edit, existing));
  let done = 0;
  for (const batch of batchesByWeight(steps, ({ bytes }) => bytes)) {
    stopIfAborted(signal);
    await carryOut(context, batch);
    done += batch.length;
    onProgress?.(done, steps.length);
  }
}

async function carryOut(context: Excel.RequestContext, batch: readonly Step[]): Promise<void> {
  for (const step of batch) step.queue(context);
  if (!batch[0]!.optional) return context.sync();
  // A connection that broke refuses the next request too.
  await context.sync().catch(() => undefined);
}

/** One call or a few, queued together, and about how many bytes they weigh in a request. */
interface Step {
  readonly bytes: number;
  readonly queue: (context: Excel.RequestContext) => void;
  /** In a request of its own: where Excel refuses it, nothing that counts is missing. */
  readonly optional?: true;
}

/** What a call weighs beside its values. */
const CALL_BYTES = 600;

function stepsOf(edit: Edit, existing: Existing): Step[] {
  if (edit.kind === "rowGroups") return groupSteps(edit);
  if (edit.kind !== "cells") {
    const bytes = CALL_BYTES * callsOf(edit);
    return [{ bytes, queue: (context) => queueLayoutEdit(context, edit, existing) }];
  }
  const { sheet, area, values } = edit;
  const rows = values.map((row) => row.map(inputOf));
  let top = area.top;
  return batchesByWeight(rows, bytesOf).map((block) => {
    const at = top;
    top += block.length;
    return {
      bytes: CALL_BYTES + block.reduce((sum, row) => sum + bytesOf(row), 0),
      queue: (context) => {
        context.workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(at, area.left, block.length, columnCount(area)).values = block;
      },
    };
  });
}

/** Excel may refuse to ungroup where nothing is grouped, and to group deeper than it can. */
function groupSteps({ sheet, groups, reach }: RowGroupsEdit): Step[] {
  const rows = (context: Excel.RequestContext, first: number, last: number) =>
    context.workbook.worksheets.getItem(sheet).getRange(`${first + 1}:${last + 1}`);
  const alone = { bytes: BLOCK_BYTES, optional: true as const };
  return [
    {
      bytes: CALL_BYTES,
      queue: (context) => {
        rows(context, 0, reach).rowHidden = false;
      },
    },
    { ...alone, queue: (context) => rows(context, 0, reach).ungroup("ByRows") },
    {
      ...alone,
      queue: (context) => {
        for (const { first, last } of groups) rows(context, first, last).group("ByRows");
      },
    },
  ];
}

const encoder = new TextEncoder();

/** What a row weighs in a request: Vietnamese letters take up to three bytes. */
function bytesOf(row: readonly unknown[]): number {
  return encoder.encode(JSON.stringify(row)).length + 1;
}

/** About how many calls an edit takes that is not one of cells. */
function callsOf(edit: Exclude<Edit, CellsEdit | RowGroupsEdit>): number {
  switch (edit.kind) {
    case "format":
      return Object.keys(edit.style).length + (edit.style.border === undefined ? 0 : BORDER_CALLS);
    case "size":
      return edit.columns.length + (edit.rows?.length ?? 0);
    case "numberFormats":
      return Math.max(1, JSON.stringify(edit.formats).length / CALL_BYTES);
    case "conditionalFormat":
      return edit.marks.reduce((calls, { areas }) => calls + CALLS_PER_MARK + areas.length, 1);
    default:
      return 1;
  }
}

/** Six lines, each fetched and set. */
const BORDER_CALLS = 11;

const NOTHING: Omit<Existing, "marks"> = { sheets: new Set(), names: new Set() };

/** Adding what is there, or deleting what is not, is an error in Excel. */
function dependsOnExisting(edit: Edit): boolean {
  return edit.kind === "name" || (edit.kind === "sheet" && edit.change === "ensure");
}

async function existingIn(
  context: Excel.RequestContext,
  known: WritePortOptions["known"]
): Promise<Omit<Existing, "marks">> {
  const { sheets, names } = known ?? (await readBook(context));
  return {
    sheets: new Set(sheets.map(({ name }) => name.toLowerCase())),
    names: new Set(names.map(({ name, sheet }) => nameKey(name, sheet))),
  };
}

async function readBook(context: Excel.RequestContext) {
  const list = await listBook(context);
  const outlineLater = queueOutline(list);
  await context.sync();
  const { sheets } = outlineLater();
  return { sheets, names: [...list.names, ...sheets.flatMap((sheet) => sheet.names)] };
}
