import { unzipSync } from "fflate";
import { readPlan } from "../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../src/domain/plan/registers/registers";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { toSnapshot } from "../../src/model/toSnapshot";
import { IssueSession } from "../../src/services/issueSession";
import type { BookWriter } from "../../src/services/ports/bookWriter";
import { WriteSession } from "../../src/services/writeSession";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { zipFiles } from "../../src/xlsx/zip/zipFiles";
import { masterBook } from "../kienGiang/master";
import { opened } from "../kienGiang/sample";
import { memoryJournal } from "../support/memoryJournal";
import { testClock } from "../support/testClock";

const files: BookWriter = {
  write: (book) => Promise.resolve(writeWorkbook(book)),
  pack: (packed) => Promise.resolve(zipFiles(packed)),
};

/** A session over the Kiên Giang plan; the writer may be another. */
function sessionOf(writer: BookWriter = files) {
  const model = fromScanned(opened(masterBook()), { calculator: null });
  const workbook = modelWorkbook(model);
  const writes = new WriteSession({ workbook, journal: memoryJournal() });
  return {
    session: new IssueSession({ workbook, writes, clock: testClock, writer }),
    writes,
    model,
  };
}

function ready({ state }: IssueSession) {
  if (state.state !== "ready") throw new Error(state.state);
  return state;
}

describe("IssueSession", () => {
  it("reads, then makes one zip with the book of every agency", async () => {
    const { session } = sessionOf();
    const seen: string[] = [];
    session.subscribe(() => seen.push(session.state.state));
    const reading = session.read();
    await session.read();
    await reading;
    expect(seen).toEqual(["reading", "ready"]);
    const { issue } = ready(session);
    const file = await session.make();
    expect(file?.name).toBe("Biểu gửi đơn vị 2021-2025.zip");
    expect(Object.keys(unzipSync(file!.bytes))).toEqual(
      issue.books.map(({ fileName }) => fileName)
    );
    expect(seen.filter((state) => state === "making")).toHaveLength(issue.books.length + 1);
    expect(ready(session).made).toEqual({
      ...{ books: issue.books.length, name: file!.name, at: testClock.timeOfDay() },
    });
  });

  it("stops at once and hands out nothing", async () => {
    let made = 0;
    const { session } = sessionOf({
      ...files,
      write: () => {
        if (++made === 3) session.cancel();
        return Promise.resolve(new Uint8Array());
      },
    });
    await session.read();
    expect([await session.make(), made, ready(session).made]).toEqual([null, 3, null]);
  });

  it("follows what is wished at once, and what was made is made no longer", async () => {
    const { session } = sessionOf({ ...files, write: () => Promise.resolve(new Uint8Array()) });
    await session.read();
    await session.make();
    session.wish({ due: " trước ngày 05/03/2026 ", localities: ["UBND xã An Bình"] });
    const { issue, made } = ready(session);
    expect([issue.due, made]).toEqual(["trước ngày 05/03/2026", null]);
    await session.read();
    expect(ready(session).issue.due).toBe("trước ngày 05/03/2026");
  });

  it("writes the codes into the workbook, reads it anew, and takes them back as one write", async () => {
    const { session, writes, model } = sessionOf();
    const codes = () =>
      readPlan(toSnapshot(model), { registers: defaultRegisters() }).indicators.map(
        ({ code }) => code
      );
    await session.read();
    await session.writeCodes();
    expect(codes().slice(0, 3)).toEqual(["CT-018", "CT-019", "CT-019.1"]);
    expect(ready(session).issue.codes.assigned.indicators).toEqual([]);
    await writes.undo();
    await session.read();
    expect(ready(session).issue.codes.assigned.indicators).toHaveLength(11);
    expect(codes().filter((code) => code !== null)).toEqual([]);
  });

  it("ends in words where a file can't be made", async () => {
    const { session } = sessionOf({ ...files, write: () => Promise.reject(new Error("hỏng")) });
    await session.read();
    expect(await session.make()).toBeNull();
    expect(session.state).toMatchObject({
      state: "failed",
      message: { vi: expect.stringContaining("hỏng") as string },
    });
  });
});
