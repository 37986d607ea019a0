import { DEFAULT_FORMAT } from "../../src/model/format/cellFormat";
import { lookPatch } from "../../src/model/saved/lookPatch";
import { toSnapshot } from "../../src/model/toSnapshot";
import type { WorkbookModel } from "../../src/model/workbookModel";
import type { Workbook } from "../../src/services/ports/workbook";
import type { OpenExcel } from "../support/excelClient";
import { type MemoryJournal, memoryJournal } from "../support/memoryJournal";
import type { Command } from "./commands";
import { type Sitting, openSitting, sentenceOf } from "./sitting";

/** How a disturbed command left the workbook, and what the user saw of it. */
export type Outcome =
  | "before, told"
  | "after"
  | "after, told"
  /** Told at once or at the next opening, and put back. */
  | "interrupted, restored"
  /** Marks lie half; no cell is touched, told, and taken off. */
  | "marks half, told, taken off"
  /* What must never be. */
  | "no sentence"
  | "said another thing than is so"
  | "damaged";

/** Outcomes that are a defect. */
export const DEFECTS: readonly Outcome[] = [
  "no sentence",
  "said another thing than is so",
  "damaged",
];

/** One workbook in one Excel, on which a command is pressed again and again from the same start. */
export interface Bench {
  readonly model: WorkbookModel;
  readonly workbook: Workbook;
  readonly excel: OpenExcel;
  readonly command: Command;
}

/** Presses a command while something disturbs it, and judges what came of it. */
export async function disturbed(
  bench: Bench,
  disturb: (sitting: Sitting, press: () => Promise<void>) => Promise<void>,
  whole: string
): Promise<Outcome> {
  const { model, workbook, command } = bench;
  while (model.canUndo) model.undo();
  const journal = memoryJournal();
  const sitting = openSitting(workbook, journal);
  await command.ready?.(sitting);
  const before = seen(model);
  await disturb(sitting, () => command.press(sitting));
  return judged(bench, sitting, { before, after: whole, journal });
}

/** How the workbook looks after the command when nothing disturbs it. */
export async function undisturbed(
  bench: Bench
): Promise<{ readonly before: string; readonly after: string }> {
  const { model, workbook, command } = bench;
  while (model.canUndo) model.undo();
  const sitting = openSitting(workbook, memoryJournal());
  await command.ready?.(sitting);
  const before = seen(model);
  await command.press(sitting);
  if (sentenceOf(sitting)) throw new Error(`${command.name}: ${sentenceOf(sitting)!.en}`);
  return { before, after: seen(model) };
}

async function judged(
  { model, workbook, command }: Bench,
  sitting: Sitting,
  book: { readonly before: string; readonly after: string; readonly journal: MemoryJournal }
): Promise<Outcome> {
  const told = sentenceOf(sitting);
  if (told && Math.min(told.vi.length, told.en.length) < 20) return "no sentence";
  const now = seen(model);
  const { state } = sitting.write.state;
  if (now === book.after && book.after !== book.before) {
    return state === "refused" ? "said another thing than is so" : told ? "after, told" : "after";
  }
  if (now === book.before) {
    // A command that only reads and came through has left the workbook as it was, too.
    if (!told) return command.reads || book.after === book.before ? "after" : "no sentence";
    if (state === "interrupted") return restored(book, { model, workbook });
    return "before, told";
  }
  if (sitting.marks.state.state === "refused") {
    await sitting.marks.remove();
    return withoutMarks(seen(model)) === withoutMarks(book.before)
      ? "marks half, told, taken off"
      : "damaged";
  }
  if (!told) return "no sentence";
  if (state === "refused") return "said another thing than is so";
  return restored(book, { model, workbook });
}

/** What the next opening of the pane finds, and the user does. */
async function restored(
  {
    before,
    after,
    journal,
  }: { readonly before: string; readonly after: string; readonly journal: MemoryJournal },
  { model, workbook }: Pick<Bench, "model" | "workbook">
): Promise<Outcome> {
  const next = openSitting(workbook, journal);
  await next.write.lookBack();
  if (next.write.state.state === "interrupted") await next.write.undo();
  const now = seen(model);
  return now === before || now === after ? "interrupted, restored" : "damaged";
}

/** All that a user may come to see: contents, looks, sizes, marks; sheets of ours that are blank and out of sight are not seen. */
export function seen(model: WorkbookModel): string {
  const { sheets, names } = toSnapshot(model);
  const shown = sheets
    .filter(({ visibility, rows }) => visibility !== "veryHidden" || rows.length > 0)
    .map((sheet) => {
      const own = model.requireSheet(sheet.name);
      const looks: unknown[] = [];
      const reading = own.reading();
      reading.forEachCell((row, column) => {
        // How a text was once typed goes with the look and can't be seen; it is a text all the same.
        const look = lookPatch(DEFAULT_FORMAT, {
          ...reading.format(row, column),
          quotePrefix: false,
        });
        if (look) looks.push([row, column, look]);
      });
      const heights = sheet.rows.map(({ index }) => own.rowHeight(index));
      const marks = own.conditionalFormats.map(({ areas, rule }) => ({ areas, rule }));
      return { ...sheet, looks, heights, marks };
    });
  return JSON.stringify({ shown, names });
}

/** What was seen, marks aside. */
export function withoutMarks(text: string): string {
  const { shown, names } = JSON.parse(text) as { shown: { marks: unknown }[]; names: unknown };
  return JSON.stringify({ shown: shown.map((sheet) => ({ ...sheet, marks: [] })), names });
}
