import type { CalendarDate } from "../../calendar/calendarDate";
import type { Agency } from "../../plan/registers/agencies";
import type { LetterAnswer } from "../answers";
import type { ConsolidatedFile, Sender } from "../consolidation";
import { daysLate } from "../senders/sendingDay";
import { type AskedRows, type GivenKeys, completenessOf, dueRows } from "./completeness";
import { groupOf } from "./expectedAgencies";
import type { RosterEntry, SentVersion } from "./rosterEntry";
import type { RosterOrder } from "./rosterOrder";
import { type Standing, rosterStates, rosterText } from "./rosterStates";

export interface RosterBasis {
  readonly expected: readonly Sender[];
  readonly files: readonly Omit<ConsolidatedFile, "rows" | "fates">[];
  readonly letters: readonly LetterAnswer[];
  readonly asked: AskedRows;
  /** Which rows of the consolidating book the rows of each file are; none for a file that does not count. */
  readonly keys: readonly (GivenKeys | undefined)[];
  readonly due: CalendarDate | null;
  readonly day: CalendarDate | null;
  readonly order: RosterOrder;
  readonly agencies: readonly Agency[];
}

/** A file with its index. */
interface Numbered {
  readonly index: number;
  readonly file: RosterBasis["files"][number];
}

/** Tình hình gửi báo cáo: who was expected and who sent, each with how it stands. */
export function buildRoster(basis: RosterBasis): readonly RosterEntry[] {
  const { expected, files, letters, order } = basis;
  const agencies = new Map(expected.map((agency) => [agency.name, agency]));
  const byAgency = new Map<string, Numbered[]>();
  files.forEach((file, index) => {
    const { sender } = file;
    if (!sender) return;
    if (!agencies.has(sender.name)) agencies.set(sender.name, sender);
    byAgency.set(sender.name, [...(byAgency.get(sender.name) ?? []), { index, file }]);
  });
  for (const { agency } of letters) {
    if (!agencies.has(agency)) {
      const known = basis.agencies.find(({ name }) => name === agency);
      const kind = known?.kind ?? "department";
      agencies.set(agency, { name: agency, kind, registered: known !== undefined });
    }
  }
  const isExpected = new Set(expected.map(({ name }) => name));
  return [...agencies.values()]
    .sort((one, other) => order.compare(one, other))
    .map((agency) =>
      entryOf(agency, isExpected.has(agency.name), byAgency.get(agency.name) ?? [], basis)
    );
}

function entryOf(
  agency: Sender,
  expected: boolean,
  own: readonly Numbered[],
  basis: RosterBasis
): RosterEntry {
  const current = own.find(({ file }) => file.standing === "current") ?? null;
  const letter = basis.letters.find((one) => one.agency === agency.name) ?? null;
  const book = current && current.file.file.status !== "set-aside" ? current.file.file.book : null;
  const submittedOn = current?.file.submittedOn ?? letter?.documentDate ?? null;
  const due = dueRows(basis.asked, agency, submittedOn ?? basis.day);
  const keys = current ? basis.keys[current.index] : undefined;
  const standing: Standing = {
    ...{ due: basis.due, submittedOn, daysLate: daysLate(submittedOn, basis.due) },
    completeness: completenessOf(due, book, keys),
    ...{ stamp: book?.stamp ?? null, reply: book?.info.reply ?? (letter?.reply || null) },
    unreadable: own.filter(({ file }) => file.standing === "set-aside").length,
    otherPeriod: own.filter(({ file }) => file.standing === "other-period").length,
    ...{ sent: current !== null || letter !== null, remarks: current?.file.remarks ?? [] },
    undecided: own.some(({ file }) => file.standing === "undecided"),
    hasRows: book !== null && book.indicators.length + book.tasks.length > 0,
  };
  const { daysLate: late, completeness, stamp, reply } = standing;
  const states = rosterStates(standing);
  return {
    ...{ agency, group: groupOf(agency), expected, states, text: rosterText(states, standing) },
    ...{ due: basis.due, submittedOn, daysLate: late, completeness, stamp, reply },
    versions: [...own]
      .sort(countsFirst)
      .map(versionOf)
      .concat(letter ? [letterVersion(letter)] : []),
  };
}

function countsFirst(one: Numbered, other: Numbered): number {
  const rank = ({ file }: Numbered) => (file.standing === "current" ? 0 : 1);
  return rank(one) - rank(other) || one.index - other.index;
}

function versionOf({ index, file }: Numbered): SentVersion {
  const info = file.file.status === "set-aside" ? null : file.file.book.info;
  return {
    ...{ file: index, documentNumber: info?.documentNumber ?? null },
    ...{ documentDate: info?.documentDate ?? null, round: info?.round ?? null },
    counts: file.standing === "current",
  };
}

function letterVersion({ documentNumber, documentDate }: LetterAnswer): SentVersion {
  return { file: null, documentNumber, documentDate, round: null, counts: true };
}
