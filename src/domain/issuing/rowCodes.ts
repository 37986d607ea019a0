import type { Indicator, Plan, Task } from "../plan/plan";

/** A row that had no code in the master, and the one that it gets. */
export interface AssignedCode<Row> {
  readonly row: Row;
  readonly code: string;
}

/** The code (Mã số) of every row of a plan. */
export interface RowCodes {
  readonly indicators: ReadonlyMap<Indicator, string>;
  readonly tasks: ReadonlyMap<Task, string>;
  /** Those that the master lacks. */
  readonly assigned: {
    readonly indicators: readonly AssignedCode<Indicator>[];
    readonly tasks: readonly AssignedCode<Task>[];
  };
}

/**
 * Codes as the master gives them; rows without one get `CT-019`, `NV-081` after their number where it is free, details
 * `CT-019.1`. The same master always gives the same codes.
 */
export function rowCodes({ indicators, tasks }: Plan): RowCodes {
  const ofIndicators = codesOf(indicators, "CT");
  const ofTasks = codesOf(tasks, "NV");
  return {
    indicators: ofIndicators.codes,
    tasks: ofTasks.codes,
    assigned: { indicators: ofIndicators.assigned, tasks: ofTasks.assigned },
  };
}

interface CodedRow {
  readonly key: string;
  readonly code: string | null;
  readonly stt: { readonly text: string } | null;
  readonly parent?: string | null;
}

function codesOf<Row extends CodedRow>(rows: readonly Row[], prefix: "CT" | "NV") {
  const taken = new Set(rows.flatMap(({ code }) => code ?? []));
  const byKey = new Map<string, string>();
  const codes = new Map<Row, string>();
  const assigned: AssignedCode<Row>[] = [];
  const numbers = new Map<string, number>();
  const nextFree = (stem: string, written: (count: number) => string): string => {
    let count = numbers.get(stem) ?? 0;
    let code: string;
    do code = written(++count);
    while (taken.has(code));
    numbers.set(stem, count);
    return code;
  };
  // Rows with a number of their own come first: what is left over must not take the number of a row below it.
  const wanted = new Map<Row, string>();
  for (const row of rows) {
    const code = row.code ?? (row.parent == null ? numberedCode(prefix, row.stt?.text) : null);
    if (code === null || (row.code === null && taken.has(code))) continue;
    taken.add(code);
    wanted.set(row, code);
  }
  for (const row of rows) {
    const parent = row.parent == null ? undefined : byKey.get(row.parent);
    const code =
      wanted.get(row) ??
      (parent === undefined
        ? nextFree(prefix, (count) => numbered(prefix, count))
        : nextFree(parent, (count) => `${parent}.${count}`));
    taken.add(code);
    byKey.set(row.key, code);
    codes.set(row, code);
    if (row.code === null) assigned.push({ row, code });
  }
  return { codes, assigned };
}

function numberedCode(prefix: string, stt: string | undefined): string | null {
  const match = /^0*(\d{1,4})\.?$/.exec(stt ?? "");
  return match ? numbered(prefix, Number(match[1])) : null;
}

function numbered(prefix: string, count: number): string {
  return `${prefix}-${String(count).padStart(3, "0")}`;
}
