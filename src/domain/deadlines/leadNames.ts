import type { CalendarDate } from "../calendar/calendarDate";
import { cleanText, foldSpelling } from "../notation/vietnamese";
import { type Agency, findAgency } from "../plan/registers/agencies";

/** Names agencies in one way: as the register does, else as the plan first spells them. */
export class LeadNames {
  private readonly firstSpelling = new Map<string, string>();
  /** Most rows share few leads and days. */
  private readonly known = new Map<string, string>();

  constructor(private readonly agencies: readonly Agency[]) {}

  /** The one name of each lead, none twice; `on` tells which of several agencies of a name is meant. */
  of(leads: readonly string[], on: CalendarDate | null): readonly string[] {
    return [...new Set(leads.map((lead) => this.nameOf(lead, on)))];
  }

  private nameOf(written: string, on: CalendarDate | null): string {
    const key = `${on} ${written}`;
    const name = this.known.get(key) ?? this.find(written, on);
    this.known.set(key, name);
    return name;
  }

  private find(written: string, on: CalendarDate | null): string {
    const match = findAgency(this.agencies, written, on);
    if (match.kind === "exact" || match.kind === "variant") return match.agency.name;
    const key = foldSpelling(written);
    const spelling = this.firstSpelling.get(key) ?? cleanText(written);
    this.firstSpelling.set(key, spelling);
    return spelling;
  }
}
