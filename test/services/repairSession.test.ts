import { failureOf } from "../../src/domain/failureSentences";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import type { Workbook } from "../../src/services/ports/workbook";
import { RepairSession } from "../../src/services/repairSession";
import { WriteSession } from "../../src/services/writeSession";
import { authored, opened, printedIndicators, printedTasks } from "../kienGiang/sample";
import { memoryJournal } from "../support/memoryJournal";

const bytes = authored(printedIndicators(), printedTasks());

function table(more: Partial<Workbook> = {}) {
  const model = fromScanned(opened(bytes), { calculator: null });
  const workbook = { ...modelWorkbook(model), ...more };
  const writes = new WriteSession({ workbook, journal: memoryJournal() });
  const session = new RepairSession(workbook, writes);
  const seen: string[] = [];
  session.subscribe(() => seen.push(session.state.state));
  const cell = (row: number) =>
    model.requireSheet("Nhiệm vụ").values({ top: row, left: 1, bottom: row, right: 1 })[0]![0];
  return { model, session, writes, seen, cell };
}

function previewOf(session: RepairSession) {
  const { state } = session;
  if (state.state !== "preview") throw new Error(state.state);
  return state;
}

describe("RepairSession", () => {
  it("proposes with every safe change accepted, writes once, and is undone by the write session", async () => {
    const { session, writes, seen, cell } = table();
    const before = cell(12);
    await session.preview();
    const { counts, accepted } = previewOf(session);
    expect([counts, accepted.size]).toEqual([{ green: 18, yellow: 0, red: 0 }, 18]);
    await session.write();
    expect(session.state).toEqual({ state: "done", changes: 18 });
    expect(cell(12)).not.toBe(before);
    await writes.undo();
    expect(cell(12)).toBe(before);
    expect(seen).toEqual(["running", "preview", "running", "done"]);
  });

  it("takes and leaves single changes, and all safe ones again", async () => {
    const { session } = table();
    await session.preview();
    const [first] = previewOf(session).repair.tables[1]!.changes;
    session.accept(first!.id, false);
    expect(previewOf(session).accepted.has(first!.id)).toBe(false);
    session.accept("no such change", true);
    expect(previewOf(session).accepted.size).toBe(17);
    session.acceptAllSafe();
    expect(previewOf(session).accepted.size).toBe(18);
  });

  it("keeps the preview where the write is refused, and the write session tells why", async () => {
    const { session, writes, model } = table();
    await session.preview();
    model.requireSheet("Nhiệm vụ").put({ top: 20, left: 1, bottom: 20, right: 1 }, [["Khác"]]);
    await session.write();
    expect(previewOf(session).accepted.size).toBe(18);
    expect(writes.state).toMatchObject({
      state: "refused",
      message: { vi: expect.stringContaining("đã thay đổi") as string },
    });
  });

  it("says why the workbook could not be read, and reads it again when asked", async () => {
    let busy = true;
    const real = table();
    const read: Workbook["read"] = (...request) =>
      busy ? Promise.resolve(failureOf("busy")) : modelWorkbook(real.model).read(...request);
    const { session } = table({ read });
    await session.preview();
    expect(session.state).toMatchObject({ state: "failed" });
    busy = false;
    await session.preview();
    expect(session.state.state).toBe("preview");
    session.close();
    expect(session.state).toEqual({ state: "idle" });
  });

  it("ends a defect of ours in words", async () => {
    const { session } = table({ read: () => Promise.reject(new Error("lạ")) });
    await session.preview();
    expect(session.state).toMatchObject({
      state: "failed",
      message: { vi: expect.stringContaining("(lạ)") as string },
    });
  });

  it("does nothing out of turn", async () => {
    const { session, seen } = table();
    session.accept("x", true);
    session.acceptAllSafe();
    await session.write();
    expect(seen).toEqual([]);
    await Promise.all([session.preview(), session.preview()]);
    expect(seen).toEqual(["running", "preview"]);
  });
});
