import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from "docx";
import type { LetterDocument, LetterSection } from "../domain/letter/letterDocument";
import { blockOf } from "./blocks";
import { millimetres } from "./millimetres";

/** Decree 30/2020/NĐ-CP, appendix I: A4; 20-25 mm above and below, 30-35 mm left, 15-20 mm right. */
const PAGE = { width: millimetres(210), height: millimetres(297) };
const MARGIN = {
  ...{ top: millimetres(20), bottom: millimetres(20) },
  ...{ left: millimetres(30), right: millimetres(20) },
  ...{ header: millimetres(10), footer: millimetres(10) },
};
const FONT = "Times New Roman";
const PAGE_NUMBER_SIZE = 13;
const BODY_SIZE = 14;

/** The bytes of a .docx file: Times New Roman, page numbers in the middle of the upper margin but on first pages. */
export async function writeDocx({ title, sections }: LetterDocument): Promise<Uint8Array> {
  const file = new Document({
    title,
    creator: "Sổ Kế hoạch",
    lastModifiedBy: "Sổ Kế hoạch",
    styles: {
      default: {
        document: { run: { font: FONT, size: BODY_SIZE * 2, language: { value: "vi-VN" } } },
      },
    },
    sections: sections.map(sectionOf),
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function sectionOf({ orientation, blocks }: LetterSection): ISectionOptions {
  const landscape = orientation === "landscape";
  const width = (landscape ? PAGE.height : PAGE.width) - MARGIN.left - MARGIN.right;
  return {
    properties: {
      titlePage: true,
      page: {
        // The package turns the sides itself.
        size: {
          ...PAGE,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: MARGIN,
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumber(), first: new Header({ children: [new Paragraph("")] }) },
    children: blocks.map((block) => blockOf(block, width)),
  };
}

function pageNumber(): Header {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: PAGE_NUMBER_SIZE * 2 });
  return new Header({
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })],
  });
}
