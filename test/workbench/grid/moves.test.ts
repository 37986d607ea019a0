import { MAX_ROWS } from "../../../src/domain/sheet";
import { WorkbookModel } from "../../../src/model/workbookModel";
import { gridCommand } from "../../../src/workbench/grid/keys";
import { areaBetween, jumpFrom, stepFrom } from "../../../src/workbench/grid/moves";

/** Values in A1:A3 and A6; B2:C3 merged; row 5 hidden. */
function sheet() {
  const made = new WorkbookModel({ calculator: null }).addSheet("T");
  made.put({ top: 0, left: 0, bottom: 2, right: 0 }, [[1], [2], [3]]);
  made.put({ top: 5, left: 0, bottom: 5, right: 0 }, [[6]]);
  made.merge({ top: 1, left: 1, bottom: 2, right: 2 });
  made.setRowsHidden(4, 4, true);
  return made;
}

const at = (row: number, column = 0) => ({ row, column });

describe("moving through the cells", () => {
  it("passes over hidden rows and takes a merged area for one cell", () => {
    expect(stepFrom(sheet(), at(3), "down")).toEqual(at(5));
    expect(stepFrom(sheet(), at(1, 1), "right")).toEqual(at(1, 3));
    expect(stepFrom(sheet(), at(0), "up")).toEqual(at(0));
  });

  it("jumps to the end of the run, to the next run, to the edge", () => {
    expect(jumpFrom(sheet(), at(0), "down")).toEqual(at(2));
    expect(jumpFrom(sheet(), at(2), "down")).toEqual(at(5));
    expect(jumpFrom(sheet(), at(5), "down")).toEqual(at(MAX_ROWS - 1));
    expect(jumpFrom(sheet(), at(5), "up")).toEqual(at(2));
  });

  it("selects no part of a merged area", () => {
    expect(areaBetween(sheet(), at(0, 2), at(1, 2))).toEqual({
      top: 0,
      left: 1,
      bottom: 2,
      right: 2,
    });
  });
});

describe("keys", () => {
  const none = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
  it.each([
    [{ key: "ArrowDown" }, { kind: "move", direction: "down", far: false, extend: false }],
    [
      { key: "ArrowUp", ctrlKey: true, shiftKey: true },
      { kind: "move", direction: "up", far: true, extend: true },
    ],
    [
      { key: "Enter", shiftKey: true },
      { kind: "next", direction: "up" },
    ],
    [{ key: "z", ctrlKey: true }, { kind: "undo" }],
    [{ key: "Z", ctrlKey: true, shiftKey: true }, { kind: "redo" }],
    [{ key: "ố" }, { kind: "type" }],
    // An input method in the middle of a letter.
    [{ key: "Process" }, { kind: "type" }],
    [{ key: "F5" }, null],
    [{ key: "a", altKey: true }, null],
    [{ key: "c", ctrlKey: true }, null],
  ])("%j", (key, command) => {
    expect(gridCommand({ ...none, ...key })).toEqual(command);
  });
});
