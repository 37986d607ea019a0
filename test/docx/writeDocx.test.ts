import type { LetterDocument, LetterTable } from "../../src/domain/letter/letterDocument";
import { bodyParagraph, centered, run, tableCell } from "../../src/domain/letter/letterParts";
import { writeDocx } from "../../src/docx/writeDocx";
import { attributes, docxParts, elements, paragraphTexts } from "../support/docxParts";

const table: LetterTable = {
  kind: "table",
  columns: [1, 3],
  ruled: true,
  headRows: 1,
  rows: [
    [tableCell("TT", "center", { bold: true }), tableCell("Nội dung", "center", { bold: true })],
    [{ ...tableCell("Cả hàng"), span: 2 }],
  ],
};

const sample: LetterDocument = {
  title: "Thử <nghiệm> & ký tự",
  sections: [
    {
      orientation: "portrait",
      blocks: [
        centered("ĐẦU ĐỀ", 13, { bold: true }),
        { kind: "rule", length: 30 },
        bodyParagraph("Nội dung <thẻ> & “trích dẫn”", { italic: true }),
        table,
      ],
    },
    {
      orientation: "landscape",
      blocks: [{ kind: "paragraph", runs: [run("Phụ ", 14), run("lục", 14)], align: "left" }],
    },
  ],
};

async function partsOf(document: LetterDocument) {
  return docxParts(await writeDocx(document));
}

async function bodyOf(document: LetterDocument) {
  return (await partsOf(document)).get("word/document.xml")!;
}

const twips = (millimetres: number) => String(Math.round((millimetres * 1440) / 25.4));

it("writes every part that its list of contents names", async () => {
  const parts = await partsOf(sample);
  const named = attributes(parts.get("[Content_Types].xml")!, "Override", "PartName");
  expect(named.length).toBeGreaterThan(3);
  expect(named.filter((name) => !parts.has(name!.slice(1)))).toEqual([]);
  expect(elements(parts.get("docProps/core.xml")!, "dc:title")[0]!.text).toBe(sample.title);
});

it("says what the document says, in order, whatever signs it has", async () => {
  expect(paragraphTexts(await bodyOf(sample))).toEqual([
    "ĐẦU ĐỀ",
    "Nội dung <thẻ> & “trích dẫn”",
    ...["TT", "Nội dung", "Cả hàng", "Phụ lục"],
  ]);
});

it("prints on A4 within the margins of Decree 30/2020, each section as it lies", async () => {
  const body = await bodyOf(sample);
  const [portrait, landscape] = elements(body, "w:pgSz").map(({ attributes: size }) => size);
  expect(portrait).toMatchObject({ "w:w": twips(210), "w:h": twips(297) });
  expect(landscape).toMatchObject({ "w:w": twips(297), "w:h": twips(210) });
  expect(landscape!["w:orient"]).toBe("landscape");
  for (const margin of elements(body, "w:pgMar")) {
    expect(margin.attributes).toMatchObject({
      ...{ "w:top": twips(20), "w:bottom": twips(20) },
      ...{ "w:left": twips(30), "w:right": twips(20) },
    });
  }
});

it("numbers pages in the middle above, from 1 in each section and not on its first page", async () => {
  const parts = await partsOf(sample);
  const body = parts.get("word/document.xml")!;
  expect(attributes(body, "w:pgNumType", "w:start")).toEqual(["1", "1"]);
  const firstPages = attributes(body, "w:titlePg", "w:val");
  expect(firstPages.map((value) => value ?? "on")).toEqual(["on", "on"]);
  const headers = [...parts].filter(([name]) => /^word\/header\d+\.xml$/.test(name));
  const numbered = headers.filter(([, header]) => elements(header, "w:instrText").length > 0);
  expect([headers.length, numbered.length]).toEqual([4, 2]);
});

it("is in Times New Roman, in the sizes and weights asked for", async () => {
  const parts = await partsOf(sample);
  const defaults = elements(parts.get("word/styles.xml")!, "w:rPrDefault")[0]!;
  expect(attributes(defaults, "w:rFonts", "w:ascii")).toEqual(["Times New Roman"]);
  const [first] = elements(parts.get("word/document.xml")!, "w:r");
  expect(attributes(first!, "w:sz", "w:val")).toEqual(["26"]);
  expect(elements(first!, "w:b")).toHaveLength(1);
});

it("shares the line among the columns and repeats the head on every page", async () => {
  const body = await bodyOf(sample);
  const widths = attributes(body, "w:gridCol", "w:w").map(Number);
  expect(widths[1]! / widths[0]!).toBeCloseTo(3, 2);
  expect(widths[0]! + widths[1]!).toBeCloseTo(Number(twips(160)), -1);
  const heads = elements(body, "w:tr").map(
    (row) => attributes(row, "w:tblHeader", "w:val")[0] !== "off"
  );
  expect(heads).toEqual([true, false]);
  expect(attributes(body, "w:gridSpan", "w:val").at(-1)).toBe("2");
});

it("draws a short line in the middle of its place", async () => {
  const body = await bodyOf(sample);
  const ruled = elements(body, "w:p").find((one) => elements(one, "w:pBdr").length > 0)!;
  const [indent] = elements(ruled, "w:ind").map(({ attributes: sides }) => sides);
  const beside = String(Math.round((Number(twips(160)) - Number(twips(30))) / 2));
  expect([indent!["w:left"], indent!["w:right"]]).toEqual([beside, beside]);
});
