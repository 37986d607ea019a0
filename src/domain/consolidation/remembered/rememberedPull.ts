import { LONGEST_JSON, type StateRecord } from "../../state/bookState";
import { fieldsOf, parsedJson } from "../../state/storedJson";
import type { PullSummary, PulledFileMark, RowMark } from "../changes/pullSummary";
import type { Consolidation } from "../consolidation";
import { type GroupCount, groupCounts, rosterGroups } from "../sheets/rosterWords";

const PULL = "pull";
const FILE = "pull-file";
const INDICATOR = "pull-indicator";
const TASK = "pull-task";

const KINDS: readonly string[] = [PULL, FILE, INDICATOR, TASK];

/** What the last pull left in the book; null where there was none. A record that someone tampered with is left out. */
export function rememberedPull(records: readonly StateRecord[]): PullSummary | null {
  if (!records.some(({ kind }) => kind === PULL)) return null;
  const marks = <Field extends string>(wanted: string): RowMark<Field>[] =>
    records.flatMap(({ kind, key, json }) => {
      const { name, province, localities } = fieldsOf(kind === wanted ? parsedJson(json) : null);
      return typeof name === "string" && isTexts(province) && isTexts(localities)
        ? [{ key, name, province, localities } as RowMark<Field>]
        : [];
    });
  const files = records.flatMap(({ kind, key, json }): PulledFileMark[] => {
    const { sha256, agency } = fieldsOf(kind === FILE ? parsedJson(json) : null);
    return isTextOrNull(sha256) && isTextOrNull(agency) ? [{ name: key, sha256, agency }] : [];
  });
  return { files, indicators: marks(INDICATOR), tasks: marks(TASK) };
}

/** How many of each kind of agency had sent something by the last pull; null where there was none. */
export function rememberedRoster(records: readonly StateRecord[]): readonly GroupCount[] | null {
  const pull = records.find(({ kind }) => kind === PULL);
  const { groups } = fieldsOf(pull && parsedJson(pull.json));
  if (!Array.isArray(groups)) return null;
  return groups.flatMap((one: unknown): GroupCount[] => {
    const { group, expected, sent } = fieldsOf(one);
    const known = rosterGroups.find((name) => name === group);
    return known && typeof expected === "number" && typeof sent === "number"
      ? [{ group: known, expected, sent }]
      : [];
  });
}

/** The records of a book with this pull in the place of the one before; others stay as they are. */
export function withPull(
  records: readonly StateRecord[],
  { summary, roster }: Pick<Consolidation, "summary" | "roster">
): readonly StateRecord[] {
  const { files, indicators, tasks } = summary;
  const others = records.filter(({ kind }) => !KINDS.includes(kind));
  const rows = (kind: string, marks: readonly RowMark<string>[]) =>
    marks.map(({ key, ...mark }) => ({ kind, key, json: JSON.stringify(mark) }));
  const own = [
    ...files.map(({ name, ...mark }) => ({ kind: FILE, key: name, json: JSON.stringify(mark) })),
    ...rows(INDICATOR, indicators),
    ...rows(TASK, tasks),
  ];
  return [
    ...others,
    { kind: PULL, key: "last", json: JSON.stringify({ groups: groupCounts(roster) }) },
    // What no cell can hold is not kept: the next pull calls it new.
    ...own.filter(({ key, json }) => Math.max(key.length, json.length) <= LONGEST_JSON),
  ];
}

function isTexts(value: unknown): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((text) => typeof text === "string")
  );
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === "string";
}
