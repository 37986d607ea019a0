import type { Consolidation } from "../../src/domain/consolidation/consolidation";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { consolidateFiles, readMaster } from "../../src/services/consolidatePlan";
import {
  OutgoingSession,
  type OutgoingWorld,
  type Pulled,
} from "../../src/services/outgoingSession";
import type { SubmissionFile } from "../../src/services/ports/submissionReader";
import { readSubmission } from "../../src/domain/consolidation/readSubmission";
import { opened } from "../kienGiang/sample";
import { masterBook } from "../kienGiang/master";
import { testClock } from "../support/testClock";

const workbook = modelWorkbook(fromScanned(opened(masterBook()), { calculator: null }));
const written: string[] = [];

function note(name: string): Promise<Uint8Array> {
  written.push(name);
  return Promise.resolve(new Uint8Array(1));
}

/** A session whose files are small; what was pulled may be given. */
function sessionOf(pulled: Pulled | null, more: Partial<OutgoingWorld> = {}): OutgoingSession {
  written.length = 0;
  return new OutgoingSession({
    ...{ workbook, clock: testClock, pulled: () => pulled },
    books: {
      write: ({ sheets }) => note(sheets[0]!.name),
      pack: (files) => Promise.resolve(new Uint8Array(files.length)),
    },
    documents: { write: ({ title }) => note(title) },
    opener: { open: () => Promise.resolve(null) },
    ...more,
  });
}

const file = (name: string): SubmissionFile => ({
  name,
  bytes: () => Promise.resolve(new Uint8Array(0)),
});

/** The province's own plan sent back by one agency, late. */
async function pull(): Promise<Pulled> {
  const read = await readMaster(workbook);
  if (!read.ok) throw new Error(read.failure.text.en);
  const { plan, registers, answers } = read.value;
  const snapshot = { ...opened(masterBook()), book: "Sở Y tế.xlsx" };
  const book = readSubmission(snapshot, { registers });
  const sent = {
    ...book,
    info: { ...book.info, agency: "Sở Y tế", documentDate: "2021-03-01" as never },
  };
  const pulled = { name: "Sở Y tế.xlsx", sha256: "0".repeat(64), engine: "scanner" as const };
  const files = [{ ...pulled, status: "read" as const, book: sent, remarks: [] }];
  const outcome = await consolidateFiles(read.value, answers, files, { clock: testClock });
  if (outcome.state !== "done") throw new Error(outcome.state);
  return { plan, consolidation: outcome.result, files: [file("Sở Y tế.xlsx")] };
}

describe("OutgoingSession", () => {
  it("makes the form of the book itself where nothing was pulled", async () => {
    const session = sessionOf(null);
    await session.makeForm();
    expect(session.state).toMatchObject({
      ...{ state: "made", what: "form", at: "14:05", warning: null },
      file: { name: "Biểu trình.xlsx" },
    });
  });

  it("warns while anything is not agreed", async () => {
    const { consolidation, ...rest } = await pull();
    const conflicts = [{ decision: null }] as unknown as Consolidation["conflicts"];
    const session = sessionOf({ ...rest, consolidation: { ...consolidation, conflicts } });
    await session.makeForm();
    expect(session.state).toMatchObject({
      warning: { vi: expect.stringContaining("Còn 1 số liệu chưa thống nhất") as string },
    });
  });

  it("makes a letter and a table for each agency that is asked something", async () => {
    const session = sessionOf(await pull());
    const seen: string[] = [];
    session.subscribe(() => seen.push(session.state.state));
    const making = session.makeNotes();
    await session.makeForm();
    await making;
    expect(seen).toEqual(["making", "making", "made"]);
    expect(session.state).toMatchObject({ what: "notes", notes: 1 });
    expect(written).toEqual([
      expect.stringContaining("PHIẾU ĐỀ NGHỊ RÀ SOÁT, HOÀN THIỆN SỐ LIỆU: Sở Y tế"),
      "Phiếu đề nghị",
    ]);
  });

  it("stops at once, and hands nothing out", async () => {
    const pulled = await pull();
    let session: OutgoingSession | null = null;
    const open = () => {
      session!.cancel();
      return Promise.resolve({ ...opened(masterBook()) });
    };
    session = sessionOf(pulled, { opener: { open } });
    await session.makeNotes();
    expect([session.state, written]).toEqual([{ state: "idle" }, []]);
  });

  it("ends in words where a file can't be made", async () => {
    const session = sessionOf(null, {
      books: {
        write: () => Promise.reject(new Error("hỏng")),
        pack: () => Promise.reject(new Error()),
      },
    });
    await session.makeForm();
    expect(session.state).toMatchObject({
      ...{ state: "failed", message: { vi: expect.stringContaining("hỏng") as string } },
    });
  });
});
