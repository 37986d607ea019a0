import type { Indicator } from "../../domain/plan/plan";
import { unitKey } from "../../domain/plan/registers/units";
import { isBlank } from "../../domain/rules/planCells";
import type { Method } from "../../domain/targets/method";
import type { ProposedRow, ProposedYear, RefusedRow } from "../../domain/targets/proposal";
import type { AskedTotal, Refusal } from "../../domain/targets/refusal";
import type { Scenario } from "../../domain/targets/scenario";
import { yearKey } from "../../domain/targets/yearCell";
import type { YearWeights } from "../../domain/targets/yearWeights";
import type { MadeChoices, ReadyToFill } from "../../services/fillSession";

/** A row that the user can work on: it is proposed, or it can't be filled the way that the user chose. */
export interface FillLine {
  readonly row: Indicator;
  readonly years: readonly ProposedYear[];
  /** Null where none was chosen and none proposed. */
  readonly method: Method | null;
  /** The weights of the user's choice. */
  readonly weights: YearWeights | null;
  /** The method of the user's choice. */
  readonly chosenMethod: Method | null;
  readonly proposed: ProposedRow | null;
  readonly refusal: Refusal | null;
  /** The user chose its method, scenario or weights, or typed one of its numbers. */
  readonly chosen: boolean;
}

/** The rows to work on, in the order of the plan. */
export function fillLines({ knowledge, choices, proposal }: ReadyToFill): readonly FillLine[] {
  const proposed = new Map(proposal.rows.map((row) => [row.row, row]));
  const refused = new Map(proposal.refused.map(({ row, refusal }) => [row, refusal]));
  return knowledge.plan.indicators.flatMap((row): FillLine[] => {
    const own = proposed.get(row);
    const chosen = isChosen(row, choices);
    const chosenMethod = choices.methods.get(row.key) ?? null;
    const shared = {
      row,
      chosen,
      chosenMethod,
      weights: choices.weights.get(row.key) ?? own?.inputs.weights ?? null,
    };
    if (own) {
      const { years, method } = own;
      return [{ ...shared, years, method, proposed: own, refusal: null }];
    }
    const refusal = refused.get(row);
    if (!refusal || !chosen) return [];
    const years = asStated(row, choices);
    return [{ ...shared, years, method: chosenMethod, proposed: null, refusal }];
  });
}

/** The scenario that all rows to fill have; null where they differ. */
export function commonScenario({ proposal }: ReadyToFill): Scenario | null {
  const [first = null, ...others] = new Set(proposal.rows.map(({ scenario }) => scenario));
  return others.length > 0 ? null : first;
}

/** The rows refused for what the book holds, not for a choice of the user. */
export function refusedRows({ choices, proposal }: ReadyToFill): readonly RefusedRow[] {
  return proposal.refused.filter(({ row }) => !isChosen(row, choices));
}

/** The rows that the user leaves as they are. */
export function leftRows({ knowledge, choices }: ReadyToFill): readonly Indicator[] {
  return knowledge.plan.indicators.filter(({ key }) => choices.left.has(key));
}

/** A total that was asked for, and the answer so far. */
export interface TotalQuestion extends AskedTotal {
  readonly value: number | null;
  /** As the user named it, or the day of the answer. */
  readonly source: string;
}

/** The totals to ask for, those answered among them: an answer can be corrected until it is written. */
export function totalQuestions({ knowledge, choices, proposal }: ReadyToFill): TotalQuestion[] {
  const questions = new Map<string, TotalQuestion>();
  const lastYear = knowledge.plan.period?.to;
  for (const { unit, value, source } of choices.totals) {
    if (lastYear !== undefined)
      questions.set(unitKey(unit), { unit, year: lastYear, value, source });
  }
  for (const { refusal } of proposal.refused) {
    const { asks } = refusal;
    if (asks && !questions.has(unitKey(asks.unit))) {
      questions.set(unitKey(asks.unit), { ...asks, value: null, source: "" });
    }
  }
  return [...questions.values()].sort((a, b) => a.unit.localeCompare(b.unit, "vi"));
}

function isChosen(row: Indicator, { methods, typed, scenarios, weights }: MadeChoices): boolean {
  const own = [methods, scenarios, weights].some((chosen) => chosen.has(row.key));
  return own || [...row.plan.keys()].some((year) => typed.has(yearKey(row, year)));
}

/** The years of a row that no method fills: what stands, and what the user typed. */
function asStated(row: Indicator, { typed }: MadeChoices): ProposedYear[] {
  return [...row.plan]
    .sort(([a], [b]) => a - b)
    .map(([year, cell]) => {
      const value = typed.get(yearKey(row, year)) ?? null;
      const standing = isBlank(cell) ? "filled" : "held";
      return { year, cell, value, origin: value === null ? standing : "typed", changed: false };
    });
}
