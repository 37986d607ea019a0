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
import { type Run, type SheetPart, partText } from "./splitSheets";
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

/** The indicators, then the proposed ones, that stand on one sheet. */
export interface ProvincePart extends SheetPart {
  readonly blocks: Run;
}

/** How many lines each indicator takes, then each proposed one. */
export function provinceSizes(consolidation: Consolidation): readonly number[] {
  return [
    ...provinceBlocks(consolidation, 0).map(({ top, end }) => end - top),
    ...consolidation.proposedIndicators.map(({ contributions }) => 1 + contributions.length),
  ];
}

/** Everything that `Tổng hợp` says: a line for each indicator, below it what was sent, totals with live formulas, the gap. */
export function* provinceRows(
  consolidation: Consolidation,
  facts: SheetFacts,
  part: ProvincePart = WHOLE
): Generator<SheetLine> {
  const { fields, period, indicators, proposedIndicators, conflicts } = consolidation;
  const { language, province, answers } = facts;
  const { from, to } = part.blocks;
  const say = (one: Text): Typed => text(one[language]);
  const own = { indicators: indicators.slice(from, to), conflicts };
  const blocks = provinceBlocks(own, HEAD_LINES);
  const figures = new FigureCells({ consolidation, blocks, answers, language });
  const open = conflicts.filter(({ decision }) => decision === null).length;
  yield [say(words.indicatorsTitle)];
  yield [say(headLine(province, period, partText(part) ?? conflictCount(open)))];
  yield [
    ...[columnWords.place, columnWords.line, columnWords.indicator, columnWords.unit].map(say),
    ...fields.map((field) => say(fieldHeading(field))),
    say(columnWords.state),
  ];
  for (const block of blocks) yield* blockLines(block, { consolidation, figures, language });
  const before = Math.max(0, from - indicators.length);
  const proposed = proposedIndicators.slice(before, Math.max(0, to - indicators.length));
  yield* proposedLines(proposed, { consolidation, language, before });
}

const WHOLE: ProvincePart = { number: 1, of: 1, blocks: { from: 0, to: Infinity } };

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

function* blockLines(block: ProvinceBlock, context: Context): Generator<SheetLine> {
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
  yield [placeOf(row.stt?.text ?? ""), ...province];
  const { speakers, parts, localities } = block.indicator;
  for (const one of block.sent.slice(0, speakers.length)) yield sentLine(one, unit, context);
  if (block.master !== null) {
    const cell = (field: FigureField) => figures.ofMaster(block, field);
    yield line(lineWords.master, words.masterLine, "", cell, "");
  }
  if (block.sent.length > 0) {
    for (const one of parts) yield sentLine(one, unit, context);
    for (const one of localities) yield sentLine(one, unit, context);
  }
  const total = (kind: "parts" | "localities", name: Text): SheetLine => {
    const state = totalState(block.indicator, kind)[language];
    const cell = (field: FigureField, column: number) => figures.total(block, kind, field, column);
    return line(lineWords.total, name, unit, cell, state);
  };
  if (block.partsTotal !== null) yield total("parts", words.partsTotal);
  if (block.localitiesTotal !== null) yield total("localities", words.localitiesTotal);
  if (block.difference !== null) {
    const ofTotal = block.localitiesTotal !== null || block.partsTotal !== null;
    yield line(
      lineWords.difference,
      ofTotal ? words.difference : words.spread,
      unit,
      (field, column) => figures.difference(block, field, column),
      ""
    );
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

/** Rows that agencies sent and the book does not have, each with what was sent; `before` of them stand on other sheets. */
function* proposedLines(
  proposed: readonly ProposedRow<SubmittedIndicator>[],
  {
    consolidation: { files, fields, proposedIndicators },
    language,
    before,
  }: Pick<Context, "consolidation" | "language"> & { readonly before: number }
): Generator<SheetLine> {
  if (proposed.length === 0) return;
  yield [text(`${words.proposedIndicators[language]} (${proposedIndicators.length})`)];
  for (const [index, { name, unit, contributions }] of proposed.entries()) {
    const place = number(before + index + 1);
    yield [place, text(lineWords.proposed[language]), text(name), text(unit)];
    for (const one of contributions) {
      yield [
        ...[blank, text(lineWords.agency[language]), text(one.agency || words.noAgency[language])],
        text(one.row.code ?? ""),
        ...fields.map((field) => sentCell(sentValue(files, one, field))),
        text(one.row.note),
      ];
    }
  }
}
