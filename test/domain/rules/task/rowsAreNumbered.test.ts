import { rowsAreNumbered } from "../../../../src/domain/rules/task/rowsAreNumbered";
import { ruleTable, runOn } from "../../../support/runRule";
import { bookOf, sheetOf, TASK_HEADER } from "../../../support/snapshots";

const rows = (...numbers: (string | number)[]) =>
  bookOf([
    sheetOf("Nhiệm vụ", [
      TASK_HEADER,
      ...numbers.map((stt, i) => [stt, `Đề án ${i}`, "Sở Y tế", "", "Quý II/2021", "UBND tỉnh"]),
    ]),
  ]);

ruleTable(rowsAreNumbered, {
  accepts: {
    "numbered rows": rows(1, 2, 3),
    "a gap: it is told by the numbering's own rule": rows(1, "", 3),
    "a single row": rows(""),
    "a table without that column": bookOf([
      sheetOf("Nhiệm vụ", [
        ["Tên nhiệm vụ", "Cơ quan chủ trì", "Thời gian trình"],
        ["A", "Sở Y tế", "Quý II/2021"],
        ["B", "Sở Y tế", "Quý II/2021"],
      ]),
    ]),
  },
  rejects: {
    "a table that numbers no row": [
      rows("", "", ""),
      { "A2 A3 A4": "Cả 3 nhiệm vụ chưa có số thứ tự." },
    ],
  },
});

it("numbers tasks, and no tails of page breaks", () => {
  const broken = bookOf([
    sheetOf("Nhiệm vụ", [
      TASK_HEADER,
      ["", "Đề án A của", "Sở Y tế", "", "Quý II/2021", "UBND tỉnh"],
      TASK_HEADER,
      ["", "tỉnh", "", "", "", ""],
      ["", "Đề án B", "Sở Y tế", "", "Quý II/2021", "UBND tỉnh"],
    ]),
  ]);
  expect(runOn(broken, [rowsAreNumbered]).findings[0]?.fixes).toMatchObject([
    {
      safety: "safe",
      edits: [
        { cell: "A2", before: null, after: 1 },
        { cell: "A5", before: null, after: 2 },
      ],
    },
  ]);
});
