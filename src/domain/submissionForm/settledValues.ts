import type { Consolidation } from "../consolidation/consolidation";
import type { Indicator, Task } from "../plan/plan";
import type { TaskColumn } from "../plan/standardColumns";
import type { GivenCell, IndicatorField } from "../standardWorkbook/givenTables";

type Cells<Field extends string> = Readonly<Partial<Record<Field, GivenCell | null>>>;

/** What takes the place of a row's own cells; null leaves one blank. */
export interface SettledValues {
  readonly indicator: (row: Indicator) => Cells<IndicatorField>;
  readonly task: (row: Task) => Cells<TaskColumn>;
  /** How many values are chưa thống nhất, and so left blank. */
  readonly unsettled: number;
}

/** The plan's own values, as they stand. */
export const ownValues: SettledValues = { indicator: () => ({}), task: () => ({}), unsettled: 0 };

/** The values that a consolidation settled; those of the master itself stay as they are typed there. */
export function settledValues({ indicators, tasks, conflicts }: Consolidation): SettledValues {
  const figures = new Map(indicators.map((one) => [one.row.key, one.figures]));
  const answers = new Map(tasks.map((one) => [one.row.key, one.answers]));
  return {
    indicator(row) {
      const entries = [...(figures.get(row.key) ?? [])].flatMap(([field, figure]) =>
        figure.state === "none" || figure.ground === "master"
          ? []
          : [[field, cellOf(figure.value, formatOf(row, field))] as const]
      );
      return Object.fromEntries(entries);
    },
    task(row) {
      const entries = [...(answers.get(row.key) ?? [])].flatMap(([field, answer]) =>
        answer.state === "none" || answer.ground === "master"
          ? []
          : [[field, cellOf(answer.value, undefined)] as const]
      );
      return Object.fromEntries(entries);
    },
    unsettled: conflicts.filter(({ decision }) => decision === null).length,
  };
}

/** A value that is not settled is null. */
function cellOf(value: number | string | null, numberFormat: string | undefined): GivenCell | null {
  if (value === null) return null;
  if (typeof value === "string") return { value: { kind: "text", value } };
  return { value: { kind: "number", value }, ...(numberFormat && { numberFormat }) };
}

/** The format in which the master shows numbers there. */
function formatOf(row: Indicator, field: IndicatorField): string | undefined {
  const [group, year] = field.split(":");
  const cell =
    field === "goal" || field === "periodActual"
      ? row[field]
      : row[group === "plan" ? "plan" : "actual"].get(Number(year));
  return typeof cell?.content.value === "number" ? cell.content.format : undefined;
}
