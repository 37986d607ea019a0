import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import type {
  LetterBlock,
  LetterCell,
  LetterParagraph,
  LetterRun,
  LetterTable,
} from "../domain/letter/letterDocument";
import { millimetres } from "./millimetres";

const INDENT = millimetres(10);
const CELL_PADDING = millimetres(1.5);
const TWIPS_A_POINT = 20;

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const satisfies Record<LetterParagraph["align"], string>;

/** A block as the package has it; `width` is that of its line in twips. */
export function blockOf(block: LetterBlock, width: number): Paragraph | Table {
  switch (block.kind) {
    case "paragraph":
      return paragraphOf(block);
    case "rule":
      return ruleOf(millimetres(block.length), width);
    case "table":
      return tableOf(block, width);
  }
}

function paragraphOf({ runs, align, indented, before, after, withNext }: LetterParagraph) {
  return new Paragraph({
    children: runs.map(runOf),
    alignment: ALIGNMENTS[align],
    spacing: { before: (before ?? 0) * TWIPS_A_POINT, after: (after ?? 0) * TWIPS_A_POINT },
    ...(indented && { indent: { firstLine: INDENT } }),
    ...(withNext && { keepNext: true }),
  });
}

function runOf({ text, size, bold, italic }: LetterRun): TextRun {
  // The package counts sizes in half points.
  return new TextRun({
    text,
    size: size * 2,
    ...(bold && { bold }),
    ...(italic && { italics: italic }),
  });
}

/** The lower border of a paragraph that is almost as low as the line. */
function ruleOf(length: number, width: number): Paragraph {
  const beside = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    children: [new TextRun({ text: "", size: 2 })],
    indent: { left: beside, right: beside },
    spacing: { line: TWIPS_A_POINT * 2, lineRule: "exact", before: 0, after: 0 },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: "000000", space: 0 } },
  });
}

function tableOf({ columns, ruled, headRows, rows }: LetterTable, width: number): Table {
  const whole = columns.reduce((sum, share) => sum + share, 0);
  const widths = columns.map((share) => Math.round((share * width) / whole));
  const line = ruled
    ? { style: BorderStyle.SINGLE, size: 4, color: "000000" }
    : { style: BorderStyle.NONE };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: {
      ...{ top: line, bottom: line, left: line, right: line },
      ...{ insideHorizontal: line, insideVertical: line },
    },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          children: cellsOf(cells, widths, ruled),
          cantSplit: true,
          tableHeader: index < headRows,
        })
    ),
  });
}

function cellsOf(cells: readonly LetterCell[], widths: readonly number[], ruled: boolean) {
  const padding = ruled ? CELL_PADDING : 0;
  let column = 0;
  return cells.map(({ blocks, span = 1 }) => {
    const size = widths.slice(column, column + span).reduce((sum, one) => sum + one, 0);
    column += span;
    return new TableCell({
      children: blocks.map((block) => blockOf(block, size - 2 * padding)),
      width: { size, type: WidthType.DXA },
      columnSpan: span,
      margins: { left: padding, right: padding, top: padding / 2, bottom: padding / 2 },
    });
  });
}
