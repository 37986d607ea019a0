import type { Consolidation } from "../../src/domain/consolidation/consolidation";
import type { Snapshot } from "../../src/domain/sheet";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { packageChanges } from "../../src/model/packageChanges";
import {
  consolidateFiles,
  readMaster,
  saveConsolidation,
} from "../../src/services/consolidatePlan";
import type { SubmissionFile, SubmissionOutcome } from "../../src/services/ports/submissionReader";
import { saveWorkbook } from "../../src/xlsx/save/saveWorkbook";
import { inProcessReader } from "../support/inProcessReader";
import { memoryJournal } from "../support/memoryJournal";
import type { RoundTrip } from "../support/submissions";
import { testClock } from "../support/testClock";
import { opened } from "./sample";

/** A round trip's files together in its master. */
export interface Pulled {
  readonly consolidation: Consolidation;
  /** The book after the write. */
  readonly bytes: Uint8Array;
  readonly book: Snapshot;
}

/** What reading the files of a round trip comes to. */
export async function outcomesOf(trip: RoundTrip): Promise<readonly SubmissionOutcome[]> {
  const workbook = modelWorkbook(fromScanned(opened(trip.master), { calculator: null }));
  const master = await readMaster(workbook);
  if (!master.ok) throw new Error(master.failure.text.en);
  const given = trip.files.map(({ name, bytes }): SubmissionFile => ({
    name,
    bytes: () => Promise.resolve(new Uint8Array(bytes)),
  }));
  return inProcessReader().read(given, { registers: master.value.registers });
}

/** Pulls into a book and gives the book that comes of it, as the command line does. */
export async function pulled(
  bytes: Uint8Array,
  files: readonly SubmissionOutcome[]
): Promise<Pulled> {
  const scanned = opened(bytes);
  const model = fromScanned(scanned, { calculator: null });
  const workbook = modelWorkbook(model);
  const master = await readMaster(workbook);
  if (!master.ok) throw new Error(master.failure.text.en);
  const { answers } = master.value;
  const done = await consolidateFiles(master.value, answers, files, { clock: testClock });
  if (done.state !== "done") throw new Error(done.state);
  const desk = { workbook, journal: memoryJournal() };
  const options = { answers, language: "vi" as const };
  const saved = await saveConsolidation(desk, master.value, done.result, options);
  if (!saved.ok) throw new Error(saved.failure.text.en);
  const result = saveWorkbook(bytes, packageChanges(scanned, model));
  if (!result.ok) throw new Error(result.problem.text.en);
  return { consolidation: done.result, bytes: result.bytes, book: opened(result.bytes) };
}
