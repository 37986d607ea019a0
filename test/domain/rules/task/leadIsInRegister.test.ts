import { leadIsInRegister } from "../../../../src/domain/rules/task/leadIsInRegister";
import { ruleTable, runOn } from "../../../support/runRule";
import type { Snapshot } from "../../../../src/domain/sheet";
import { bookOf, sheetOf, type SmallTask, taskBook } from "../../../support/snapshots";

/** With a register of its own. */
const registered = (names: readonly string[], ...tasks: SmallTask[]): Snapshot =>
  bookOf([
    ...taskBook(...tasks).sheets,
    sheetOf("Cơ quan", [
      ["Tên chuẩn", "Tên khác", "Loại cơ quan"],
      ...names.map((name) => [name, "", "Địa phương"]),
    ]),
  ]);
const communes = ["Tân Thành", "Tân Thanh", "An Bình"].map((name) => `UBND xã ${name}`);

ruleTable(leadIsInRegister, {
  accepts: {
    "registered names in any spelling": taskBook(
      ["A", "Sở Y tế", "Quý II/2021"],
      ["B", "Sở NN & PTNT", "Quý II/2021"],
      ["C", "Sở Văn hoá, Thể thao", "Quý II/2021"],
      ["D", "Sở Y tế; Công an tỉnh", "Quý II/2021"],
      ["E", "", "Quý II/2021"]
    ),
    "a locality, where the book has no register": taskBook(
      ["A", "UBND huyện An Biên", "Quý II/2021"],
      ["B", "Ủy ban nhân dân TP. Rạch Giá", "Quý II/2021"]
    ),
    "text of an old font": taskBook(["A", "Së N«ng nghiÖp vµ M«i tr­êng", "Quý II/2021"]),
  },
  rejects: {
    "an unknown agency, once": [
      taskBook(["A", "Sở Vũ trụ", "Quý II/2021"], ["B", "Sở Vũ trụ", "Quý II/2021"]),
      { "C2 C3": "“Sở Vũ trụ” không có trong danh mục cơ quan (2 nhiệm vụ)." },
    ],
    "a name without its marks": [
      taskBook(["A", "So Y te", "Quý II/2021"]),
      {
        C2: "“So Y te” không có trong danh mục cơ quan; viết thiếu dấu, có thể là “Sở Y tế”.",
      },
    ],
    "places that differ in a tone or in their order: never merged": [
      registered(
        communes,
        ["A", "UBND xã Tân Thành", "Quý II/2021"],
        ["B", "UBND xã Tân Thạnh", "Quý II/2021"],
        ["C", "UBND xã Tân Thanh", "Quý II/2021"],
        ["D", "UBND xã Bình An", "Quý II/2021"]
      ),
      {
        C3: "“UBND xã Tân Thạnh” không có trong danh mục cơ quan.",
        C5: "“UBND xã Bình An” không có trong danh mục cơ quan.",
      },
    ],
  },
});

it("is milder with the register that ships, which can't know every agency", () => {
  const severity = (book: Snapshot) => runOn(book, [leadIsInRegister]).findings[0]?.severity;
  expect(severity(taskBook(["A", "Sở Vũ trụ", ""]))).toBe("info");
  expect(severity(registered(communes, ["A", "Sở Vũ trụ", ""]))).toBe("warning");
});

it("offers each agency that it may be, for review", () => {
  const book = registered(communes, ["A", "UBND xa Tan Thanh", "Quý II/2021"]);
  expect(runOn(book, [leadIsInRegister]).findings[0]?.fixes).toMatchObject([
    { safety: "review", edits: [{ cell: "C2", after: "UBND xã Tân Thành" }] },
    { safety: "review", edits: [{ cell: "C2", after: "UBND xã Tân Thanh" }] },
  ]);
});
