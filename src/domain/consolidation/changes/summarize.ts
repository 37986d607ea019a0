import { renderNumber } from "../../notation/render";
import type {
  ConsolidatedFile,
  ConsolidatedIndicator,
  ConsolidatedTask,
  PartsTotal,
} from "../consolidation";
import type { FigureField, TaskField } from "../submission";
import type { PullSummary, RowMark } from "./pullSummary";

/** What a pull leaves for the next one: the files, and every value of the province with the total of its localities. */
export function summarize(
  files: readonly Pick<ConsolidatedFile, "file" | "sender">[],
  indicators: readonly ConsolidatedIndicator[],
  tasks: readonly ConsolidatedTask[]
): PullSummary {
  return {
    files: files
      .map(({ file, sender }) => ({
        ...{ name: file.name, sha256: file.sha256, agency: sender?.name ?? null },
      }))
      .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0)),
    indicators: indicators.map(indicatorMark).filter(saysSomething),
    tasks: tasks.map(taskMark).filter(saysSomething),
  };
}

function indicatorMark({ row, figures }: ConsolidatedIndicator): RowMark<FigureField> {
  const province: Partial<Record<FigureField, string>> = {};
  const localities: Partial<Record<FigureField, string>> = {};
  for (const [field, figure] of figures) {
    // What nobody sent is the book's own affair, not the pull's.
    if (figure.value !== null && figure.ground !== "master") {
      province[field] = textOf(figure.value);
    }
    const total = totalText(figure.localities);
    if (total !== null) localities[field] = total;
  }
  return { key: row.key, name: row.name.text, province, localities };
}

function taskMark({ row, answers }: ConsolidatedTask): RowMark<TaskField> {
  const province: Partial<Record<TaskField, string>> = {};
  for (const [field, { value, ground }] of answers) {
    if (value !== null && ground !== "master") province[field] = value;
  }
  return { key: row.key, name: row.name.text, province, localities: {} };
}

function textOf(value: number | string): string {
  return typeof value === "number" ? renderNumber(value) : value;
}

function totalText(total: PartsTotal | null): string | null {
  return total?.kind === "total" ? renderNumber(total.value) : null;
}

function saysSomething({ province, localities }: RowMark<FigureField | TaskField>): boolean {
  return Object.keys(province).length + Object.keys(localities).length > 0;
}
