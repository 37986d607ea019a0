import { unzipSync } from "fflate";
import { nodePacker } from "../src/cli/nodePacker";
import { consolidate } from "../src/domain/consolidation/consolidate";
import type { PulledFile } from "../src/domain/consolidation/pulledFile";
import { readSubmission } from "../src/domain/consolidation/readSubmission";
import { fromScanned } from "../src/model/fromScanned";
import { modelWorkbook } from "../src/model/modelWorkbook";
import { packageChanges } from "../src/model/packageChanges";
import { flowConsolidation, readMaster } from "../src/services/consolidatePlan";
import { openWorkbook } from "../src/xlsx/openWorkbook";
import { saveWorkbookInto } from "../src/xlsx/save/saveWorkbook";
import type { ScannedWorkbook } from "../src/xlsx/scannedWorkbook";
import { type Comparison, inTurn } from "./ratio";
import { communeName, communeRegisters, masterBytes, submissionBooks } from "./submissionBooks";

/**
 * Consolidating submissions that have been read and writing the book, in processor time: against packing the book's parts
 * alone, which whoever writes an .xlsx must. Over several sizes it tells how a pull grows.
 */
export async function pulledBooks(
  files: number,
  rows: number,
  rounds: number
): Promise<Comparison> {
  const bytes = masterBytes(rows, communeRegisters(files));
  const master = opened(bytes, "master.xlsx");
  const sent = await submissions(master, files, rows);
  const write = () => pulled(bytes, master, sent);
  const parts = Object.values(unzipSync(await write()));
  const pairs = await inTurn(
    rounds,
    () => processorTime(write),
    () =>
      processorTime(async () => {
        for (const part of parts) for await (const piece of nodePacker([part])) void piece;
      })
  );
  return {
    what: `Consolidating submissions of ${rows} rows, every row and source written`,
    size: { count: files, of: "files" },
    ...{ peer: "packing the book's parts", unit: "ms of processors", pairs },
  };
}

/** Submissions as they come from the reader: one is read, the others have its rows and other figures. */
async function submissions(
  book: ScannedWorkbook,
  files: number,
  rows: number
): Promise<readonly PulledFile[]> {
  const master = await readMaster(modelWorkbook(fromScanned(book, { calculator: null })));
  if (!master.ok) throw new Error(master.failure.text.en);
  const first = submissionBooks(rows, { registers: false })(1);
  const read = readSubmission(opened(first, "xa-1.xlsx"), {
    registers: master.value.registers,
  });
  return Array.from({ length: files }, (_, index): PulledFile => ({
    ...{ name: `xa-${index + 1}.xlsx`, status: "read", engine: "own", remarks: [] },
    sha256: String(index).padStart(64, "0"),
    book: {
      ...read,
      info: { ...read.info, agency: communeName(index + 1) },
      indicators: read.indicators.map((row) => ({
        ...row,
        values: row.values.map((value) => (typeof value === "number" ? value + index : value)),
      })),
    },
  }));
}

/** Pulls as the command line does, into memory. */
async function pulled(
  bytes: Uint8Array,
  book: ScannedWorkbook,
  files: readonly PulledFile[]
): Promise<Uint8Array> {
  const model = fromScanned(book, { calculator: null });
  const workbook = modelWorkbook(model);
  const master = await readMaster(workbook);
  if (!master.ok) throw new Error(master.failure.text.en);
  const consolidation = consolidate(master.value, files);
  const options = { answers: master.value.answers, language: "vi" as const };
  const sheets = await flowConsolidation(workbook, master.value, consolidation, options);
  if (!sheets.ok) throw new Error(sheets.failure.text.en);
  const changes = packageChanges(book, model, { flowing: sheets.value });
  let file = new Uint8Array(2 ** 20);
  let length = 0;
  const sink = {
    write(piece: Uint8Array, at: number): Promise<void> {
      length = Math.max(length, at + piece.length);
      if (length > file.length) {
        const longer = new Uint8Array(2 * length);
        longer.set(file);
        file = longer;
      }
      file.set(piece, at);
      return Promise.resolve();
    },
  };
  const problem = await saveWorkbookInto({ sink, packer: nodePacker }, bytes, changes);
  if (problem) throw new Error(problem.text.en);
  return file.subarray(0, length);
}

function opened(bytes: Uint8Array, book: string): ScannedWorkbook {
  const result = openWorkbook(bytes, { book });
  if (!result.ok) throw new Error(result.problem.text.en);
  return result.book;
}

/** In milliseconds, of all threads; unlike the clock's, it hardly knows what else the machine does. */
async function processorTime(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
