import type { CalendarDate } from "../../calendar/calendarDate";
import type { Plan } from "../../plan/plan";
import type { Registers } from "../../plan/registers/registers";
import type { UnitAnswer } from "../answers";
import type { ConsolidatedFile } from "../consolidation";
import type { UnitQuestion } from "../question";
import type { GivenKeys } from "../roster/completeness";
import type { SubmittedIndicator, SubmittedTask } from "../submission";
import { IndicatorGatherer } from "./gatherIndicators";
import { TaskGatherer } from "./gatherTasks";
import type { Gathered } from "./gathered";
import { Owners } from "./owners";

export interface GatheringBasis {
  readonly plan: Plan;
  readonly registers: Registers;
  readonly units: readonly UnitAnswer[];
  /** The day on which agencies must be in force where a file names none. */
  readonly day: CalendarDate | null;
}

/** The rows of all books that count. */
export interface GatheredBooks {
  readonly indicators: Gathered<SubmittedIndicator>;
  readonly tasks: Gathered<SubmittedTask>;
  readonly owners: Owners;
  readonly questions: readonly UnitQuestion[];
  /** Which rows of the consolidating book the rows of a file are; undefined for a file that does not count. */
  keysOf(file: number): GivenKeys | undefined;
  /** Files that have a part in a row, by the row's key. */
  filesOf(key: string): readonly number[];
}

/** Gathers the rows of the files that count; a step a file. */
export function* gatherBooks(
  files: readonly Pick<ConsolidatedFile, "file" | "sender" | "standing" | "submittedOn">[],
  { plan, registers, units, day }: GatheringBasis
): Generator<void, GatheredBooks> {
  const owners = new Owners(registers.agencies);
  const indicators = new IndicatorGatherer({ rows: plan.indicators, registers, owners, units });
  const tasks = new TaskGatherer(plan.tasks, owners);
  for (const [index, { file, sender, standing, submittedOn }] of files.entries()) {
    if (standing !== "current" || file.status === "set-aside" || !sender) continue;
    const current = { file: index, book: file.book, sender, on: submittedOn ?? day };
    indicators.take(current);
    tasks.take(current);
    yield;
  }
  return {
    ...{ indicators: indicators.gathered, tasks: tasks.gathered, owners },
    questions: indicators.scales.questions,
    keysOf(file) {
      const own = indicators.gathered.keys[file];
      return own && { indicators: own, tasks: tasks.gathered.keys[file]! };
    },
    filesOf: (key) =>
      [indicators.gathered, tasks.gathered].flatMap(({ contributions }) =>
        (contributions.get(key) ?? []).map(({ file }) => file)
      ),
  };
}
