import type { Consolidation } from "../domain/consolidation/consolidation";
import { type Master, consolidateFiles, readMaster } from "../services/consolidatePlan";
import type { SubmissionFile } from "../services/ports/submissionReader";
import type { BookFile } from "./bookFile";
import { findSubmissions } from "./findSubmissions";
import { outcomeOf } from "./outcomeOf";
import { CommandProblem } from "./problem";
import { systemClock } from "./systemClock";
import { threadSubmissionReader } from "./threadSubmissionReader";

/** What was sent, pulled together with a master; nothing is written. */
export interface Pull {
  readonly master: Master;
  readonly consolidation: Consolidation;
  /** In the order of the consolidation's files. */
  readonly files: readonly SubmissionFile[];
}

/** Reads files and folders by the answers that the master remembers; `except` may lie among them. */
export async function pullInto(
  book: BookFile,
  paths: readonly string[],
  except: readonly string[]
): Promise<Pull> {
  const { files } = await findSubmissions(paths, except);
  const read = await readMaster(book.workbook);
  if (!read.ok) throw new CommandProblem(read.failure.text);
  const master = read.value;
  const { registers, answers } = master;
  const outcomes = await threadSubmissionReader().read(files, { registers });
  const pulled = await consolidateFiles(master, answers, outcomes, { clock: systemClock });
  return { master, consolidation: outcomeOf(pulled), files };
}
