import type { CalendarDate } from "../../calendar/calendarDate";
import { foldSpelling, foldTones } from "../../notation/vietnamese";
import { type Agency, splitLeads } from "../../plan/registers/agencies";
import type { Role, Sender } from "../consolidation";
import { resolveAgency } from "../senders/resolveAgency";

/** Tells whom the cells of owners and leads name; most rows share few of them. */
export class Owners {
  private readonly known = new Map<string, readonly string[]>();

  constructor(private readonly agencies: readonly Agency[]) {}

  /** Names of the agencies that a cell names, as the register has them on a day. */
  of(text: string, on: CalendarDate | null): readonly string[] {
    const key = `${on} ${text}`;
    let names = this.known.get(key);
    if (!names) this.known.set(key, (names = this.find(text, on)));
    return names;
  }

  /** Whether a cell names an agency, in any spelling. */
  includes(text: string, { name }: Sender, on: CalendarDate | null): boolean {
    const own = foldSpelling(name);
    return this.of(text, on).some((owner) => owner === name || foldSpelling(owner) === own);
  }

  private find(text: string, on: CalendarDate | null): string[] {
    return splitLeads(this.agencies, text).map((name) => {
      const found = resolveAgency(this.agencies, name, on);
      return found.kind === "agency" ? found.agency.name : name;
    });
  }
}

/** Official statistics come from the statistics office, whatever it is called this year. */
export function isStatisticsOffice({ name }: Sender): boolean {
  return /(?<!\p{L})thong ke(?!\p{L})/u.test(foldTones(name));
}

/** The order in which agencies are believed. */
export const roleOrder: Readonly<Record<Role, number>> = {
  statistics: 0,
  owner: 1,
  other: 2,
  part: 3,
  locality: 4,
};
