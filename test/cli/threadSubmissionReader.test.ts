import { readFile } from "node:fs/promises";
import { threadSubmissionReader } from "../../src/cli/threadSubmissionReader";
import { defaultRegisters } from "../../src/domain/plan/registers/registers";
import type { SubmissionFile, SubmissionOutcome } from "../../src/services/ports/submissionReader";
import { readSubmissionFile } from "../../src/workers/readSubmissionFile";

const SAMPLE = "assets/samples/kien-giang-2021-2025.xlsx";
const registers = defaultRegisters();

function file(path: string): SubmissionFile {
  return { name: path, bytes: async () => new Uint8Array(await readFile(path)) };
}

describe("threadSubmissionReader", () => {
  it("gives from threads what reading here gives, registers and books passed whole", async () => {
    const [outcome] = await threadSubmissionReader().read([file(SAMPLE)], { registers });
    const here = await readSubmissionFile(SAMPLE, await file(SAMPLE).bytes(), registers);
    const { name, sha256, ...reading } = outcome as SubmissionOutcome;
    expect(reading).toEqual(here);
    expect(reading).toMatchObject({ status: "read", engine: "scanner" });
    expect(name).toBe(SAMPLE);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it("reads other formats in threads too", async () => {
    const [outcome] = await threadSubmissionReader().read(
      [file("test/fixtures/nasty/generated/biff8.xls")],
      { registers }
    );
    expect(outcome).toMatchObject({ status: "read-with-remarks", engine: "sheetjs" });
  });

  it("stops at once", async () => {
    const stop = new AbortController();
    const reading = threadSubmissionReader().read([file(SAMPLE)], {
      registers,
      signal: stop.signal,
    });
    setTimeout(() => stop.abort(), 0);
    expect(await reading).toMatchObject([{ status: "set-aside", reason: { code: "cancelled" } }]);
  });
});
