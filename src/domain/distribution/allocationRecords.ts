import { LONGEST_JSON, type StateRecord } from "../state/bookState";
import type { Allocation, AllocationChoices } from "./allocation";
import { isSharingBasis } from "./sharingBasis";

const CHOICES = "allocation";
const VALUES = "allocated-target";

/** The records of a book with those of an allocation in the place of what was kept of its indicator before. */
export function withAllocation(
  records: readonly StateRecord[],
  { target, choices, parts }: Allocation
): readonly StateRecord[] {
  const { key } = target.row;
  const others = records.filter(
    (record) =>
      !(record.kind === CHOICES && record.key === key) &&
      !(record.kind === VALUES && record.key.startsWith(`${key}|`))
  );
  const own = parts.map(({ locality, values }) => ({
    kind: VALUES,
    key: `${key}|${locality.name}`,
    // What is held stays the user's, also at the next allocation.
    json: JSON.stringify(
      Object.fromEntries(
        target.years.flatMap((year, i) => (locality.held.has(year) ? [] : [[year, values[i]]]))
      )
    ),
  }));
  const stated = { kind: CHOICES, key, json: JSON.stringify(choices) };
  return [...others, ...[stated, ...own].filter(({ json }) => json.length <= LONGEST_JSON)];
}

/** How an indicator was shared out last; null where the book does not say. */
export function choicesOf(records: readonly StateRecord[], key: string): AllocationChoices | null {
  const record = records.find((one) => one.kind === CHOICES && one.key === key);
  const { basis, factor, weightSource } = fieldsOf(record?.json);
  const isKnown = typeof basis === "string" && isSharingBasis(basis);
  if (!isKnown || typeof factor !== "number" || typeof weightSource !== "string") return null;
  return { basis, factor, weightSource };
}

/** What a locality was given by the last allocation of an indicator, by year. */
export function givenTo(
  records: readonly StateRecord[],
  key: string,
  locality: string
): ReadonlyMap<number, number> {
  const record = records.find((one) => one.kind === VALUES && one.key === `${key}|${locality}`);
  return new Map(
    Object.entries(fieldsOf(record?.json)).flatMap(([year, value]): [number, number][] =>
      typeof value === "number" ? [[Number(year), value]] : []
    )
  );
}

/** One that someone tampered with says nothing. */
function fieldsOf(json: string | undefined): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(json ?? "");
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
