import { type Allocation, isAllocation } from "../../src/domain/distribution/allocation";
import type { Locality } from "../../src/domain/distribution/locality";
import { readAllocation } from "../../src/domain/distribution/sheet/readAllocation";
import { readPlan } from "../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../src/domain/plan/registers/registers";
import { fromScanned } from "../../src/model/fromScanned";
import { toSnapshot } from "../../src/model/toSnapshot";
import type { WorkbookModel } from "../../src/model/workbookModel";
import {
  type AllocationKnowledge,
  knownChoices,
  knownLocalities,
  proposeAllocation,
  readForAllocation,
} from "../../src/services/allocationPlan";
import type { Desk } from "../../src/services/applyEdits";
import { lastWrite, undoWrite } from "../../src/services/undoWrite";
import { writeAllocation } from "../../src/services/writeAllocation";
import { locality } from "../domain/distribution/targetOf";
import { authored, opened, printedIndicators, repairedTasks } from "../kienGiang/sample";
import { memoryJournal } from "../support/memoryJournal";
import { ports } from "../support/ports";

jest.setTimeout(60_000);

const DISTRICTS = [
  locality("Giồng Riềng", { actual: 1 }),
  locality("Gò Quao", { actual: 1 }),
  locality("An Biên", { actual: 1 }),
];

function kienGiang(): WorkbookModel {
  const scanned = opened(authored(printedIndicators(), repairedTasks().slice(0, 3)));
  return fromScanned(scanned, { calculator: null, strict: true });
}

async function readFrom({ workbook }: Desk): Promise<AllocationKnowledge> {
  const read = await readForAllocation(workbook);
  if (!read.ok) throw new Error(read.failure.text.en);
  return read.value;
}

function propose(
  knowledge: AllocationKnowledge,
  stt: string,
  localities?: readonly Locality[]
): Allocation {
  const row = knowledge.plan.indicators.find((one) => one.stt?.text === stt)!;
  const outcome = proposeAllocation(
    knowledge,
    row,
    localities ?? knownLocalities(knowledge, row),
    knownChoices(knowledge, row)
  );
  if (!isAllocation(outcome)) throw new Error(outcome.text.vi);
  return outcome;
}

async function share(
  desk: Desk,
  stt: string,
  localities?: readonly Locality[]
): Promise<Allocation> {
  const knowledge = await readFrom(desk);
  const allocation = propose(knowledge, stt, localities);
  expect(await writeAllocation(desk, knowledge, allocation)).toMatchObject({ ok: true });
  return allocation;
}

describe.each(ports)("sharing out on %s", (_, on) => {
  it("writes a sheet that reads back, is no plan, and adds up by its own formulas; a second run changes nothing", async () => {
    const model = kienGiang();
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      await share(desk, "20", DISTRICTS);
      const once = toSnapshot(model);
      await share(desk, "20");
      expect(toSnapshot(model)).toEqual(once);
    });
    const snapshot = toSnapshot(model);
    const [given] = readAllocation(snapshot);
    expect(given).toMatchObject({ name: "Số huyện đạt tiêu chí NTM", unit: "huyện", makes: "sum" });
    expect([...given!.province.values()]).toEqual([5, 6, 7, 8, 9]);
    expect(given!.rows.map(({ locality: name, targets }) => [name, ...targets.values()])).toEqual([
      ["Giồng Riềng", 2, 2, 3, 3, 3],
      ["Gò Quao", 2, 2, 2, 3, 3],
      ["An Biên", 1, 2, 2, 2, 3],
    ]);
    expect(given!.how).toBe("Chia đều.");
    const plan = readPlan(snapshot, { registers: defaultRegisters() });
    expect(plan.tables.map(({ sheet }) => sheet)).not.toContain("Phân bổ");
    const rows = snapshot.sheets.find(({ name }) => name === "Phân bổ")!.rows;
    expect([5, 6].map((index) => rows.find((row) => row.index === index)!.formulas![7])).toEqual([
      "=ROUND(SUM(H8:H10),6)",
      "=ROUND(H6-H5,6)",
    ]);
  });

  it("holds what a person changed on the sheet, for good, and keeps the blocks of other indicators", async () => {
    const model = kienGiang();
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      await share(desk, "20", DISTRICTS);
      model.requireSheet("Phân bổ").put({ top: 9, left: 11, bottom: 9, right: 11 }, [[1]]);
      await share(
        desk,
        "22",
        DISTRICTS.map((one, i) => ({ ...one, actual: 60 + i / 2, weight: 10 + i }))
      );
      for (const again of [1, 2]) {
        const { parts } = await share(desk, "20");
        expect([again, parts[2]!.values, [...parts[2]!.locality.held]]).toEqual([
          again,
          [1, 1, 1, 1, 1],
          [[2025, 1]],
        ]);
      }
    });
    const given = readAllocation(toSnapshot(model));
    expect(given.map(({ makes, rows }) => [makes, rows.length])).toEqual([
      ["sum", 3],
      ["mean", 3],
    ]);
  });

  it("is taken back as one write, and refuses where the sheet changed since it was read", async () => {
    const model = kienGiang();
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      await share(desk, "20", DISTRICTS);
      const knowledge = await readFrom(desk);
      model.requireSheet("Phân bổ").put({ top: 9, left: 11, bottom: 9, right: 11 }, [[2]]);
      expect(await writeAllocation(desk, knowledge, propose(knowledge, "20"))).toMatchObject({
        ok: false,
        failure: { code: "changed", aftermath: "unchanged" },
      });
      model.requireSheet("Phân bổ").put({ top: 9, left: 11, bottom: 9, right: 11 }, [[3]]);
      const last = await lastWrite(desk.journal);
      if (!last.ok || !last.value) throw new Error("no write");
      expect(await undoWrite(desk, last.value)).toMatchObject({ ok: true });
      expect((await readFrom(desk)).standing).toEqual([]);
    });
  });

  it("asks before words among the targets go", async () => {
    const model = kienGiang();
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      await share(desk, "20", DISTRICTS);
      model.requireSheet("Phân bổ").put({ top: 9, left: 11, bottom: 9, right: 11 }, [["chưa rõ"]]);
      const knowledge = await readFrom(desk);
      const row = knowledge.plan.indicators.find((one) => one.stt?.text === "20")!;
      const outcome = proposeAllocation(knowledge, row, DISTRICTS, knownChoices(knowledge, row));
      expect(outcome).toMatchObject({
        code: "unreadable",
        cells: [{ sheet: "Phân bổ", cell: "L10" }],
      });
    });
  });
});
