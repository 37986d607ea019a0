import { failureOf } from "../../src/domain/failureSentences";
import { fail } from "../../src/domain/result";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { applyEdits } from "../../src/services/applyEdits";
import type { Desk } from "../../src/services/applyEdits";
import { WriteSession } from "../../src/services/writeSession";
import { authored, opened, printedIndicators, repairedTasks } from "../kienGiang/sample";
import { memoryJournal } from "../support/memoryJournal";

const LABEL = { vi: "Đổi hai năm", en: "Swap two years" };
const AREA = { top: 11, left: 11, bottom: 11, right: 11 };

function table() {
  const model = fromScanned(opened(authored(printedIndicators(), repairedTasks())), {
    calculator: null,
  });
  const desk: Desk = { workbook: modelWorkbook(model), journal: memoryJournal() };
  const value = () => model.requireSheet("Chỉ tiêu").values(AREA)[0]![0];
  return { desk, value };
}

const writeNumber = (desk: Desk, to: number) =>
  applyEdits(
    desk,
    [
      {
        kind: "cells",
        sheet: "Chỉ tiêu",
        area: AREA,
        values: [[{ kind: "number", value: to }]],
      },
    ],
    LABEL
  );

describe("WriteSession", () => {
  it("writes, and takes the write back", async () => {
    const { desk, value } = table();
    const session = new WriteSession(desk);
    const seen: string[] = [];
    session.subscribe(() => seen.push(session.state.state));
    await session.run((own) => writeNumber(own, 1));
    expect(value()).toBe(1);
    await session.undo();
    expect(value()).toBe(88.15);
    expect(seen).toEqual(["writing", "written", "writing", "undone"]);
  });

  it("says where there is nothing to take back, and changes nothing", async () => {
    const { desk, value } = table();
    const session = new WriteSession(desk);
    const nothing = {
      state: "refused",
      message: { vi: expect.stringMatching(/^Không có lần ghi/) as string },
    };
    await session.undo();
    expect(session.state).toMatchObject(nothing);
    await session.run((own) => writeNumber(own, 1));
    await session.undo();
    await session.undo();
    expect(session.state).toMatchObject(nothing);
    expect(value()).toBe(88.15);
  });

  it("says why a write was refused", async () => {
    const { desk } = table();
    const refusing: Desk = {
      ...desk,
      workbook: { ...desk.workbook, read: () => Promise.resolve(failureOf("cell-edit")) },
    };
    const session = new WriteSession(refusing);
    await session.run((own) => writeNumber(own, 1));
    expect(session.state).toMatchObject({
      state: "refused",
      message: { vi: expect.stringContaining("gõ dở") as string },
    });
    session.dismiss();
    expect(session.state).toEqual({ state: "idle" });
  });

  it("puts nothing away but a refusal", async () => {
    const { desk } = table();
    const session = new WriteSession(desk);
    await session.run((own) => writeNumber(own, 1));
    session.dismiss();
    expect(session.state.state).toBe("written");
  });

  it("keeps the way back open where an undo fails", async () => {
    const { desk, value } = table();
    let busy = false;
    const sometimes: Desk = {
      ...desk,
      workbook: {
        ...desk.workbook,
        read: (...request) =>
          busy ? Promise.resolve(failureOf("busy")) : desk.workbook.read(...request),
      },
    };
    const session = new WriteSession(sometimes);
    await session.run((own) => writeNumber(own, 1));
    busy = true;
    await session.undo();
    expect(session.state).toMatchObject({
      state: "written",
      problem: { vi: expect.stringContaining("bận") as string },
    });
    busy = false;
    await session.undo();
    expect([session.state.state, value()]).toEqual(["undone", 88.15]);
  });

  it("runs one write at a time", async () => {
    const { desk, value } = table();
    const session = new WriteSession(desk);
    await Promise.all([
      session.run((own) => writeNumber(own, 1)),
      session.run((own) => writeNumber(own, 2)),
    ]);
    expect(value()).toBe(1);
  });

  it("offers to restore after a write of an earlier sitting that was cut off", async () => {
    const { desk } = table();
    await new WriteSession(desk).lookBack();
    await desk.journal.add({
      label: LABEL,
      state: "started",
      before: [cells(88.15, 87.54)],
      after: [cells(1, 2)],
    });
    await desk.workbook.write([cells(1, 87.54)]);
    const session = new WriteSession(desk);
    await session.lookBack();
    expect(session.state).toMatchObject({ state: "interrupted" });
    await session.undo();
    expect(session.state.state).toBe("undone");
  });

  it("has nothing to say of a journal without such a write", async () => {
    const session = new WriteSession(table().desk);
    await session.lookBack();
    expect(session.state).toEqual({ state: "idle" });
  });

  it("ends in words at a defect of ours", async () => {
    const session = new WriteSession(table().desk);
    await session.run(() => Promise.reject(new Error("broken")));
    expect(session.state).toMatchObject({
      state: "refused",
      message: { vi: expect.stringContaining("broken") as string },
    });
  });

  it("offers to restore where a write broke off and cannot be judged", async () => {
    const { desk } = table();
    let broken = false;
    const breaking: Desk = {
      ...desk,
      workbook: {
        read: (...request) =>
          broken ? Promise.resolve(failureOf("lost")) : desk.workbook.read(...request),
        write: () => {
          broken = true;
          return Promise.resolve(fail("lost", { vi: "Đứt", en: "Lost" }));
        },
      },
    };
    const session = new WriteSession(breaking);
    await session.run((own) => writeNumber(own, 1));
    expect(session.state).toMatchObject({
      state: "interrupted",
      problem: { vi: expect.stringMatching(/^Đứt Sổ có thể đã ghi dở: bấm “Khôi phục”/) as string },
    });
  });

  it("says where it can't see whether an earlier write was cut off", async () => {
    const { desk } = table();
    const all = () => Promise.resolve(failureOf("storage"));
    const session = new WriteSession({ ...desk, journal: { ...desk.journal, all } });
    await session.lookBack();
    expect(session.state).toMatchObject({
      state: "refused",
      message: { vi: expect.stringMatching(/^Chưa xem được lần ghi trước/) as string },
    });
  });

  it("says where a write was cut off and its state before is out of reach", async () => {
    const { desk } = table();
    const all = () => Promise.resolve(failureOf("storage"));
    const session = new WriteSession({ ...desk, journal: { ...desk.journal, all } });
    await session.run(() =>
      Promise.resolve({
        ok: false,
        failure: { code: "lost", text: { vi: "Đứt.", en: "Cut." }, aftermath: "interrupted" },
      })
    );
    expect(session.state).toMatchObject({
      state: "refused",
      message: { vi: expect.stringMatching(/^Đứt\. .*mở lại ngăn/) as string },
    });
  });
});

function cells(first: number, second: number) {
  return {
    kind: "cells",
    sheet: "Chỉ tiêu",
    area: { ...AREA, right: 12 },
    values: [
      [
        { kind: "number", value: first },
        { kind: "number", value: second },
      ],
    ],
  } as const;
}
