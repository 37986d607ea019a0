import { packageOf, relationships, worksheet } from "../xlsx/packageOf";

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

/** A file with groups, drop-downs, an old note and a thread of comments. */
export const RULES_FILE = packageOf(PARTS);
