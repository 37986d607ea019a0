import { blank, formula, number, text } from "../../deadlines/sheet/cells";
import { remembered } from "../../remembered";
import type { Typed } from "../../sheet";
import type { Language } from "../../text";
import type { Answers } from "../answers";
import type { Consolidation, IndicatorContribution, PartsTotal } from "../consolidation";
import type { FigureField } from "../submission";
import { type LineRun, type ProvinceBlock, isOwn } from "./provinceBlocks";
import {
  type WeighedCell,
  differenceFormula,
  sameAs,
  spreadFormula,
  sumFormula,
  weightedFormula,
} from "./provinceFormulas";
import { sentValue } from "./sentValue";
import { words } from "./sheetWords";

interface Sheet {
  readonly consolidation: Consolidation;
  readonly blocks: readonly ProvinceBlock[];
  readonly answers: Answers;
  readonly language: Language;
}

/** The cells of figures on `Tổng hợp`. A formula stands only where it gives the very result that was computed. */
export class FigureCells {
  private readonly blockOf: ReadonlyMap<string, ProvinceBlock>;
  /** Of each file's line below a weighing row: every locality of every row it weighs asks for one. */
  private readonly placesIn = remembered((key) => {
    const sent = this.blockOf.get(key)?.sent ?? [];
    return new Map(sent.map(({ file }, place) => [file, place] as const).reverse());
  });

  constructor(private readonly sheet: Sheet) {
    this.blockOf = new Map(sheet.blocks.map((block) => [block.indicator.row.key, block]));
  }

  /** The province's figure: its total's cell where a total speaks for it. */
  province(block: ProvinceBlock, field: FigureField, column: number): Typed {
    const figure = block.indicator.figures.get(field);
    if (!figure || figure.state === "none") return blank;
    if (figure.state === "conflict") return text(words.conflict[this.sheet.language]);
    const { value, ground } = figure;
    if (typeof value !== "number") return text(value ?? "");
    const kind = ground === "localities" || ground === "parts" ? ground : null;
    const row = kind && totalRow(block, kind);
    return row === null ? number(value) : formula(sameAs(column, row), value);
  }

  /** What parts add up to; blank where they give no total. */
  total(
    block: ProvinceBlock,
    kind: "parts" | "localities",
    field: FigureField,
    column: number
  ): Typed {
    const total = block.indicator.figures.get(field)?.[kind];
    if (total?.kind !== "total") return blank;
    const made = this.totalFormula(block, kind, field, column, total);
    return made === null ? number(total.value) : formula(made, total.value);
  }

  /** The gap between the province and a total, or between what was sent. */
  difference(block: ProvinceBlock, field: FigureField, column: number): Typed {
    if (block.localitiesTotal !== null || block.partsTotal !== null) {
      return gapCell(block, field, column);
    }
    if (!block.speakers) return blank;
    const sent = block.sent.map((one) => this.sent(one, field));
    const own = block.master === null ? null : this.ofMaster(block, field);
    const numbers = [...sent, own?.kind === "number" ? own.value : null].filter(isNumber);
    if (numbers.length < 2) return blank;
    const lines = { first: block.speakers.first, last: block.master ?? block.speakers.last };
    const spread = Math.max(...numbers) - Math.min(...numbers);
    return formula(spreadFormula(column, lines), Number(spread.toFixed(9)));
  }

  /** The book's own figure. */
  ofMaster(block: ProvinceBlock, field: FigureField): Typed {
    const { key } = block.indicator.row;
    const { conflicts } = this.sheet.consolidation;
    const conflict = conflicts.find((one) => one.key === key && one.field === field);
    const own = conflict?.candidates.find(({ ground }) => isOwn(ground))?.value;
    return typeof own === "number" ? number(own) : text(own ?? "");
  }

  private totalFormula(
    block: ProvinceBlock,
    kind: "parts" | "localities",
    field: FigureField,
    column: number,
    total: PartsTotal & { readonly kind: "total" }
  ): string | null {
    const lines: LineRun = block[kind]!;
    const values = block.indicator[kind].map((one) => this.sent(one, field));
    if (total.method === "sum") {
      const sum = values.filter(isNumber).reduce((all, value) => all + value, 0);
      return agree(sum, total.value) ? sumFormula(column, lines) : null;
    }
    const weighed = block.indicator[kind].map((one, index) =>
      isNumber(values[index]) ? this.weight(block, one, field) : undefined
    );
    if (weighed.includes(null)) return null;
    const cells: WeighedCell[] = [];
    let [sum, weights] = [0, 0];
    weighed.forEach((weight, index) => {
      if (!weight) return;
      cells.push({ row: lines.first + index, weight: weight.cell });
      sum += (values[index]! as number) * weight.value;
      weights += weight.value;
    });
    return agree(sum / weights, total.value) ? weightedFormula(column, cells) : null;
  }

  /** What an agency's figure is weighed by: its own figure of the weighing row, else as answered; null where neither is known. */
  private weight(
    block: ProvinceBlock,
    { file, agency }: IndicatorContribution,
    field: FigureField
  ) {
    const { weightKey, row } = block.indicator;
    const weighing = weightKey === null ? undefined : this.blockOf.get(weightKey);
    const place = weighing && this.placesIn(weighing.indicator.row.key).get(file);
    if (weighing && place !== undefined) {
      const value = this.sent(weighing.sent[place]!, field);
      if (isNumber(value)) return { value, cell: { row: sentRow(weighing, place) } };
    }
    const answer = this.sheet.answers.weights.find(
      (one) =>
        one.key === row.key && one.agency === agency && (one.field === null || one.field === field)
    );
    return answer ? { value: answer.weight, cell: answer.weight } : null;
  }

  private sent(contribution: IndicatorContribution, field: FigureField): number | string | null {
    return sentValue(this.sheet.consolidation.files, contribution, field);
  }
}

function totalRow(block: ProvinceBlock, kind: "parts" | "localities"): number | null {
  return kind === "parts" ? block.partsTotal : block.localitiesTotal;
}

/** The province's number less the total that it was compared with. */
function gapCell(block: ProvinceBlock, field: FigureField, column: number): Typed {
  const figure = block.indicator.figures.get(field);
  const gap = figure?.difference ?? null;
  if (!figure || gap === null) return blank;
  const kinds = ["localities", "parts"] as const;
  const kind = kinds.find((one) => figure[one]?.kind === "total");
  const row = kind ? totalRow(block, kind) : null;
  return row === null || typeof figure.value !== "number"
    ? number(gap)
    : formula(differenceFormula(column, block.top, row), gap);
}

/** The row of a line of what was sent: the book's own line may stand between. */
function sentRow({ top, indicator, master }: ProvinceBlock, place: number): number {
  const after = master !== null && place >= indicator.speakers.length ? 1 : 0;
  return top + 1 + place + after;
}

function isNumber(value: unknown): value is number {
  return typeof value === "number";
}

/** Whether two results are one but for binary tails. */
function agree(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
