import { typedOf } from "../../src/domain/beforeImage";
import type { CellValue } from "../../src/domain/sheet";
import { inBulk } from "../../src/domain/repair/repair";
import { inputOf } from "../../src/domain/typedInput";
import { WorkbookModel } from "../../src/model/workbookModel";
import { failureOf } from "../../src/domain/failureSentences";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import type { Workbook } from "../../src/services/ports/workbook";
import type { Desk } from "../../src/services/applyEdits";
import { applyRepair, previewRepair } from "../../src/services/repairPlan";
import { lastWrite, undoWrite } from "../../src/services/undoWrite";
import { withoutPrefixes } from "../support/withoutPrefixes";
import { memoryJournal } from "../support/memoryJournal";
import { inOpenExcel, ports } from "../support/ports";
import { SMALL_INDICATOR_HEADER } from "../support/snapshots";

const FORMATS = [
  ["General", "@", "General", "0.00", "0.00", "@"],
  ["General", "@", "General", "0.0", "dd/mm/yyyy", "@"],
  ["@", "General", "@", "#,##0", "@", "0.00"],
];

/** Three indicators over two pages; figures as numbers and as text, each row with formats of its own. */
function book(): WorkbookModel {
  const model = new WorkbookModel({ calculator: null });
  const header = SMALL_INDICATOR_HEADER.map((row) =>
    Array.from({ length: 11 }, (_, i) => row[i] || null)
  );
  const wide = (...cells: CellValue[]): CellValue[] =>
    Array.from({ length: 11 }, (_, i) => cells[i] ?? null);
  const rows = [
    ...header,
    wide(null, "Tỷ lệ che\u00a0phủ", "%", 40.5, 40.5, "42,10"),
    ...header,
    wide(null, "rừng"),
    wide(null, "Số xã đạt chuẩn", "xã", 7.25, 44_197, "116"),
    wide(null, "Thu ngân sách", "tỷ đồng", 24_500, "7-9", 3.14),
  ];
  const sheet = model.addSheet("Chỉ tiêu");
  const typed = rows.map((row) => row.map((value) => inputOf(typedOf({ value }))));
  sheet.write({ top: 0, left: 0, bottom: rows.length - 1, right: 10 }, typed);
  [2, 6, 7].forEach((row, i) =>
    sheet.setNumberFormats({ top: row, left: 0, bottom: row, right: 5 }, [FORMATS[i]!])
  );
  model.addName("Bang", "'Chỉ tiêu'!$A$1:$K$20");
  return model;
}

async function repair(desk: Desk, upTo: "safe" | "review" = "safe") {
  const preview = await previewRepair(desk.workbook);
  if (!preview.ok) throw new Error(preview.failure.text.en);
  return applyRepair(desk, preview.value, inBulk(preview.value, upTo));
}

function valuesOf(model: WorkbookModel): CellValue[][] {
  return model
    .requireSheet("Chỉ tiêu")
    .values({ top: 2, left: 0, bottom: 7, right: 5 })
    .map((row) => [...row]);
}

describe.each(ports)("applyRepair on %s", (_, on) => {
  it("moves cells with their formats; a number is one even where the cell's format was Text", async () => {
    const model = book();
    await on(model, async (workbook) => {
      expect(await repair({ workbook, journal: memoryJournal() })).toMatchObject({ ok: true });
    });
    const blank = Array<null>(6).fill(null);
    expect(valuesOf(model)).toEqual([
      [1, "Tỷ lệ che phủ rừng", "%", 40.5, 40.5, 42.1],
      [2, "Số xã đạt chuẩn", "xã", 7.25, 44_197, 116],
      [3, "Thu ngân sách", "tỷ đồng", 24_500, "7-9", 3.14],
      blank,
      blank,
      blank,
    ]);
    const formats = [2, 3, 4].map((row) =>
      [0, 1, 2, 3, 4, 5].map((column) => model.requireSheet("Chỉ tiêu").numberFormat(row, column))
    );
    expect(formats).toEqual([
      ["General", "@", "General", "0.00", "0.00", "0.00"],
      ["General", "@", "General", "0.0", "dd/mm/yyyy", "0"],
      ["0", "General", "@", "#,##0", "@", "0.00"],
    ]);
  });

  it("leaves the rows that it wrote as high as their texts need, the others as they are", async () => {
    const model = book();
    const sheet = model.requireSheet("Chỉ tiêu");
    [30, 31, 32, 33, 34, 35, 36, 37].forEach((height, row) =>
      sheet.setRowHeights(row, row, height)
    );
    const heights = () => Array.from({ length: 8 }, (_, row) => sheet.rowHeight(row));
    const before = heights();
    const journal = memoryJournal();
    await on(model, async (workbook) => {
      await repair({ workbook, journal });
      // The model has one height for a row that nobody set.
      expect(heights()).toEqual([30, 31, 15, 15, 15, 15, 15, 15]);
      expect(await undoWrite({ workbook, journal }, journal.entries[0]!)).toMatchObject({
        ok: true,
      });
    });
    expect(heights()).toEqual(before);
  });

  it("is taken back: cells, formats and names as before", async () => {
    const model = book();
    const before = withoutPrefixes(model);
    const journal = memoryJournal();
    await on(model, async (workbook) => {
      await repair({ workbook, journal });
      const last = await lastWrite(journal);
      if (!last.ok || last.value === null) throw new Error("nothing to take back");
      expect(await undoWrite({ workbook, journal }, last.value)).toEqual({ ok: true, value: null });
    });
    expect(withoutPrefixes(model)).toEqual(before);
  });

  it("makes only the changes that were accepted", async () => {
    const model = book();
    await on(model, async (workbook) => {
      const desk = { workbook, journal: memoryJournal() };
      const preview = await previewRepair(workbook);
      if (!preview.ok) throw new Error(preview.failure.text.en);
      const numbers = preview.value.tables[0]!.changes.filter(({ kind }) => kind === "text-number");
      await applyRepair(desk, preview.value, new Set(numbers.map(({ id }) => id)));
    });
    const after = book();
    after
      .requireSheet("Chỉ tiêu")
      .setNumberFormats({ top: 2, left: 5, bottom: 2, right: 5 }, [["0.00"]]);
    after
      .requireSheet("Chỉ tiêu")
      .setNumberFormats({ top: 6, left: 5, bottom: 6, right: 5 }, [["0"]]);
    after.requireSheet("Chỉ tiêu").put({ top: 2, left: 5, bottom: 2, right: 5 }, [[42.1]]);
    after.requireSheet("Chỉ tiêu").put({ top: 6, left: 5, bottom: 6, right: 5 }, [[116]]);
    expect(withoutPrefixes(model)).toEqual(withoutPrefixes(after));
  });

  it("refuses where a cell changed since the preview", async () => {
    const model = book();
    await on(model, async (workbook) => {
      const preview = await previewRepair(workbook);
      if (!preview.ok) throw new Error(preview.failure.text.en);
      model.requireSheet("Chỉ tiêu").put({ top: 7, left: 3, bottom: 7, right: 3 }, [[1]]);
      const before = withoutPrefixes(model);
      const desk = { workbook, journal: memoryJournal() };
      const result = await applyRepair(desk, preview.value, inBulk(preview.value, "safe"));
      expect(result).toMatchObject({ failure: { code: "changed", aftermath: "unchanged" } });
      expect(withoutPrefixes(model)).toEqual(before);
    });
  });

  it("writes nothing where nothing was accepted", async () => {
    await on(book(), async (workbook) => {
      const preview = await previewRepair(workbook);
      if (!preview.ok) throw new Error(preview.failure.text.en);
      const desk = { workbook, journal: memoryJournal() };
      const result = await applyRepair(desk, preview.value, new Set());
      expect(result).toMatchObject({ ok: false, failure: { aftermath: "unchanged" } });
      expect(desk.journal.entries).toEqual([]);
    });
  });
});

it("leaves a write that can be neither compared nor taken back to be restored", async () => {
  const model = book();
  const before = withoutPrefixes(model);
  const real = modelWorkbook(model);
  const journal = memoryJournal();
  let written = false;
  let blind = true;
  const workbook: Workbook = {
    read: (...request) =>
      written && blind ? Promise.resolve(failureOf("busy")) : real.read(...request),
    write: (...edits) => {
      written = true;
      return real.write(...edits);
    },
  };
  const result = await repair({ workbook, journal });
  expect(result).toMatchObject({ ok: false, failure: { aftermath: "interrupted" } });
  expect(journal.entries).toMatchObject([{ state: "started" }]);
  blind = false;
  await undoWrite({ workbook, journal }, journal.entries[0]!);
  expect(withoutPrefixes(model)).toEqual(before);
});

describe("merged cells", () => {
  const merged = () => {
    const model = book();
    model.requireSheet("Chỉ tiêu").merge({ top: 3, left: 3, bottom: 4, right: 3 });
    return model;
  };

  it("keep the rows in place where the port tells of them", async () => {
    const [, onModel] = ports[0]!;
    await onModel(merged(), async (workbook) => {
      const preview = await previewRepair(workbook);
      const [table] = preview.ok ? preview.value.tables : [];
      expect(table!.changes.filter(({ removed }) => removed)).toEqual([]);
      expect(table!.unclear.map(({ at }) => at.cell)).toContain("D4");
    });
  });

  it("that Excel does not tell of are met in writing: the workbook is put back, and why is said", async () => {
    const model = merged();
    const before = withoutPrefixes(model);
    await inOpenExcel(model, async (workbook) => {
      const journal = memoryJournal();
      const result = await repair({ workbook, journal });
      expect(result).toMatchObject({
        ok: false,
        failure: {
          aftermath: "unchanged",
          text: { vi: expect.stringContaining("ô gộp") as string },
        },
      });
      expect(journal.entries).toEqual([]);
    });
    expect(withoutPrefixes(model)).toEqual(before);
  });
});

it("takes few round trips, whatever the changes", async () => {
  await inOpenExcel(book(), async (workbook, { host }) => {
    const { traffic } = host.web.calls;
    traffic.reset();
    const preview = await previewRepair(workbook);
    expect(traffic.requests).toBe(3);
    traffic.reset();
    if (!preview.ok) throw new Error(preview.failure.text.en);
    const desk = { workbook, journal: memoryJournal() };
    await applyRepair(desk, preview.value, inBulk(preview.value, "safe"));
    expect(traffic.requests).toBe(6);
  });
});
