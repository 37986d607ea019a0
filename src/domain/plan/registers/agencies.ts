import { type CalendarDate, parseCalendarDate } from "../../calendar/calendarDate";
import { cleanText, foldSpelling, foldTones } from "../../notation/vietnamese";
import { agencyTable } from "./agencyTable";
import { indexOnce } from "./indexOnce";
import { separateLeads } from "./leads";

/** What sort of body an agency is; it decides which submissions are expected together. */
export type AgencyKind =
  /** Sở, and offices of the same rank. */
  | "department"
  | "board"
  /** Under a ministry or the armed forces: Cục Thuế, Công an. */
  | "vertical"
  | "locality"
  /** Many at once: `Các sở, ban, ngành`. */
  | "collective"
  | "party"
  /** Public-service units and unions. */
  | "unit"
  | "committee";

/** An agency of the register (cơ quan). */
export interface Agency {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: AgencyKind;
  /** First and last day in force; null for an open end. */
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
  /** Names of the agencies that took over, as the register writes them. */
  readonly successors: readonly string[];
  /** Whether a submission is expected from it. */
  readonly mustReport: boolean;
  readonly confirmed: boolean;
}

/** What a name is in the register; only `missing-tones` needs a question, different tones are `unknown`. */
export type AgencyMatch =
  | { readonly kind: "exact"; readonly agency: Agency }
  /** Another spelling or an alias. */
  | { readonly kind: "variant"; readonly agency: Agency }
  /** Written without any diacritic: whom it means must be asked, even where there is one candidate. */
  | { readonly kind: "missing-tones"; readonly candidates: readonly Agency[] }
  | { readonly kind: "unknown" };

/** Agencies of a 2021 plan with their successors of 2025; a workbook's own sheet replaces them. */
export const defaultAgencies: readonly Agency[] = agencyTable.map((row) => ({
  name: row.name,
  aliases: row.aliases ?? [],
  kind: row.kind,
  validFrom: parseCalendarDate(row.from ?? ""),
  validTo: parseCalendarDate(row.to ?? ""),
  successors: row.successors ?? [],
  mustReport: !row.silent,
  confirmed: !row.unsure,
}));

/** Whether an agency is in force on a day. */
export function isInForce({ validFrom, validTo }: Agency, on: CalendarDate): boolean {
  return (validFrom === null || validFrom <= on) && (validTo === null || on <= validTo);
}

/**
 * The agency that a text names. Of several with that name the one in force on the day is meant;
 * one that is not in force is found all the same, for the caller to say so (`isInForce`).
 */
export function findAgency(
  agencies: readonly Agency[],
  text: string,
  on: CalendarDate | null
): AgencyMatch {
  const index = indexAgencies(agencies);
  const exact = index.byName.get(cleanText(text));
  if (exact) return { kind: "exact", agency: meant(exact, on) };
  const variant = index.byKey.get(agencyKey(text));
  if (variant) return { kind: "variant", agency: meant(variant, on) };
  if (foldTones(text) !== foldSpelling(text)) return { kind: "unknown" };
  const candidates = index.byBareKey.get(foldTones(agencyKey(text)));
  return candidates ? { kind: "missing-tones", candidates } : { kind: "unknown" };
}

/** The lead agencies that a cell names, as it writes them, split only as far as the register allows. */
export function splitLeads(agencies: readonly Agency[], text: string): string[] {
  return separateLeads(text, (name) => {
    const { kind } = findAgency(agencies, name, null);
    return kind === "exact" || kind === "variant";
  });
}

function meant(agencies: readonly Agency[], on: CalendarDate | null): Agency {
  return agencies.find((agency) => on === null || isInForce(agency, on)) ?? agencies[0]!;
}

interface AgencyIndex {
  readonly byName: ReadonlyMap<string, readonly Agency[]>;
  readonly byKey: ReadonlyMap<string, readonly Agency[]>;
  readonly byBareKey: ReadonlyMap<string, readonly Agency[]>;
}

const indexAgencies = indexOnce((agencies: readonly Agency[]): AgencyIndex => {
  const byName = new Map<string, Agency[]>();
  const byKey = new Map<string, Agency[]>();
  const byBareKey = new Map<string, Agency[]>();
  const add = (index: Map<string, Agency[]>, key: string, agency: Agency) => {
    const known = index.get(key) ?? [];
    if (key !== "" && !known.includes(agency)) index.set(key, [...known, agency]);
  };
  for (const agency of agencies) {
    add(byName, cleanText(agency.name), agency);
    for (const spelling of [agency.name, ...agency.aliases]) {
      const key = agencyKey(spelling);
      add(byKey, key, agency);
      add(byBareKey, foldTones(key), agency);
    }
  }
  return { byName, byKey, byBareKey };
});

/**
 * One form for all spellings of an agency, tones kept: `Sở NN & PTNT`, `Sở NN-PTNT` and `Sở NN và PTNT` agree,
 * and so do `Văn hóa và Thể thao` and `Văn hoá, Thể thao`.
 */
function agencyKey(text: string): string {
  return foldSpelling(text)
    .replace(/ủy ban nhân dân/g, "ubnd")
    .replace(/(?<!\p{L})và(?!\p{L})/gu, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
