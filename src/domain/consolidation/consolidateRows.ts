import type { CalendarDate } from "../calendar/calendarDate";
import type { Plan } from "../plan/plan";
import type { Registers } from "../plan/registers/registers";
import { remembered } from "../remembered";
import type { WeightAnswer } from "./answers";
import type {
  Conflict,
  ConsolidatedFile,
  ConsolidatedIndicator,
  ConsolidatedTask,
  Contribution,
  Sender,
  SubmissionRemark,
} from "./consolidation";
import type { Decisions } from "./figures/agreement";
import { consolidateIndicator } from "./figures/consolidateIndicator";
import { figureRemarks } from "./figures/figureRemarks";
import type { GatheredBooks } from "./gather/gatherBooks";
import { roleOrder } from "./gather/owners";
import type { WeightQuestion } from "./question";
import type { RosterOrder } from "./roster/rosterOrder";
import type { FigureField } from "./submission";
import { consolidateTask } from "./tasks/consolidateTask";
import { findWeightRow } from "./totals/weightRow";
import { PartReader } from "./totals/partReader";
import { WeighingRow, Weights } from "./totals/weights";

export interface RowsBasis {
  readonly plan: Plan;
  readonly registers: Registers;
  readonly files: readonly Pick<ConsolidatedFile, "file" | "sender" | "standing">[];
  readonly gathered: GatheredBooks;
  readonly fields: readonly FigureField[];
  readonly decisions: Decisions;
  readonly order: RosterOrder;
  readonly weights: readonly WeightAnswer[];
  readonly expected: readonly Sender[];
  /** The day on which owners must be in force. */
  readonly day: CalendarDate | null;
}

export interface ConsolidatedRows {
  readonly indicators: readonly ConsolidatedIndicator[];
  readonly tasks: readonly ConsolidatedTask[];
  readonly conflicts: readonly Conflict[];
  /** Rows as sent that are in an open conflict. */
  readonly disputed: ReadonlySet<object>;
  /** By index of the file. */
  readonly remarks: ReadonlyMap<number, readonly SubmissionRemark[]>;
  readonly questions: readonly WeightQuestion[];
}

/** Consolidates every row of the consolidating book; a step a row. */
export function* consolidateRows(basis: RowsBasis): Generator<void, ConsolidatedRows> {
  const { plan, registers, files, gathered, fields, decisions } = basis;
  const conflicts: Conflict[] = [];
  const disputed = new Set<object>();
  const remarks = new Map<number, SubmissionRemark[]>();
  const questions: WeightQuestion[] = [];
  const indicators: ConsolidatedIndicator[] = [];
  const localities = localityNames(basis);
  const assigned = plan.info.has("resolution");
  const places = placesInRoster(basis);
  const ordered = <Row>(sent: readonly Contribution<Row>[] | undefined) =>
    [...(sent ?? [])].sort(
      (one, other) =>
        roleOrder[one.role] - roleOrder[other.role] || places[one.file]! - places[other.file]!
    );
  const reader = new PartReader(files, fields);
  // Most rates are shares of the same people: what weighs them is read once.
  const weighingRow = remembered((key) => {
    const contributions = gathered.indicators.contributions.get(key) ?? [];
    return new WeighingRow(contributions, reader.read(contributions));
  });
  for (const row of plan.indicators) {
    const contributions = ordered(gathered.indicators.contributions.get(row.key));
    const weightRow = findWeightRow(plan.indicators, row);
    const answers = basis.weights.filter(({ key }) => key === row.key);
    const result = consolidateIndicator(
      {
        ...{ row, fields, files, contributions, localities, weightRow, reader, assigned },
        owners: gathered.owners.of(row.owner?.text ?? "", basis.day),
        weights: new Weights(weightRow && weighingRow(weightRow.key), answers),
      },
      decisions
    );
    indicators.push(result.indicator);
    conflicts.push(...result.conflicts);
    result.disputed.forEach((one) => disputed.add(one.row));
    if (result.question) questions.push(result.question);
    for (const contribution of contributions) {
      const own = figureRemarks(files, contribution, row);
      if (own.length === 0) continue;
      remarks.set(contribution.file, [...(remarks.get(contribution.file) ?? []), ...own]);
    }
    yield;
  }
  const tasks: ConsolidatedTask[] = [];
  for (const row of plan.tasks) {
    const contributions = ordered(gathered.tasks.contributions.get(row.key));
    const { holidays } = registers;
    const result = consolidateTask({ row, files, contributions, holidays }, decisions);
    tasks.push(result.task);
    conflicts.push(...result.conflicts);
    result.disputed.forEach((one) => disputed.add(one.row));
    yield;
  }
  return { indicators, tasks, conflicts, disputed, remarks, questions };
}

/** The place of each file by its agency, in the order of the roster. */
function placesInRoster({ files, order }: RowsBasis): readonly number[] {
  const places: number[] = [];
  const name = (index: number) => files[index]!.sender?.name ?? "";
  [...files.keys()]
    .sort((one, other) => order.compareNames(name(one), name(other)))
    .forEach((index, place) => (places[index] = place));
  return places;
}

/** The localities that make the province: those expected, and others that sent; null where the register lists none. */
function localityNames({ expected, files }: RowsBasis): readonly string[] | null {
  const isLocality = ({ kind }: Sender) => kind === "locality";
  const listed = expected.filter(isLocality).map(({ name }) => name);
  if (listed.length === 0) return null;
  const sent = files.flatMap(({ sender, standing }) =>
    standing === "current" && sender && isLocality(sender) ? [sender.name] : []
  );
  return [...new Set([...listed, ...sent])];
}
