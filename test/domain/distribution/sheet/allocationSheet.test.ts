import type { AllocatedIndicator } from "../../../../src/domain/distribution/sheet/allocatedIndicator";
import { allocationRows } from "../../../../src/domain/distribution/sheet/allocationRows";
import {
  allocationSheet,
  heldAllocationSheet,
} from "../../../../src/domain/distribution/sheet/allocationSheet";
import { readAllocation } from "../../../../src/domain/distribution/sheet/readAllocation";
import { GENERATED_NAME } from "../../../../src/domain/plan/findPlanSheets";
import type { CellValue, Snapshot } from "../../../../src/domain/sheet";
import { bookOf, sheetOf } from "../../../support/snapshots";

const YEARS = [2021, 2022];

const RATES: AllocatedIndicator = {
  ...{ key: "CT-023", name: "Tỷ lệ bao phủ bảo hiểm y tế", unit: "%", makes: "mean", actual: 80 },
  province: new Map([
    [2021, 83],
    [2022, 86],
  ]),
  how: "Chia đều.",
  rows: [
    {
      ...{ locality: "Gò Quao", actual: 81.5, weight: 300, limit: 95 },
      targets: new Map([
        [2021, 84.5],
        [2022, 87.5],
      ]),
    },
    {
      ...{ locality: "An Biên", actual: 75, weight: 100, limit: null },
      targets: new Map<number, CellValue>([
        [2021, 78.5],
        [2022, 81.5],
      ]),
    },
  ],
};

const rows = allocationRows({
  ...{ province: "Kiên Giang", period: "2021-2025", baseYear: 2020, years: YEARS },
  indicators: [RATES],
});

const values = rows.map((cells) =>
  cells.map((cell): CellValue => {
    if (cell.kind === "blank") return null;
    return cell.kind === "formula" ? (cell.cached ?? null) : cell.value;
  })
);

function bookWith(cells: readonly (readonly CellValue[])[], generated = true): Snapshot {
  const names = generated ? [{ name: GENERATED_NAME, refersTo: "TRUE", sheet: "Phân bổ" }] : [];
  return bookOf([sheetOf("Phân bổ", cells)], { names });
}

const plain = (given: readonly AllocatedIndicator[]) =>
  given.map((one) => ({
    ...one,
    rows: one.rows.map(({ locality, actual, weight, limit, targets }) => {
      return { locality, actual, weight, limit, targets };
    }),
  }));

describe("the sheet Phân bổ", () => {
  it("reads back what was written, with the cell of each target", () => {
    const read = readAllocation(bookWith(values));
    expect(plain(read)).toEqual([RATES]);
    expect(read[0]!.rows[1]!.cells.get(2022)).toEqual({ sheet: "Phân bổ", cell: "I9" });
  });

  it("is found by its headings, wherever people moved columns and rows, and whatever they added", () => {
    const moved = values.map((cells, row) => [
      row === 3 ? "Ý kiến" : null,
      ...[...cells].reverse(),
    ]);
    const sorted = [...moved.slice(0, 4), ["nháp"], ...moved.slice(4).reverse()];
    const [read] = plain(readAllocation(bookWith(sorted)));
    expect(read).toEqual({ ...RATES, rows: [...RATES.rows].reverse() });
  });

  it("is nothing where it is not ours, or lost its headings", () => {
    expect(readAllocation(bookWith(values, false))).toEqual([]);
    expect(readAllocation(bookWith(values.slice(4)))).toEqual([]);
    expect(readAllocation(bookOf([]))).toEqual([]);
  });

  it("adds up by its own formulas: a mean by the weights, and the difference from the province", () => {
    const formulas = rows.map((cells) => cells[7]).filter((cell) => cell?.kind === "formula");
    expect(formulas).toEqual([
      {
        kind: "formula",
        value: "=ROUND(SUMPRODUCT($F$8:$F$9,H8:H9)/SUM($F$8:$F$9),6)",
        cached: 83,
      },
      { kind: "formula", value: "=ROUND(H6-H5,6)", cached: 0 },
    ]);
  });

  it("looks the same again when it is put back", () => {
    const held = values.map((cells) => cells.map((value) => value as string | number | null));
    const looks = ({ rows: drawn }: ReturnType<typeof allocationSheet>) =>
      drawn.map(({ cells, height }) => [height, cells.map((cell) => cell?.style)]);
    expect(looks(heldAllocationSheet("Phân bổ", held))).toEqual(
      looks(allocationSheet("Phân bổ", rows))
    );
  });
});
