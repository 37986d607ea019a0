import type { AuthoredSheet, FlowingSheet } from "../../authoredBook";
import type { Layout } from "../../heldSheet";
import { MAX_ROWS } from "../../sheet";
import type { Consolidation } from "../consolidation";
import { fileRows } from "./fileRows";
import { FILE_SHEET, fileLook } from "./fileSheet";
import { type SheetLine, type SheetLook, flowing, heldLayout, laidOut } from "./laidOut";
import { HEAD_LINES, type SheetFacts, provinceRows, provinceSizes } from "./provinceRows";
import { PROVINCE_SHEET, provinceLook } from "./provinceSheet";
import { rosterRows } from "./rosterRows";
import { ROSTER_SHEET, rosterLook } from "./rosterSheet";
import { type Sources, indicatorSources, taskSources } from "./sourceRows";
import { SOURCE_SHEET, TASK_SOURCE_SHEET, sourceLook } from "./sourceSheet";
import { type Run, type SheetPart, partName, splitBlocks, splitLines } from "./splitSheets";
import { taskRows, taskSizes } from "./taskRows";
import { CONSOLIDATED_TASKS_SHEET, taskLook } from "./taskSheet";

/** A sheet that a pull writes. */
export interface ConsolidationSheet {
  readonly name: string;
  /** The sheet whole. */
  readonly author: (name: string) => AuthoredSheet;
  /** The same with its rows made as they are asked for. */
  readonly flow: (name: string) => FlowingSheet;
  readonly layout: Layout;
  /** Written only over one that is there: there is nothing to say on it. */
  readonly onlyIfThere?: true;
}

const NAMES = [
  ...[PROVINCE_SHEET, CONSOLIDATED_TASKS_SHEET, ROSTER_SHEET, FILE_SHEET],
  ...[SOURCE_SHEET, TASK_SOURCE_SHEET],
].map((name) => name.toLowerCase());

/** Whether a sheet is named as those that a pull writes, first or further parts. */
export function isPullSheetName(name: string): boolean {
  const plain = name.normalize("NFC").toLowerCase();
  return NAMES.includes(plain.replace(/ \(\d+\)$/, ""));
}

type Lines = () => Iterable<SheetLine>;

/** The sheets of a pull, in their order: the table, the tasks, who sent what, and where each figure was sent. */
export function consolidationSheets(
  consolidation: Consolidation,
  facts: SheetFacts,
  limit = MAX_ROWS
): readonly ConsolidationSheet[] {
  const { province, language } = facts;
  const hasTasks = consolidation.tasks.length + consolidation.proposedTasks.length > 0;
  const ofTasks = hasTasks ? {} : { onlyIfThere: true as const };
  // Proposed rows stand below a line of their own.
  const room = (proposed: readonly unknown[]) => {
    return { head: HEAD_LINES + Math.min(1, proposed.length), limit };
  };
  const provinces = splitBlocks(
    provinceSizes(consolidation),
    room(consolidation.proposedIndicators)
  );
  const tasks = splitBlocks(taskSizes(consolidation), room(consolidation.proposedTasks));
  const sources = ({ count, lines }: Sources): Lines[] =>
    inParts(splitLines(count, { head: HEAD_LINES, limit }), (part, own) =>
      lines({ ...part, lines: own })
    );
  return [
    ...sheetsOf(
      PROVINCE_SHEET,
      inParts(provinces, (part, blocks) => provinceRows(consolidation, facts, { ...part, blocks })),
      provinceLook
    ),
    ...sheetsOf(
      CONSOLIDATED_TASKS_SHEET,
      inParts(tasks, (part, blocks) => taskRows(consolidation, facts, { ...part, blocks })),
      taskLook
    ).map((sheet) => ({ ...ofTasks, ...sheet })),
    sheetOf(ROSTER_SHEET, () => rosterRows(consolidation, province, language), rosterLook),
    sheetOf(FILE_SHEET, () => fileRows(consolidation, province, language), fileLook),
    ...sheetsOf(SOURCE_SHEET, sources(indicatorSources(consolidation, facts)), sourceLook),
    ...sheetsOf(TASK_SOURCE_SHEET, sources(taskSources(consolidation, facts)), sourceLook).map(
      (sheet) => ({ ...ofTasks, ...sheet })
    ),
  ];
}

function inParts(
  runs: readonly Run[],
  lines: (part: SheetPart, run: Run) => Iterable<SheetLine>
): Lines[] {
  return runs.map((run, index) => () => lines({ number: index + 1, of: runs.length }, run));
}

/** A table on as many sheets as it needs; the sheet that an earlier pull may have needed beyond them is emptied. */
function sheetsOf(name: string, parts: readonly Lines[], look: SheetLook): ConsolidationSheet[] {
  const beyond = sheetOf(partName(name, parts.length + 1), () => [], look);
  return [
    ...parts.map((lines, index) => sheetOf(partName(name, index + 1), lines, look)),
    { ...beyond, onlyIfThere: true },
  ];
}

function sheetOf(name: string, lines: Lines, look: SheetLook): ConsolidationSheet {
  return {
    name,
    author: (given) => laidOut(given, [...lines()], look),
    flow: (given) => flowing(given, lines, look),
    layout: heldLayout(look),
  };
}
