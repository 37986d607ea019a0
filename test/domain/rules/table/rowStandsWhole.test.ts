import { readPlan } from "../../../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../../../src/domain/plan/registers/registers";
import { rowStandsWhole } from "../../../../src/domain/rules/table/rowStandsWhole";
import { ruleTable } from "../../../support/runRule";
import { bookOf, sheetOf, taskBook, TASK_HEADER } from "../../../support/snapshots";

const broken = bookOf([
  sheetOf("Nhiệm vụ", [
    TASK_HEADER,
    [
      "",
      "Kế hoạch tu bổ di tích trên địa bàn tỉnh",
      "Sở Y tế",
      "Các sở, ban, ngành;",
      "Quý II/2021",
      "UBND tỉnh",
    ],
    TASK_HEADER,
    ["", "Kiên Giang", "", "UBND các huyện", "", ""],
    ["", "Đề án không rõ cơ quan", "", "UBND các huyện", "", ""],
  ]),
]);

ruleTable(rowStandsWhole, {
  accepts: {
    "a task that lacks everything but stands elsewhere": taskBook(
      ["Đề án A", "Sở Y tế", "Quý II/2021"],
      ["Đề án B", "", "", ""]
    ),
  },
  rejects: {
    "the first row after a repeated header": [
      broken,
      { B4: "1 dòng là phần nối tiếp của dòng trước trang: 4. Đã đọc gộp vào dòng trên." },
    ],
  },
});

it("reads the tail as part of the row before the page break", () => {
  const { tasks } = readPlan(broken, { registers: defaultRegisters() });
  expect(tasks.map(({ name, partners }) => [name.text, partners?.text])).toEqual([
    ["Kế hoạch tu bổ di tích trên địa bàn tỉnh Kiên Giang", "Các sở, ban, ngành; UBND các huyện"],
    ["Đề án không rõ cơ quan", "UBND các huyện"],
  ]);
});
