import type { Edit, UserEdit } from "../../src/domain/edit";
import type { Snapshot } from "../../src/domain/sheet";
import { toSnapshot } from "../../src/model/toSnapshot";
import { WorkbookModel } from "../../src/model/workbookModel";
import { failureOf } from "../../src/domain/failureSentences";
import { applyEdits } from "../../src/services/applyEdits";
import { lastWrite, undoWrite } from "../../src/services/undoWrite";
import { memoryJournal } from "../support/memoryJournal";
import { ports } from "../support/ports";

const LABEL = { vi: "Sửa", en: "Fix" };
const area = (top: number, left: number, bottom = top, right = left) => ({
  top,
  left,
  bottom,
  right,
});

/** A small book: texts, numbers with formats, a formula, a date, a name. */
function book(): WorkbookModel {
  const model = new WorkbookModel({ strict: true, calculator: null });
  const sheet = model.addSheet("Chỉ tiêu");
  sheet.put(area(0, 0, 1, 2), [
    ["Tỷ lệ", 88.15, 44446],
    ["7-9", 90, "01"],
  ]);
  sheet.setNumberFormats(area(0, 1, 0, 2), [["0.00", "dd/mm/yyyy"]]);
  sheet.write(area(2, 1), [["=B1+B2"]]);
  model.addName("KH_Nam", "'Chỉ tiêu'!$B$1");
  model.clearUndo();
  return model;
}

const edits: readonly UserEdit[] = [
  {
    kind: "cells",
    sheet: "Chỉ tiêu",
    area: area(0, 0, 1, 2),
    values: [
      [{ kind: "text", value: "- Trong đó" }, { kind: "number", value: 87.54 }, { kind: "blank" }],
      [
        { kind: "text", value: "1.234" },
        { kind: "text", value: ">90" },
        { kind: "boolean", value: true },
      ],
    ],
    expect: [
      ["Tỷ lệ", 88.15, 44446],
      ["7-9", 90, "01"],
    ],
  },
  { kind: "numberFormats", sheet: "Chỉ tiêu", area: area(0, 1), formats: [["0.0"]] },
  { kind: "name", name: "KH_Nam", sheet: null, refersTo: "'Chỉ tiêu'!$B$2" },
];

/** What each port must leave behind. */
const results = new Map<string, Snapshot>();

describe.each(ports)("applyEdits on %s", (name, on) => {
  it("writes every value with its meaning", async () => {
    const model = book();
    await on(model, async (workbook) => {
      const result = await applyEdits({ workbook, journal: memoryJournal() }, edits, LABEL);
      expect(result).toMatchObject({ ok: true, entry: { state: "done", label: LABEL } });
    });
    const sheet = model.requireSheet("Chỉ tiêu");
    expect(sheet.values(area(0, 0, 1, 2))).toEqual([
      ["- Trong đó", 87.54, null],
      ["1.234", ">90", true],
    ]);
    expect(sheet.format(0, 1)).toMatchObject({ numberFormat: "0.0" });
    expect(model.names.map(({ refersTo }) => refersTo)).toEqual(["'Chỉ tiêu'!$B$2"]);
    results.set(name, toSnapshot(model));
  });

  it("takes it back: cells, formulas, number formats and names", async () => {
    const model = book();
    const before = toSnapshot(model);
    const journal = memoryJournal();
    await on(model, async (workbook) => {
      await applyEdits({ workbook, journal }, edits, LABEL);
      const last = await lastWrite(journal);
      if (!last.ok) throw new Error(last.failure.text.en);
      expect(await undoWrite({ workbook, journal }, last.value!)).toEqual({
        ok: true,
        value: null,
      });
    });
    expect(toSnapshot(model)).toEqual(before);
    expect(journal.entries).toEqual([]);
  });

  it("writes nothing where a cell is no longer what was expected", async () => {
    const model = book();
    model.requireSheet("Chỉ tiêu").put(area(0, 1), [[99]]);
    const before = toSnapshot(model);
    const journal = memoryJournal();
    await on(model, async (workbook) => {
      const result = await applyEdits({ workbook, journal }, edits, LABEL);
      expect(result).toMatchObject({
        ok: false,
        failure: { code: "changed", aftermath: "unchanged" },
      });
    });
    expect(toSnapshot(model)).toEqual(before);
    expect(journal.entries).toEqual([]);
  });

  it("does not take back what someone changed since", async () => {
    const model = book();
    const journal = memoryJournal();
    await on(model, async (workbook) => {
      await applyEdits({ workbook, journal }, edits, LABEL);
      model.requireSheet("Chỉ tiêu").put(area(0, 1), [[77]]);
      const undone = await undoWrite({ workbook, journal }, journal.entries[0]!);
      expect(undone).toMatchObject({ ok: false, failure: { code: "changed" } });
    });
    expect(model.requireSheet("Chỉ tiêu").value(0, 1)).toBe(77);
  });

  it("writes nothing on a protected sheet, and says so", async () => {
    const model = book();
    model.requireSheet("Chỉ tiêu").protect();
    const before = toSnapshot(model);
    await on(model, async (workbook) => {
      const result = await applyEdits({ workbook, journal: memoryJournal() }, edits, LABEL);
      expect(result).toMatchObject({
        ok: false,
        failure: { code: "protected", aftermath: "unchanged" },
      });
    });
    expect(toSnapshot(model)).toEqual(before);
  });

  it("writes nothing where the before-image can't be kept", async () => {
    const model = book();
    const before = toSnapshot(model);
    const journal = { ...memoryJournal(), add: () => Promise.resolve(failureOf("storage")) };
    await on(model, async (workbook) => {
      const result = await applyEdits({ workbook, journal }, edits, LABEL);
      expect(result).toMatchObject({
        ok: false,
        failure: { code: "storage", aftermath: "unchanged" },
      });
    });
    expect(toSnapshot(model)).toEqual(before);
  });

  it("makes, fills, lays out and clears a sheet of its own", async () => {
    const model = book();
    const own: Edit[] = [
      { kind: "sheet", sheet: "Kết quả", change: "ensure" },
      { kind: "sheet", sheet: "Kết quả", change: "clear" },
      {
        kind: "cells",
        sheet: "Kết quả",
        area: area(0, 0, 0, 1),
        values: [
          [
            { kind: "text", value: "Ô" },
            { kind: "text", value: "=1" },
          ],
        ],
      },
      {
        kind: "format",
        sheet: "Kết quả",
        area: area(0, 0, 0, 1),
        style: { border: true, horizontal: "center", wrap: true, fontSize: 10 },
      },
      { kind: "merge", sheet: "Kết quả", area: area(1, 0, 1, 1), merged: true },
      { kind: "size", sheet: "Kết quả", columns: [{ column: 0, width: 20 }] },
      { kind: "name", name: "_KH_generated", sheet: "Kết quả", refersTo: "TRUE" },
      {
        kind: "page",
        sheet: "Kết quả",
        page: { orientation: "landscape", fitToWidth: true, repeatRows: { first: 0, last: 0 } },
      },
      { kind: "sheet", sheet: "Kết quả", change: { visibility: "hidden" } },
    ];
    await on(model, async (workbook) => {
      expect(await workbook.write(own)).toEqual({ ok: true, value: null });
      // A second run finds the sheet and the name there.
      expect(await workbook.write(own)).toEqual({ ok: true, value: null });
    });
    const sheet = model.requireSheet("Kết quả");
    expect([sheet.value(0, 1), sheet.visibility, sheet.columnWidth(0)]).toEqual([
      "=1",
      "hidden",
      20,
    ]);
    expect(sheet.merges).toEqual([area(1, 0, 1, 1)]);
    expect(sheet.format(0, 0)).toMatchObject({ horizontal: "Center", wrap: true, fontSize: 10 });
    results.set(`${name}: own sheet`, toSnapshot(model));
  });
});

it("leaves the same workbook through both ports", () => {
  expect(results.size).toBe(4);
  expect(results.get("Excel")).toEqual(results.get("the model"));
  expect(results.get("Excel: own sheet")).toEqual(results.get("the model: own sheet"));
});
