import type { CalendarDate } from "../calendar/calendarDate";
import { foldSpelling } from "../notation/vietnamese";
import { type Agency, findAgency, isInForce } from "../plan/registers/agencies";

/** Why a name leads to no recipient. */
export type UnplacedReason =
  | "no-owner"
  /** Many at once: nobody in particular answers. */
  | "collective"
  | "unknown"
  /** Written without tone marks: whom it means must be asked. */
  | "missing-tones"
  /** Not in force, and no single agency took over. */
  | "not-in-force"
  /** For all localities, and none is listed. */
  | "no-localities";

/** Who gets the rows that name somebody. */
export type Recipient =
  | { readonly kind: "agency"; readonly agency: Agency; readonly successorOf?: Agency }
  | { readonly kind: "localities"; readonly group: Agency }
  | { readonly kind: "none"; readonly why: UnplacedReason };

/** Finds who answers to a name on a day: an agency of the register, the one that took over from it, or all localities. */
export function recipientOf(
  name: string,
  agencies: readonly Agency[],
  asOf: CalendarDate
): Recipient {
  const match = findAgency(agencies, name, asOf);
  if (match.kind === "missing-tones" || match.kind === "unknown") {
    return { kind: "none", why: match.kind };
  }
  const { agency } = match;
  if (agency.kind === "collective") return { kind: "none", why: "collective" };
  if (isGroup(agency)) return { kind: "localities", group: agency };
  if (isInForce(agency, asOf)) return { kind: "agency", agency };
  const successor = successorOn(agency, agencies, asOf);
  if (!successor) return { kind: "none", why: "not-in-force" };
  return isGroup(successor)
    ? { kind: "localities", group: successor }
    : { kind: "agency", agency: successor, successorOf: agency };
}

/** `UBND các xã, phường, đặc khu`: one entry of the register for all localities together. */
export function isGroup({ kind, name }: Agency): boolean {
  return kind === "locality" && /^((ủy ban nhân dân|ubnd|hđnd) )?các /u.test(foldSpelling(name));
}

/** The one agency in force that an ended one passed its duties to, over as many steps as there were. */
function successorOn(
  { successors, validTo }: Agency,
  agencies: readonly Agency[],
  asOf: CalendarDate,
  steps = 0
): Agency | null {
  const [name, ...others] = successors;
  if (name === undefined || others.length > 0 || validTo === null || validTo >= asOf) return null;
  const match = findAgency(agencies, name, asOf);
  if (match.kind !== "exact" && match.kind !== "variant") return null;
  if (isInForce(match.agency, asOf)) return match.agency;
  return steps < MOST_STEPS ? successorOn(match.agency, agencies, asOf, steps + 1) : null;
}

/** A register that names agencies as each other's successors must end somewhere. */
const MOST_STEPS = 5;
