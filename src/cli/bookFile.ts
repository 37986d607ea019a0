import { basename } from "node:path";
import type { FlowingSheet } from "../domain/authoredBook";
import { fromScanned } from "../model/fromScanned";
import { modelWorkbook } from "../model/modelWorkbook";
import { packageChanges } from "../model/packageChanges";
import type { Workbook } from "../services/ports/workbook";
import { openWorkbook } from "../xlsx/openWorkbook";
import { saveWorkbook, saveWorkbookInto } from "../xlsx/save/saveWorkbook";
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
  const opened = openWorkbook(bytes, { book: basename(path) });
  if (!opened.ok) throw new CommandProblem(opened.problem.text);
  const model = fromScanned(opened.book, { calculator: null });
  return {
    workbook: modelWorkbook(model),
    async saveAs(target) {
      const saved = saveWorkbook(bytes, packageChanges(opened.book, model));
      if (!saved.ok) throw new CommandProblem(saved.problem.text);
      await writeOut(target, saved.bytes);
    },
    async saveFlowing(target, flowing) {
      const changes = packageChanges(opened.book, model, { flowing });
      const problem = await writeInPieces(target, (sink) =>
        saveWorkbookInto({ sink, packer: nodePacker }, bytes, changes)
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
