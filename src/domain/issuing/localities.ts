import type { CalendarDate } from "../calendar/calendarDate";
import { cleanText } from "../notation/vietnamese";
import { type Agency, findAgency, isInForce } from "../plan/registers/agencies";
import { isGroup } from "./recipient";

/** The localities that get a book: those of the register in force on a day, and those that someone lists besides. */
export function localitiesOf(
  agencies: readonly Agency[],
  listed: readonly string[],
  asOf: CalendarDate
): readonly Agency[] {
  const registered = agencies.filter(
    (agency) => agency.kind === "locality" && !isGroup(agency) && isInForce(agency, asOf)
  );
  const found = new Map(registered.map((agency) => [agency.name, agency]));
  for (const text of listed) {
    const name = cleanText(text);
    if (name === "" || isKnown(name, [...found.values()])) continue;
    found.set(name, listedLocality(name));
  }
  return [...found.values()];
}

function isKnown(name: string, localities: readonly Agency[]): boolean {
  const { kind } = findAgency(localities, name, null);
  return kind === "exact" || kind === "variant";
}

function listedLocality(name: string): Agency {
  return {
    ...{ name, aliases: [], kind: "locality", validFrom: null, validTo: null },
    ...{ successors: [], mustReport: true, confirmed: false },
  };
}
