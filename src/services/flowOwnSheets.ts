import type { FlowingSheet } from "../domain/authoredBook";
import type { LayoutEdit } from "../domain/edit";
import { heldArea, lookOf, stamp, writingOf } from "../domain/generatedSheet";
import { isForeign, sheetNamed } from "../domain/heldSheet";
import { GENERATED_NAME, stamped } from "../domain/plan/findPlanSheets";
import { type Result, succeed } from "../domain/result";
import type { Snapshot } from "../domain/sheet";
import { STATE_SHEET, readState, stateSheet } from "../domain/state/bookState";
import type { PortOptions, Workbook } from "./ports/workbook";
import { foreignSheet, type OwnSheet, type OwnWriting } from "./writeOwnSheet";

/** A sheet that we write whole, row by row. */
export interface OwnFlowingSheet extends Pick<OwnSheet, "name" | "onlyIfThere"> {
  /** The sheet, under the name that it has in this book. */
  readonly flow: (name: string) => FlowingSheet;
}

/**
 * Prepares sheets of our own in a book that is a file: all that is theirs but their rows is written, and what the book is
 * to remember. Whoever writes the file asks for the rows, so that a sheet may be larger than memory. Where a sheet of such
 * a name is not ours, nothing is written, and that is said.
 */
export async function flowOwnSheets(
  workbook: Workbook,
  wanted: readonly OwnFlowingSheet[],
  remember: NonNullable<OwnWriting["remember"]>,
  options: PortOptions = {}
): Promise<Result<readonly FlowingSheet[]>> {
  const names = [...wanted.map(({ name }) => name), STATE_SHEET];
  const read = await workbook.read(
    {
      kind: "chosen",
      head: { rows: 1, columns: 1 },
      choose: (heads) =>
        names.flatMap((name) => {
          const sheet = sheetNamed(heads, name);
          return sheet ? [{ name: sheet.name, columns: null }] : [];
        }),
    },
    options
  );
  if (!read.ok) return read;
  const before = read.value;
  const sheets = wanted.filter(({ name, onlyIfThere }) => !onlyIfThere || isOurs(before, name));
  const theirs = sheets.find(({ name }) => isForeign(before, name));
  if (theirs) return { ok: false, failure: foreignSheet(theirs.name) };
  const flowing = sheets.map(({ name, flow }) => flow(sheetNamed(before, name)?.name ?? name));
  const state = stateSheet(remember(readState(before)));
  const { look, contents } = writingOf(state, heldArea(sheetNamed(before, STATE_SHEET)));
  const written = await workbook.write(
    [
      ...flowing.flatMap(frameEdits),
      ...look,
      ...flowing.map(({ name }) => stamp(name, true)),
      ...contents,
    ],
    options
  );
  return written.ok ? succeed(flowing) : written;
}

/** Whether the book has a sheet of that name that we wrote; one whose cells were not read is known by its mark. */
function isOurs(snapshot: Snapshot, name: string): boolean {
  const sheet = sheetNamed(snapshot, name);
  return sheet !== null && stamped(snapshot, GENERATED_NAME).has(sheet.name);
}

function frameEdits(sheet: FlowingSheet): readonly LayoutEdit[] {
  return lookOf({ ...sheet, rows: [] });
}
