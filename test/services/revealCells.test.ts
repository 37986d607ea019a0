import type { Plan } from "../../src/domain/plan/plan";
import { failureOf } from "../../src/domain/failureSentences";
import { succeed } from "../../src/domain/result";
import type { CellRef, Snapshot } from "../../src/domain/sheet";
import type { Workbook } from "../../src/services/ports/workbook";
import { revealCells } from "../../src/services/revealCells";
import { TASK_HEADER, bookOf, sheetOf, taskBook } from "../support/snapshots";
import { reportOf, snapshotWorkbook } from "../support/snapshotWorkbook";

const before = taskBook(["Đề án A", "Sở Xây dựng", "Quý II"], ["Đề án B", "Sở Tài chính", ""]);

/** Two rows went in above the rows, one column before the deadline, and the sheet has another name. */
const moved = bookOf([
  sheetOf("Nhiệm vụ 2021", [
    ["PHỤ LỤC II"],
    ["Danh mục nhiệm vụ"],
    [...TASK_HEADER.slice(0, 4), "Ghi chú", ...TASK_HEADER.slice(4)],
    [1, "Đề án A", "Sở Xây dựng", "", "", "Quý II", "UBND tỉnh"],
    [2, "Đề án B", "Sở Tài chính", "", "", "", "UBND tỉnh"],
  ]),
]);

const withoutB = taskBook(["Đề án A", "Sở Xây dựng", "Quý II"]);

const at = (cell: string): CellRef => ({ sheet: "Nhiệm vụ", cell });

let plan: Plan;
beforeAll(async () => {
  ({ plan } = await reportOf(before));
});

/** Where `cells` were shown, and how often the workbook was read for it. */
async function shown(cells: readonly CellRef[], now: Snapshot, changed: boolean) {
  const seen: string[] = [];
  let reads = 0;
  const workbook: Workbook = {
    ...snapshotWorkbook(now),
    read: () => {
      reads += 1;
      return Promise.resolve(succeed(now));
    },
  };
  const navigator = {
    reveal: (refs: readonly CellRef[]) => {
      seen.push(...refs.map(({ sheet, cell }) => `${sheet}!${cell}`));
      return Promise.resolve(succeed(null));
    },
  };
  const result = await revealCells(cells, plan, { workbook, navigator, changed: () => changed });
  return { seen, reads, result };
}

describe("revealCells", () => {
  it("shows them as they are and reads nothing while the workbook is unchanged", async () => {
    expect(await shown([at("E2"), at("E3")], before, false)).toMatchObject({
      seen: ["Nhiệm vụ!E2", "Nhiệm vụ!E3"],
      reads: 0,
    });
  });

  it("follows rows, columns and sheets that moved", async () => {
    const { seen } = await shown([at("E3"), at("C3")], moved, true);
    expect(seen).toEqual(["Nhiệm vụ 2021!F5", "Nhiệm vụ 2021!C5"]);
  });

  it("leaves out cells of a row that is gone, and says so where nothing is left", async () => {
    expect((await shown([at("E2"), at("E3")], withoutB, true)).seen).toEqual(["Nhiệm vụ!E2"]);
    const gone = await shown([at("E3")], withoutB, true);
    expect(gone.seen).toEqual([]);
    expect(gone.result).toMatchObject({ ok: false, failure: { code: "not-found" } });
  });

  it("takes a cell outside the rows to stand where it stood", async () => {
    expect((await shown([at("A1")], before, true)).seen).toEqual(["Nhiệm vụ!A1"]);
  });

  it("hands on why the workbook could not be read", async () => {
    const workbook = {
      ...snapshotWorkbook(before),
      read: () => Promise.resolve(failureOf("busy")),
    };
    const navigator = { reveal: () => Promise.resolve(succeed(null)) };
    const world = { workbook, navigator, changed: () => true };
    expect(await revealCells([at("E2")], plan, world)).toMatchObject({ failure: { code: "busy" } });
  });
});
