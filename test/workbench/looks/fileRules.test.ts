import { areaAddress, parseArea } from "../../../src/domain/sheet";
import { DEFAULT_VALIDATION } from "../../../src/model/sheet/validation";
import { openBook } from "../../../src/workbench/book/openBook";
import type { OpenBook } from "../../../src/workbench/book/openBook";
import { saveBook } from "../../../src/workbench/book/saveBook";
import { RULES_FILE } from "../rulesFile";

function book(): OpenBook {
  const opening = openBook(RULES_FILE, "sổ.xlsx", null);
  if (!opening.ok) throw new Error(opening.problem.en);
  return opening.book;
}

describe("an opened file", () => {
  it("shows its groups, drop-downs and comments", () => {
    const sheet = book().model.sheets[0]!;
    expect([0, 1, 2].map((row) => sheet.rowLevel(row))).toEqual([0, 1, 2]);
    expect([1, 2, 3, 4].map((column) => sheet.columnLevel(column))).toEqual([0, 1, 1, 0]);
    expect(sheet.validations.map(({ rule }) => rule)).toEqual([
      { kind: "list", source: "Sở Y tế,Sở Tài chính", inCellDropDown: true },
      { kind: "list", source: "=$A$1:$A$3", inCellDropDown: false },
      { kind: "wholeNumber", operator: "NotBetween", formula1: "=1", formula2: "=9" },
    ]);
    expect(sheet.validations[0]).toMatchObject({
      areas: [parseArea("B1:B9"), parseArea("D1")],
      ignoreBlanks: true,
      alert: { show: true, style: "Stop", title: "Cơ quan", message: "Chọn <một>" },
      prompt: { show: false },
    });
    expect(sheet.validations[2]!.alert.style).toBe("Warning");
    expect(sheet.comments).toEqual([
      { areas: [parseArea("A1")], text: "Số liệu tạm tính" },
      { areas: [parseArea("A2")], text: "Đã hỏi Sở?\nRồi." },
    ]);
  });

  it("moves them with its rows", () => {
    const { model } = book();
    const sheet = model.sheets[0]!;
    sheet.insert(parseArea("A2")!, "rows");
    expect(sheet.comments.map(({ areas }) => areas)).toEqual([
      [parseArea("A1")],
      [parseArea("A3")],
    ]);
    expect(sheet.validationAt(parseArea("B10")!)).toMatchObject({ rule: { kind: "list" } });
    expect(sheet.rowLevel(2)).toBe(1);
  });

  it("is saved byte for byte while nothing changed, else with its rules and the new one", () => {
    const unchanged = saveBook(book());
    expect(unchanged.ok && Buffer.from(unchanged.bytes).equals(RULES_FILE)).toBe(true);
    const changed = book();
    const rule = { kind: "list", source: "Có,Không", inCellDropDown: true } as const;
    changed.model.sheets[0]!.setValidation(parseArea("B2")!, { ...DEFAULT_VALIDATION, rule });
    const saving = saveBook(changed);
    if (!saving.ok) throw new Error(saving.problem.en);
    const again = openBook(saving.bytes, "sổ.xlsx", null);
    if (!again.ok) throw new Error(again.problem.en);
    const found = again.book.model.sheets[0]!.validations;
    expect(found.map(({ areas }) => areas.map(areaAddress).join(" "))).toEqual([
      "B1 B3:B9 D1",
      "E1",
      "F1",
      "B2",
    ]);
    expect(found[3]).toMatchObject({ rule });
  });
});
