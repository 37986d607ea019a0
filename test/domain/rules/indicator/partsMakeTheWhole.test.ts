import { partsMakeTheWhole } from "../../../../src/domain/rules/indicator/partsMakeTheWhole";
import type { CellValue, Snapshot } from "../../../../src/domain/sheet";
import { appendixBook } from "../../../support/appendixBook";
import { ruleTable, runOn } from "../../../support/runRule";

const part = (name: string, goal: CellValue, year: CellValue = "") => ({
  ...{ stt: "", name, unit: "%", goal, plan: [year] },
});

function structure(goals: readonly CellValue[], years: readonly CellValue[] = []): Snapshot {
  const names = ["- Nông, lâm, thủy sản", "- Công nghiệp, xây dựng", "- Dịch vụ"];
  const parts = goals.map((goal, i) => part(names[i] ?? `- Phần ${i}`, goal, years[i]));
  return appendixBook({ name: "Cơ cấu kinh tế (GRDP)", unit: "%" }, ...parts);
}

const off = structure([35.2, 23.8, 40], [36, 24, 40]);

ruleTable(partsMakeTheWhole, {
  accepts: {
    "parts that make 100": structure([35.5, 24.25, 40.25], [36, 24, 40]),
    "errors of rounding": structure([33.3, 33.3, 33.3], [35, 24, 40]),
    "a part that is blank or a bound": structure([35, "", 40], [36, "<30", 40]),
    "a part that is detailed in its turn": appendixBook(
      { name: "Cơ cấu kinh tế", unit: "%" },
      part("- Nông nghiệp", 36),
      part("- Công nghiệp, xây dựng", 24),
      part("Trong đó: Công nghiệp", 20),
      part("- Dịch vụ", 40)
    ),
    "details of a row that declares no structure": appendixBook(
      { name: "Tỷ lệ xử lý chất thải", unit: "%", goal: 90 },
      part("- Đô thị", 95),
      part("- Nông thôn", 80)
    ),
    "parts that are amounts": appendixBook(
      { name: "Cơ cấu vốn", unit: "tỷ đồng", goal: 500 },
      { stt: "", name: "- Vốn nhà nước", unit: "tỷ đồng", goal: 200 },
      { stt: "", name: "- Vốn khác", unit: "tỷ đồng", goal: 200 }
    ),
  },
  rejects: {
    "parts that make less": [
      off,
      { "K4 K5 K6": "“Cơ cấu kinh tế (GRDP)”: 3 phần cộng được 99% (mục tiêu)." },
    ],
    "parts that make more, in two columns": [
      structure([35.5, 25.5, 40], [36, 26, 40.5]),
      {
        "K4 K5 K6 L4 L5 L6":
          "“Cơ cấu kinh tế (GRDP)”: 3 phần cộng được 101% (mục tiêu), 2 cột như vậy.",
      },
    ],
  },
});

it("says by how much, with the sign", () => {
  expect(runOn(off, [partsMakeTheWhole]).findings.map(({ imbalance }) => imbalance)).toEqual([-1]);
});
