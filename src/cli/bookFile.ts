import { basename } from "node:path";
import type { FlowingSheet } from "../domain/authoredBook";
import { isPullSheetName } from "../domain/consolidation/sheets/consolidationSheets";
import { GENERATED_NAME, stamped } from "../domain/plan/findPlanSheets";
import { fromScanned } from "../model/fromScanned";
import { modelWorkbook } from "../model/modelWorkbook";
import { packageChanges } from "../model/packageChanges";
import type { Workbook } from "../services/ports/workbook";
import type { CellChoice } from "../xlsx/cellChoice";
import type { Limits } from "../xlsx/limits";
import { type OpenOptions, openWorkbook } from "../xlsx/openWorkbook";
import { saveWorkbook, saveWorkbookInto } from "../xlsx/save/saveWorkbook";
import type { ScannedWorkbook } from "../xlsx/scannedWorkbook";
import { isSameFile, readBytes, writeInPieces, writeOut } from "./files";
import { nodePacker } from "./nodePacker";
import { CommandProblem } from "./problem";

/** A workbook file in memory. */
export interface BookFile {
  /** Behind the port that services work on. */
  readonly workbook: Workbook;
  /** Writes the book as it is now to another file; what it holds beside the changes stays byte for byte. */
  saveAs(path: string): Promise<void>;
  /** The same with sheets whose rows the book does not hold: they are made while the file is written. */
  saveFlowing(path: string, sheets: readonly FlowingSheet[]): Promise<void>;
}

/** Opens a workbook file; one that can't be opened is a problem with its reason. */
export async function openBook(path: string): Promise<BookFile> {
  const bytes = await readBytes(path);
  return bookFile(bytes, opened(bytes, path));
}

/**
 * Opens the book that submissions are pulled into. The sheets of an earlier pull are not read: they may hold more rows than
 * memory does, and are written anew.
 */
export async function openMaster(path: string): Promise<BookFile> {
  const bytes = await readBytes(path);
  const lean = opened(bytes, path, { choice: NOT_OF_A_PULL, limits: OF_A_PULL });
  const marked = stamped(lean, GENERATED_NAME);
  const ours = lean.sheets.every(({ name }) => !isPullSheetName(name) || marked.has(name));
  // What someone else made under such a name must be seen, so that nothing is written over it.
  return bookFile(bytes, ours ? lean : opened(bytes, path), OF_A_PULL);
}

const NOT_OF_A_PULL: CellChoice = {
  wantsSheet: (name) => !isPullSheetName(name),
  headRows: 0,
  columnsWanted: () => null,
};

const GB = 2 ** 30;
/** Of a file with the sheets of a national pull; they are not unpacked, and other sheets have the usual limits on their cells. */
const OF_A_PULL: Partial<Limits> = { fileBytes: GB, entryBytes: 4 * GB, totalBytes: 16 * GB };

function opened(
  bytes: Uint8Array,
  path: string,
  options: Pick<OpenOptions, "choice" | "limits"> = {}
): ScannedWorkbook {
  const result = openWorkbook(bytes, { ...options, book: basename(path) });
  if (!result.ok) throw new CommandProblem(result.problem.text);
  return result.book;
}

function bookFile(
  bytes: Uint8Array,
  scanned: ScannedWorkbook,
  limits: Partial<Limits> = {}
): BookFile {
  const model = fromScanned(scanned, { calculator: null });
  return {
    workbook: modelWorkbook(model),
    async saveAs(target) {
      const saved = saveWorkbook(bytes, packageChanges(scanned, model));
      if (!saved.ok) throw new CommandProblem(saved.problem.text);
      await writeOut(target, saved.bytes);
    },
    async saveFlowing(target, flowing) {
      const changes = packageChanges(scanned, model, { flowing });
      const problem = await writeInPieces(target, (sink) =>
        saveWorkbookInto({ sink, packer: nodePacker, limits }, bytes, changes)
      );
      if (problem) throw new CommandProblem(problem.text);
    },
  };
}

/** Refuses to write over the book that is read: a report never puts the only copy at risk. */
export async function requireAnotherFile(book: string, target: string): Promise<void> {
  if (!(await isSameFile(book, target))) return;
  throw new CommandProblem({
    vi: `“${target}” chính là sổ đang đọc, nên chưa ghi gì. Hãy cho tệp kết quả một tên khác.`,
    en: `“${target}” is the very book being read, so nothing was written. Give the result another name.`,
  });
}
