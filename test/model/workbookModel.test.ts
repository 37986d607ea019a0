import fc from "fast-check";
import { parseArea } from "../../src/domain/sheet";
import type { ChangeBatch } from "../../src/model/journal/changes";
import { isDefinedName } from "../../src/model/names/nameBook";
import { isSheetName } from "../../src/model/sheetName";
import { WorkbookModel } from "../../src/model/workbookModel";
import { stateOf } from "./stateOf";

const area = (address: string) => parseArea(address)!;
const code = (expected: string) => expect.objectContaining({ code: expected });

function newBook() {
  const model = new WorkbookModel({ currentYear: 2026 });
  const sheet = model.addSheet("Chỉ tiêu");
  const heard: ChangeBatch[] = [];
  model.onChange((batch) => heard.push(batch));
  return { model, sheet, heard };
}

describe("sheet names", () => {
  it.each([["Chỉ tiêu"], ["x".repeat(31)], ["a'b"], ["2021-2025"]])("%s is one", (name) => {
    expect(isSheetName(name)).toBe(true);
  });

  it.each([
    [""],
    ["x".repeat(32)],
    ["a/b"],
    ["a\\b"],
    ["a?"],
    ["a*"],
    ["[a"],
    ["a]"],
    ["a:b"],
    ["'a"],
    ["a'"],
    ["History"],
  ])("%s is none", (name) => {
    expect(isSheetName(name)).toBe(false);
    expect(() => new WorkbookModel().addSheet(name)).toThrow(code("InvalidArgument"));
  });

  it("are unique without regard to case", () => {
    const { model, sheet } = newBook();
    expect(() => model.addSheet("CHỈ TIÊU")).toThrow(code("ItemAlreadyExists"));
    expect(() => sheet.rename("chỉ tiêu")).not.toThrow();
    expect(model.sheet("CHỈ tiêu")).toBe(sheet);
    expect(model.addSheet().name).toBe("Sheet1");
    expect(model.addSheet().name).toBe("Sheet2");
  });
});

describe("sheets", () => {
  it("keep their id and order", () => {
    const { model, sheet } = newBook();
    const second = model.addSheet("B", 0);
    expect(model.sheets.map(({ name }) => name)).toEqual(["B", "Chỉ tiêu"]);
    model.moveSheet(second, 1);
    expect([second.position, sheet.position]).toEqual([1, 0]);
    const { id } = second;
    second.rename("C");
    expect(model.requireSheet(id).name).toBe("C");
    expect(() => model.requireSheet("B")).toThrow(code("ItemNotFound"));
    expect(() => model.moveSheet(second, 2)).toThrow(code("InvalidArgument"));
  });

  it("one stays in sight, and the active one is in sight", () => {
    const { model, sheet } = newBook();
    expect(() => model.deleteSheet(sheet)).toThrow(code("InvalidOperation"));
    expect(() => sheet.setVisibility("hidden")).toThrow(code("InvalidOperation"));
    const other = model.addSheet("B");
    sheet.setVisibility("veryHidden");
    expect(model.activeSheet).toBe(other);
    expect(() => model.activate(sheet)).toThrow(code("InvalidOperation"));
    expect(() => model.deleteSheet(other)).toThrow(code("InvalidOperation"));
  });

  it("leave their names and the active place to others when they go", () => {
    const { model, sheet } = newBook();
    const other = model.addSheet("B");
    model.addName("riêng", "1", { sheet });
    model.addName("chung", "'Chỉ tiêu'!$A$1");
    expect(model.activeSheet).toBe(sheet);
    model.deleteSheet(sheet);
    expect(model.activeSheet).toBe(other);
    expect(model.names.map(({ name, refersTo }) => [name, refersTo])).toEqual([["chung", "#REF!"]]);
    model.undo();
    expect(model.activeSheet).toBe(sheet);
    expect(model.name("riêng", sheet)?.refersTo).toBe("1");
  });

  it("remember what is selected", () => {
    const { model, sheet } = newBook();
    const other = model.addSheet("B");
    other.select(area("C3:D4"));
    expect(model.activeSheet).toBe(other);
    expect([other.selection, sheet.selection]).toEqual([area("C3:D4"), area("A1")]);
    expect(model.undoLabels).not.toContain("select");
  });
});

describe("defined names", () => {
  it.each([["năm_gốc"], ["_KH_generated"], ["Tổng.số"], ["x1y"]])("%s is one", (name) => {
    expect(isDefinedName(name)).toBe(true);
  });

  it.each([["A1"], ["N2"], ["R1C1"], ["R"], ["1a"], ["a b"], [""], ["TRUE"]])(
    "%s is none",
    (name) => {
      expect(isDefinedName(name)).toBe(false);
    }
  );

  it("live in the workbook or on a sheet", () => {
    const { model, sheet } = newBook();
    model.addName("năm", "=2021");
    model.addName("năm", "'Chỉ tiêu'!$A$1:$B$2", { sheet });
    expect(() => model.addName("NĂM", "1")).toThrow(code("ItemAlreadyExists"));
    expect(() => model.addName("A1", "1")).toThrow(code("InvalidArgument"));
    expect(model.name("Năm")?.refersTo).toBe("2021");
    const local = model.name("năm", sheet)!;
    expect(model.areaOfName(local)).toEqual({ sheet, area: area("A1:B2") });
    expect(model.areaOfName(model.name("năm")!)).toBeNull();
    model.deleteName(local);
    expect(() => model.updateName(local, { comment: "x" })).toThrow(code("ItemNotFound"));
  });
});

describe("batches", () => {
  it("tell listeners once, with areas joined", () => {
    const { model, sheet, heard } = newBook();
    model.begin("request");
    for (let row = 0; row < 4; row++) {
      sheet.write({ top: row, left: 0, bottom: row, right: 1 }, [[row, row]]);
    }
    sheet.insert(area("A9"), "rows");
    model.commit();
    expect(heard).toHaveLength(1);
    expect(heard[0]?.changes).toEqual([
      { kind: "cells", sheetId: sheet.id, area: area("A1:B4") },
      { kind: "layout", sheetId: sheet.id },
      { kind: "rowsInserted", sheetId: sheet.id, area: { ...area("A9"), right: 16_383 } },
    ]);
  });

  it("say what stood in a single cell", () => {
    const { sheet, heard } = newBook();
    sheet.write(area("A1"), [[1]]);
    sheet.write(area("A1"), [["x"]]);
    expect(heard[1]?.changes).toEqual([
      { kind: "cells", sheetId: sheet.id, area: area("A1"), detail: { before: 1, after: "x" } },
    ]);
  });

  it("are one undo step", () => {
    const { model, sheet } = newBook();
    const before = stateOf(model);
    model.begin("request");
    sheet.write(area("A1"), [[1]]);
    sheet.setFormat(area("A1"), { bold: true });
    model.addName("x_y", "1");
    model.setSetting("k", { a: 1 });
    model.commit();
    const after = stateOf(model);
    expect(model.undo()).toBe("request");
    expect(stateOf(model)).toEqual(before);
    expect(model.redo()).toBe("request");
    expect(stateOf(model)).toEqual(after);
    expect(model.redo()).toBeNull();
  });

  it("that are new leave nothing to do again", () => {
    const { model, sheet } = newBook();
    sheet.write(area("A1"), [[1]]);
    model.undo();
    sheet.write(area("B1"), [[2]]);
    expect([model.canRedo, model.redo()]).toEqual([false, null]);
  });

  it("keep what succeeded when a later action fails, as Excel does", () => {
    const { model, sheet, heard } = newBook();
    model.begin("request");
    sheet.write(area("A1"), [[1]]);
    expect(() => sheet.write(area("B1"), [["=("]])).toThrow(code("InvalidArgument"));
    model.commit();
    expect(sheet.values(area("A1:B1"))).toEqual([[1, null]]);
    expect(heard).toHaveLength(1);
  });

  it("can be rolled back, and then tell nothing", () => {
    const { model, sheet, heard } = newBook();
    const before = stateOf(model);
    model.begin("request");
    sheet.write(area("A1"), [[1]]);
    model.addSheet("B");
    model.rollback();
    expect(stateOf(model)).toEqual(before);
    expect(heard).toEqual([]);
    expect(model.undoLabels).toEqual(["add sheet"]);
  });

  it("refuse undo inside, and commit without", () => {
    const { model } = newBook();
    expect(() => model.commit()).toThrow(code("GeneralException"));
    model.begin("request");
    expect(() => model.undo()).toThrow(code("InvalidOperation"));
  });
});

describe("undo", () => {
  it("restores any sequence of changes", () => {
    const cell = fc.record({ r: fc.nat(6), c: fc.nat(4), h: fc.nat(2), w: fc.nat(2) });
    const step = fc.tuple(fc.nat(11), cell, fc.nat(9));
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
        const { model, sheet } = newBook();
        sheet.write(area("A1:C3"), [
          [1, 2, "=A1"],
          ["a", "'b", "=SUM(A1:A3)"],
          ["", true, "x"],
        ]);
        model.clearUndo();
        const states = [stateOf(model)];
        for (const [kind, { r, c, h, w }, n] of steps) {
          const target = { top: r, left: c, bottom: r + h, right: c + w };
          const labels = model.undoLabels.length;
          try {
            act(model, kind, target, n);
          } catch {
            // A refusal changes nothing; the next line checks it.
          }
          if (model.undoLabels.length > labels) states.push(stateOf(model));
          else expect(stateOf(model)).toEqual(states.at(-1));
        }
        for (const state of states.reverse()) {
          expect(stateOf(model)).toEqual(state);
          model.undo();
        }
      }),
      { seed: 7, numRuns: 80 }
    );
  });
});

function act(model: WorkbookModel, kind: number, target: ReturnType<typeof area>, n: number): void {
  const sheet = model.sheets[0]!;
  const block = Array.from({ length: target.bottom - target.top + 1 }, () =>
    Array.from({ length: target.right - target.left + 1 }, () => n)
  );
  const actions = [
    () => sheet.write(target, block),
    () => sheet.setFormat(target, { bold: n % 2 === 0, indent: n }),
    () => sheet.merge(target),
    () => sheet.unmerge(target),
    () => sheet.insert(target, n % 2 ? "rows" : "columns"),
    () => sheet.remove(target, n % 2 ? "rows" : "columns"),
    () => sheet.clear(target, n % 2 ? "All" : "Formats"),
    () => sheet.sort(target, [{ key: 0, ascending: n % 2 === 0 }]),
    () => sheet.setRowsHidden(target.top, target.bottom, n % 2 === 0),
    () => sheet.rename(`Tờ ${n}`),
    () => model.addSheet(`Thêm ${n}`),
    () => sheet.setFormat({ ...target, top: 0, bottom: 1_048_575 }, { indent: n }),
  ];
  actions[kind]!();
}
