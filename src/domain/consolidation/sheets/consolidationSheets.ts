import type { AuthoredSheet } from "../../authoredBook";
import type { Layout } from "../../heldSheet";
import { MAX_ROWS } from "../../sheet";
import type { Consolidation } from "../consolidation";
import type { SheetLine } from "./laidOut";
import { fileRows } from "./fileRows";
import { FILE_SHEET, fileSheet, heldFileSheet } from "./fileSheet";
import { HEAD_LINES, type SheetFacts, provinceRows } from "./provinceRows";
import { PROVINCE_SHEET, heldProvinceSheet, provinceSheet } from "./provinceSheet";
import { rosterRows } from "./rosterRows";
import { ROSTER_SHEET, heldRosterSheet, rosterSheet } from "./rosterSheet";
import { indicatorSources, taskSources } from "./sourceRows";
import { SOURCE_SHEET, TASK_SOURCE_SHEET, heldSourceSheet, sourceSheet } from "./sourceSheet";
import { partName, splitIndicators, splitLines } from "./splitSheets";
import { taskRows } from "./taskRows";
import {
  CONSOLIDATED_TASKS_SHEET,
  consolidatedTasksSheet,
  heldConsolidatedTasksSheet,
} from "./taskSheet";

/** A sheet that a pull writes. */
export interface ConsolidationSheet {
  readonly name: string;
  readonly author: (name: string) => AuthoredSheet;
  readonly layout: Layout;
  /** Written only over one that is there: there is nothing to say on it. */
  readonly onlyIfThere?: true;
}

type Author = (name: string, lines: readonly SheetLine[]) => AuthoredSheet;

/** The sheets of a pull, in their order: the table, the tasks, who sent what, and where each figure was sent. */
export function consolidationSheets(
  consolidation: Consolidation,
  facts: SheetFacts,
  limit = MAX_ROWS
): readonly ConsolidationSheet[] {
  const { province, language } = facts;
  const provinces = splitIndicators(consolidation, HEAD_LINES, limit).map(
    (part, index, { length }) =>
      () =>
        provinceRows(part, facts, { number: index + 1, of: length })
  );
  const sources = (lines: readonly SheetLine[]) =>
    splitLines(lines, HEAD_LINES, limit).map((part) => () => part);
  const hasTasks = consolidation.tasks.length + consolidation.proposedTasks.length > 0;
  const ofTasks = hasTasks ? {} : { onlyIfThere: true as const };
  return [
    ...inParts(PROVINCE_SHEET, provinces, provinceSheet, heldProvinceSheet),
    {
      name: CONSOLIDATED_TASKS_SHEET,
      author: (name) => consolidatedTasksSheet(name, taskRows(consolidation, province, language)),
      layout: heldConsolidatedTasksSheet,
      ...ofTasks,
    },
    {
      name: ROSTER_SHEET,
      author: (name) => rosterSheet(name, rosterRows(consolidation, province, language)),
      layout: heldRosterSheet,
    },
    {
      name: FILE_SHEET,
      author: (name) => fileSheet(name, fileRows(consolidation, province, language)),
      layout: heldFileSheet,
    },
    ...inParts(
      SOURCE_SHEET,
      sources(indicatorSources(consolidation, province, language)),
      sourceSheet,
      heldSourceSheet
    ),
    ...inParts(
      TASK_SOURCE_SHEET,
      sources(taskSources(consolidation, province, language)),
      sourceSheet,
      heldSourceSheet
    ).map((sheet) => ({ ...ofTasks, ...sheet })),
  ];
}

/** A table on as many sheets as it needs; the sheet that an earlier pull may have needed beyond them is emptied. */
function inParts(
  name: string,
  parts: readonly (() => readonly SheetLine[])[],
  author: Author,
  layout: Layout
): ConsolidationSheet[] {
  const beyond = partName(name, parts.length + 1);
  return [
    ...parts.map((lines, index) => ({
      name: partName(name, index + 1),
      author: (given: string) => author(given, lines()),
      layout,
    })),
    { name: beyond, author: (given) => author(given, []), layout, onlyIfThere: true },
  ];
}
