import type { Indicator, PlanCell } from "../plan/plan";
import type { Denominator } from "../plan/registers/denominators";
import type { FillInputs } from "./filledCells";
import type { Method } from "./method";
import type { Pace } from "./pace";
import type { Refusal } from "./refusal";
import type { Scenario } from "./scenario";
import type { Suggestion } from "./suggestMethod";
import type { TargetValue } from "./yearCell";
import type { YearWeights } from "./yearWeights";

/** How the user wants the plan to be filled. */
export interface FillChoices {
  /** For every row; what suits each row where it is left out. */
  readonly method?: Method;
  /** For single rows, by key; they go before `method`. */
  readonly methods?: ReadonlyMap<string, Method>;
  /** For every row; as a row was filled before, else base, where it is left out. */
  readonly scenario?: Scenario | null;
  /** For single rows, by key; they go before `scenario`. */
  readonly scenarios?: ReadonlyMap<string, Scenario>;
  /** For every row that is filled by profile: how much each plan year does. */
  readonly yearWeights?: YearWeights | null;
  /** For single rows, by key; they go before `yearWeights`. */
  readonly weights?: ReadonlyMap<string, YearWeights>;
  /** Numbers that the user typed into the preview, by `yearKey`. */
  readonly typed?: ReadonlyMap<string, number>;
  /** Totals that the user stated. */
  readonly totals?: readonly Denominator[];
  /** Rows to be left alone, by key. */
  readonly left?: ReadonlySet<string>;
}

/** Where a proposed yearly target comes from. */
export type TargetOrigin =
  /** It stands in the book and stays. */
  | "held"
  | "filled"
  /** The user typed it into the preview. */
  | "typed";

export interface ProposedYear {
  readonly year: number;
  readonly cell: PlanCell;
  readonly origin: TargetOrigin;
  /** What the cell is to hold; null where it stays as it is. */
  readonly value: TargetValue | null;
  /** It differs from what the cell holds now. */
  readonly changed: boolean;
}

/** A row that can be filled, with its years old and new. */
export interface ProposedRow {
  readonly row: Indicator;
  readonly method: Method;
  readonly scenario: Scenario;
  readonly suggestion: Suggestion;
  /** All plan years, in order. */
  readonly years: readonly ProposedYear[];
  readonly inputs: FillInputs;
  readonly decimals: number;
  readonly pace: Pace | null;
}

export interface RefusedRow {
  readonly row: Indicator;
  readonly refusal: Refusal;
}

/** What filling would do, before anything is written. */
export interface Proposal {
  readonly rows: readonly ProposedRow[];
  readonly refused: readonly RefusedRow[];
  /** Rows without a blank year. */
  readonly complete: readonly Indicator[];
}
