import { makeAxis } from "../../../src/workbench/grid/axis";
import {
  COLUMN_HEADING,
  ROW_HEADING,
  isInSight,
  paneLayout,
  scrolledTo,
} from "../../../src/workbench/grid/panes";

const axes = { rows: makeAxis(1000, 20, new Map()), columns: makeAxis(100, 50, new Map()) };
/** Room for 10 rows and 8 columns. */
const SIZE = { width: ROW_HEADING + 400, height: COLUMN_HEADING + 200 };

describe("the panes of a sheet", () => {
  it("are one without frozen lines, four with both", () => {
    const at = { ...SIZE, left: 0, top: 0 };
    expect(paneLayout(axes, { rows: 0, columns: 0 }, at).panes).toHaveLength(1);
    expect(paneLayout(axes, { rows: 2, columns: 1 }, at).panes).toHaveLength(4);
  });

  it("keep the frozen lines while the rest scrolls", () => {
    const layout = paneLayout(axes, { rows: 2, columns: 0 }, { ...SIZE, left: 0, top: 100 });
    expect(layout.panes.map(({ rows }) => rows)).toEqual([
      { first: 0, last: 1 },
      { first: 7, last: 14 },
    ]);
    expect([1, 2, 7, 15].map((row) => isInSight(layout, { row, column: 0 }))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it("never freeze so much that nothing is left to scroll", () => {
    const { rows } = paneLayout(axes, { rows: 50, columns: 0 }, { ...SIZE, left: 0, top: 0 });
    expect(rows.frozen).toBe(7);
  });

  it("scroll to a line no further than needed", () => {
    const { rows } = paneLayout(axes, { rows: 2, columns: 0 }, { ...SIZE, left: 0, top: 100 });
    const to = (line: number) => scrolledTo(axes.rows, rows, line, 200);
    expect([1, 7, 14, 15, 4].map(to)).toEqual([100, 100, 100, 120, 40]);
  });
});
