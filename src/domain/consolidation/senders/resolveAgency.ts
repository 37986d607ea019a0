import type { CalendarDate } from "../../calendar/calendarDate";
import { foldSpelling, foldTones } from "../../notation/vietnamese";
import {
  type Agency,
  type AgencyMatch,
  findAgency,
  isInForce,
} from "../../plan/registers/agencies";

/** Whom a name means on a day; what is not certain is a question, and other tones are never proposed. */
export type Resolved =
  | { readonly kind: "agency"; readonly agency: Agency }
  | { readonly kind: "ask"; readonly candidates: readonly Agency[] }
  | { readonly kind: "unknown" };

/**
 * The agency that a name means on a day: by name or spelling variant; one no longer in force is its successor.
 * A name without tones, a name for many at once and a choice of successors are questions.
 */
export function resolveAgency(
  agencies: readonly Agency[],
  name: string,
  on: CalendarDate | null
): Resolved {
  const match = matchWithOffice(agencies, name, on);
  if (match.kind === "unknown") return { kind: "unknown" };
  if (match.kind === "missing-tones") return asked(match.candidates);
  return standsForMany(match.agency)
    ? { kind: "ask", candidates: [] }
    : inForce(agencies, match.agency, on);
}

/** Whether an entry of the register stands for many agencies at once: `UBND các huyện, thành phố`. */
export function standsForMany({ kind, name }: Agency): boolean {
  return kind === "collective" || (kind === "locality" && /(?<!\S)cac /.test(foldTones(name)));
}

const OFFICE = /^(?:ubnd|ủy ban nhân dân) /;

/** A locality may be listed with its office or without: `UBND xã Tân Thành`, `Xã Tân Thành`. */
function matchWithOffice(
  agencies: readonly Agency[],
  name: string,
  on: CalendarDate | null
): AgencyMatch {
  const match = findAgency(agencies, name, on);
  if (match.kind !== "unknown") return match;
  const folded = foldSpelling(name);
  const other = OFFICE.test(folded) ? folded.replace(OFFICE, "") : `ubnd ${folded}`;
  const again = findAgency(agencies, other, on);
  const isLocality =
    (again.kind === "exact" || again.kind === "variant") && again.agency.kind === "locality";
  return isLocality ? again : match;
}

function inForce(agencies: readonly Agency[], agency: Agency, on: CalendarDate | null): Resolved {
  const ended = on !== null && agency.validTo !== null && agency.validTo < on;
  if (!ended) return { kind: "agency", agency };
  const heirs = agency.successors.flatMap((name) => {
    const match = findAgency(agencies, name, on);
    const found = match.kind === "exact" || match.kind === "variant";
    return found && isInForce(match.agency, on) ? [match.agency] : [];
  });
  if (heirs.length > 1) return asked(heirs);
  return { kind: "agency", agency: heirs[0] ?? agency };
}

function asked(candidates: readonly Agency[]): Resolved {
  return { kind: "ask", candidates: candidates.filter((one) => !standsForMany(one)) };
}
