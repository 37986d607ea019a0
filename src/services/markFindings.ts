import type { MarksEdit } from "../domain/edit";
import { findingMarks, markedCells } from "../domain/marks/findingMarks";
import { MARK_TAG } from "../domain/marks/markFormula";
import { type Result, succeed } from "../domain/result";
import type { CheckReport } from "./checkPlan";
import { splitPresentation, splitWaived } from "./splitFindings";
import type { Workbook } from "./ports/workbook";

/**
 * Marks the cells of what a check found and nobody explained, in the place of all older marks; *Trình bày* is left out.
 * The answer is how many cells bear a mark. Where a sheet refuses, none is marked.
 */
export async function markFindings(
  workbook: Workbook,
  { findings, statuses }: CheckReport
): Promise<Result<number>> {
  const { content } = splitPresentation(splitWaived(findings, statuses).standing);
  const sheets = await sheetNames(workbook);
  if (!sheets.ok) return sheets;
  const edits = findingMarks(content, sheets.value);
  const written = await workbook.write(edits);
  return written.ok ? succeed(markedCells(edits)) : written;
}

/** Takes all marks off, those of an earlier sitting too. */
export async function removeMarks(workbook: Workbook): Promise<Result<null>> {
  const sheets = await sheetNames(workbook);
  if (!sheets.ok) return sheets;
  return workbook.write(
    sheets.value.map((sheet): MarksEdit => {
      return { kind: "conditionalFormat", sheet, tag: MARK_TAG, marks: [] };
    })
  );
}

/** A mark may have been copied anywhere. */
async function sheetNames(workbook: Workbook): Promise<Result<readonly string[]>> {
  const read = await workbook.read({ kind: "areas", areas: [] });
  return read.ok ? succeed(read.value.sheets.map(({ name }) => name)) : read;
}
