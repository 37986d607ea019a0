import type { Indicator, Plan, PlanCell } from "../plan/plan";
import type { Denominator } from "../plan/registers/denominators";
import type { Direction } from "../plan/valueOrder";
import type { Stop } from "./path";
import type { Scenario } from "./scenario";
import type { TargetValue } from "./yearCell";
import type { YearWeights } from "./yearWeights";

/** A level that a row states, and the cell that states it; null where the user typed it into the preview. */
export interface StatedLevel extends Stop {
  readonly cell: PlanCell | null;
}

/** What the row is to reach in its last year. */
export interface Goal {
  readonly cell: PlanCell;
  /** The level: the number, the end of a range, the edge of a bound, the share of a total. */
  readonly level: number;
  /** What the last year's cell gets. */
  readonly last: TargetValue;
  /** Where the goal is a bound: the words to repeat. */
  readonly bound: string | null;
  /** The total that a share was taken of. */
  readonly of: Denominator | null;
}

/** A row as its filling needs it. */
export interface RowReading {
  readonly row: Indicator;
  /** The plan years, in order. */
  readonly years: readonly number[];
  /** Years to be given a value. */
  readonly blanks: readonly number[];
  /** The baseline, in the year before the first; null where the row has none. */
  readonly base: StatedLevel | null;
  /** Yearly targets that stay, where they state a level; in order. */
  readonly held: readonly StatedLevel[];
  readonly goal: Goal;
  /** Which way is better; null where that is not known, or the indicator is to be held. */
  readonly way: Direction | null;
  readonly low: number;
  readonly high: number;
  /** The most decimals that make sense for the row. */
  readonly mostDecimals: number;
  readonly scenario: Scenario;
  /** The user's own pace; null for that of the method. */
  readonly weights: YearWeights | null;
}

/** What is known beside the plan when rows are read. */
export interface ReadingContext {
  readonly plan: Plan;
  readonly denominators: readonly Denominator[];
  /** Whether a yearly target may be replaced although it is not blank: we filled it, and nobody changed it since. */
  readonly isOurs: (row: Indicator, year: number, cell: PlanCell) => boolean;
  /** A number that the user typed into the preview: it stays as it is. */
  readonly typed: (row: Indicator, year: number) => number | undefined;
  readonly scenario: (row: Indicator) => Scenario;
  readonly weights: (row: Indicator) => YearWeights | null;
}
