import { blank, number, text } from "../../deadlines/sheet/cells";
import type { Typed } from "../../sheet";
import type { Language, Text } from "../../text";
import type { Answers } from "../answers";
import type { Consolidation, IndicatorContribution, ProposedRow } from "../consolidation";
import type { FigureField, SubmittedIndicator } from "../submission";
import type { SheetLine } from "./laidOut";
import { type ProvinceBlock, provinceBlocks } from "./provinceBlocks";
import { FigureCells } from "./provinceFigures";
import { provinceState, totalState } from "./provinceState";
import { sentValue } from "./sentValue";
import { type SheetPart, partText } from "./splitSheets";
import { columnWords, fieldHeading, headLine, lineWords, roleWords, words } from "./sheetWords";

/** What stands before the figures: TT, kind of line, name, unit. */
export const LEADING = 4;

/** Title, head line, headings. */
export const HEAD_LINES = 3;

export interface SheetFacts {
  readonly province: string | null;
  readonly answers: Answers;
  readonly language: Language;
}

/** Everything that `Tổng hợp` says: a line for each indicator, below it what was sent, totals with live formulas, the gap. */
export function provinceRows(
  consolidation: Consolidation,
  facts: SheetFacts,
  part: SheetPart = { number: 1, of: 1 }
): readonly SheetLine[] {
  const { fields, period, proposedIndicators } = consolidation;
  const { language, province, answers } = facts;
  const say = (one: Text): Typed => text(one[language]);
  const blocks = provinceBlocks(consolidation, HEAD_LINES);
  const figures = new FigureCells({ consolidation, blocks, answers, language });
  const conflicts = consolidation.conflicts.filter(({ decision }) => decision === null).length;
  return [
    [say(words.indicatorsTitle)],
    [say(headLine(province, period, partText(part) ?? conflictCount(conflicts)))],
    [
      ...[columnWords.place, columnWords.line, columnWords.indicator, columnWords.unit].map(say),
      ...fields.map((field) => say(fieldHeading(field))),
      say(columnWords.state),
    ],
    ...blocks.flatMap((block) => blockLines(block, { consolidation, figures, language })),
    ...proposedLines(proposedIndicators, consolidation, language),
  ];
}

function conflictCount(count: number): Text {
  if (count === 0) return { vi: "Các số đã thống nhất.", en: "All figures are agreed." };
  return {
    vi: `Còn ${count} số chưa thống nhất.`,
    en: `${count} figures are not agreed yet.`,
  };
}

interface Context {
  readonly consolidation: Consolidation;
  readonly figures: FigureCells;
  readonly language: Language;
}

function blockLines(block: ProvinceBlock, context: Context): SheetLine[] {
  const { figures, language, consolidation } = context;
  const { fields } = consolidation;
  const { row } = block.indicator;
  const say = (one: Text): Typed => text(one[language]);
  const unit = row.unit?.text ?? "";
  const line = (
    kind: Text,
    name: Text | string,
    middle: string,
    cell: (field: FigureField, column: number) => Typed,
    state: string
  ): SheetLine => [
    ...[blank, say(kind), text(typeof name === "string" ? name : name[language]), text(middle)],
    ...fields.map((field, index) => cell(field, LEADING + index)),
    text(state),
  ];
  const [, ...province] = line(
    lineWords.province,
    row.name.text,
    unit,
    (field, column) => figures.province(block, field, column),
    provinceState(block.indicator, consolidation)[language]
  );
  const lines: SheetLine[] = [[placeOf(row.stt?.text ?? ""), ...province]];
  block.sent.forEach((contribution, index) => {
    if (index === block.indicator.speakers.length && block.master !== null) lines.push(master());
    lines.push(sentLine(contribution, unit, context));
  });
  if (block.master !== null && block.sent.length === block.indicator.speakers.length) {
    lines.push(master());
  }
  const total = (kind: "parts" | "localities", name: Text): void => {
    const state = totalState(block.indicator, kind)[language];
    const cell = (field: FigureField, column: number) => figures.total(block, kind, field, column);
    lines.push(line(lineWords.total, name, unit, cell, state));
  };
  if (block.partsTotal !== null) total("parts", words.partsTotal);
  if (block.localitiesTotal !== null) total("localities", words.localitiesTotal);
  if (block.difference !== null) {
    const ofTotal = block.localitiesTotal !== null || block.partsTotal !== null;
    lines.push(
      line(
        lineWords.difference,
        ofTotal ? words.difference : words.spread,
        unit,
        (field, column) => figures.difference(block, field, column),
        ""
      )
    );
  }
  return lines;

  function master(): SheetLine {
    const cell = (field: FigureField) => figures.ofMaster(block, field);
    return line(lineWords.master, words.masterLine, "", cell, "");
  }
}

function sentLine(
  contribution: IndicatorContribution,
  unit: string,
  { consolidation, language }: Context
): SheetLine {
  const { files, fields } = consolidation;
  const { agency, role, row, factor } = contribution;
  const converted = factor === 1 ? "" : ` (${row.unit} → ${unit})`;
  return [
    ...[blank, text(lineWords.agency[language]), text(agency || words.noAgency[language])],
    text(`${roleWords[role][language]}${converted}`),
    ...fields.map((field) => sentCell(sentValue(files, contribution, field))),
    text(row.note),
  ];
}

/** A figure as it was sent: a number, or words that stay words whatever they look like. */
export function sentCell(value: number | string | null): Typed {
  return typeof value === "number" ? number(value) : text(value ?? "");
}

/** STT as the book has it. */
export function placeOf(stt: string): Typed {
  return /^[1-9]\d{0,5}$/.test(stt) ? number(Number(stt)) : text(stt);
}

/** Rows that agencies sent and the book does not have, each with what was sent. */
function proposedLines(
  proposed: readonly ProposedRow<SubmittedIndicator>[],
  { files, fields }: Consolidation,
  language: Language
): SheetLine[] {
  if (proposed.length === 0) return [];
  const title = `${words.proposedIndicators[language]} (${proposed.length})`;
  return [
    [text(title)],
    ...proposed.flatMap(({ name, unit, contributions }, index): SheetLine[] => [
      [number(index + 1), text(lineWords.proposed[language]), text(name), text(unit)],
      ...contributions.map((one) => [
        ...[blank, text(lineWords.agency[language]), text(one.agency || words.noAgency[language])],
        text(one.row.code ?? ""),
        ...fields.map((field) => sentCell(sentValue(files, one, field))),
        text(one.row.note),
      ]),
    ]),
  ];
}
