import { parseCalendarDate } from "../calendar/calendarDate";
import type { StoredFinding } from "../rules/compareRuns";
import type { StateRecord } from "../state/bookState";
import { isStoredFinding } from "../state/storedFinding";
import { fieldsOf, parsedJson } from "../state/storedJson";
import type { Waiver } from "./waiver";

const WAIVER = "waiver";

/** The waivers that a book keeps, in their order; one that someone tampered with is left out. */
export function waiversOf(records: readonly StateRecord[]): readonly Waiver[] {
  return records.flatMap(({ kind, key, json }) => {
    const waiver = kind === WAIVER ? readWaiver(parsedJson(json)) : null;
    return waiver?.finding.id === key ? [waiver] : [];
  });
}

/** The records of a book with this waiver, in the place of an earlier one of the same finding. */
export function withWaiver(
  records: readonly StateRecord[],
  { finding, reason, by, since, until }: Waiver
): readonly StateRecord[] {
  const { id, rule, severity, at, row, message, fingerprint } = finding;
  const short = { vi: shortened(message.vi), en: shortened(message.en) };
  const kept = { id, rule, severity, at, row, message: short, fingerprint };
  const json = JSON.stringify({ finding: kept, reason, by, since, until });
  return [...withoutWaivers(records, [id]), { kind: WAIVER, key: id, json }];
}

/** The records of a book without the waivers of those findings. */
export function withoutWaivers(
  records: readonly StateRecord[],
  findingIds: readonly StoredFinding["id"][]
): readonly StateRecord[] {
  return records.filter(({ kind, key }) => kind !== WAIVER || !findingIds.includes(key));
}

function readWaiver(value: unknown): Waiver | null {
  const { finding, reason, by, since, until } = fieldsOf(value);
  const [first, last] = [since, until].map((day) =>
    typeof day === "string" ? parseCalendarDate(day) : null
  );
  if (!isStoredFinding(finding) || typeof reason !== "string" || typeof by !== "string")
    return null;
  return first && last ? { finding, reason, by, since: first, until: last } : null;
}

/** A sentence that names the rows of a whole sheet would not fit into a cell. */
const LONGEST_MESSAGE = 2_000;

function shortened(text: string): string {
  return text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE - 1)}…`;
}
