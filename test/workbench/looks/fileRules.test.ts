import { areaAddress, parseArea } from "../../../src/domain/sheet";
import { DEFAULT_VALIDATION } from "../../../src/model/sheet/validation";
import { openBook } from "../../../src/workbench/book/openBook";
import type { OpenBook } from "../../../src/workbench/book/openBook";
import { saveBook } from "../../../src/workbench/book/saveBook";
import { packageOf, relationships, worksheet } from "../../xlsx/packageOf";

const SHEET = worksheet(
  `<cols><col min="3" max="4" width="9" outlineLevel="1"/></cols>
   <sheetData>
    <row r="1"><c r="A1"><v>1</v></c></row>
    <row r="2" outlineLevel="1"><c r="A2"><v>2</v></c></row>
    <row r="3" outlineLevel="2"><c r="A3"><v>3</v></c></row>
   </sheetData>
   <dataValidations count="3">
    <dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Cơ quan" error="Chọn &lt;một&gt;" sqref="B1:B9 D1">
      <formula1>"Sở Y tế,Sở Tài chính"</formula1></dataValidation>
    <dataValidation type="list" showDropDown="1" sqref="E1"><formula1>$A$1:$A$3</formula1></dataValidation>
    <dataValidation type="whole" operator="notBetween" errorStyle="warning" sqref="F1"><formula1>1</formula1><formula2>9</formula2></dataValidation>
   </dataValidations>`
);

const PARTS = {
  "xl/worksheets/sheet1.xml": SHEET,
  "xl/worksheets/_rels/sheet1.xml.rels": relationships(
    ["rId1", "comments", "../comments1.xml"],
    ["rId2", "threadedComment", "../threadedComments/threadedComment1.xml"]
  ),
  "xl/comments1.xml": `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>A</author></authors>
    <commentList><comment ref="A1" authorId="0"><text><r><t>Số liệu </t></r><r><t>tạm tính</t></r></text></comment>
    <comment ref="A2" authorId="0"><text><t>[Threaded comment] …</t></text></comment></commentList></comments>`,
  "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments">
    <threadedComment ref="A2"><text>Đã hỏi Sở?</text></threadedComment><threadedComment ref="A2"><text>Rồi.</text></threadedComment></ThreadedComments>`,
};

function book(): OpenBook {
  const opening = openBook(packageOf(PARTS), "sổ.xlsx", null);
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
    expect(unchanged.ok && Buffer.from(unchanged.bytes).equals(packageOf(PARTS))).toBe(true);
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
