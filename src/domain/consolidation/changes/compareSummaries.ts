import { readNumeral } from "../../notation/numeral";
import type { FigureField, TaskField } from "../submission";
import type { PullChanges, PullSummary, PulledFileMark, RowMark, ValueChange } from "./pullSummary";

/** Files that had a part in a row, by the row's key. */
export type FilesOfRow = (key: string) => readonly string[];

/** What changed from one pull to the next, and what it does to the province's values. */
export function compareSummaries(
  before: PullSummary,
  after: PullSummary,
  filesOf: FilesOfRow
): PullChanges {
  const files = compareFiles(before.files, after.files);
  const moved = new Set([...files.added, ...files.changed]);
  const causes: FilesOfRow = (key) => {
    const own = filesOf(key).filter((name) => moved.has(name));
    // A withdrawn file has no part in the row any more.
    return own.length > 0 ? own : files.removed;
  };
  return {
    ...files,
    values: [
      ...compareRows("indicators", before.indicators, after.indicators, causes),
      ...compareRows("tasks", before.tasks, after.tasks, causes),
    ],
  };
}

function compareFiles(before: readonly PulledFileMark[], after: readonly PulledFileMark[]) {
  const known = new Map(before.map((file) => [file.name, file.sha256]));
  const names = new Set(after.map(({ name }) => name));
  const added = after.filter(({ name }) => !known.has(name));
  const changed = after.filter(({ name, sha256 }) => known.has(name) && known.get(name) !== sha256);
  return {
    added: added.map(({ name }) => name),
    changed: changed.map(({ name }) => name),
    removed: before.filter(({ name }) => !names.has(name)).map(({ name }) => name),
    unchanged: after.length - added.length - changed.length,
  };
}

/** Rows in the order of the later pull; rows that are gone come last. */
function compareRows<Field extends FigureField | TaskField>(
  appendix: ValueChange["appendix"],
  before: readonly RowMark<Field>[],
  after: readonly RowMark<Field>[],
  causes: FilesOfRow
): readonly ValueChange[] {
  const old = new Map(before.map((row) => [row.key, row]));
  const kept = new Set(after.map(({ key }) => key));
  const gone = before.filter(({ key }) => !kept.has(key));
  return [
    ...after.map((row) => [row, old.get(row.key), row] as const),
    ...gone.map((row) => [row, row, undefined] as const),
  ].flatMap(([{ key, name }, one, other]) =>
    (["province", "localities"] as const).flatMap((of) =>
      compareValues<Field>(one?.[of], other?.[of]).map((change): ValueChange => ({
        appendix,
        key,
        name,
        of,
        ...change,
        files: causes(key),
      }))
    )
  );
}

type Values<Field extends string> = Readonly<Partial<Record<Field, string>>>;

function compareValues<Field extends FigureField | TaskField>(
  one: Values<Field> | undefined,
  other: Values<Field> | undefined
): readonly Pick<ValueChange, "field" | "before" | "after" | "difference">[] {
  const fields = [
    ...new Set([one, other].flatMap((values) => Object.keys(values ?? {}))),
  ] as Field[];
  return fields.flatMap((field) => {
    const [before, after] = [one?.[field] ?? null, other?.[field] ?? null];
    return before === after
      ? []
      : [{ field, before, after, difference: differenceOf(before, after) }];
  });
}

/** Values are kept as `renderNumber` writes them. */
function differenceOf(before: string | null, after: string | null): number | null {
  const [a, b] = [before, after].map((text) => {
    const numeral = text === null ? null : readNumeral(text, null);
    return numeral?.kind === "number" ? numeral.value : null;
  });
  return a == null || b == null ? null : Number((b - a).toPrecision(12));
}
