import type { CalendarDate } from "../../calendar/calendarDate";
import { foldSpelling } from "../../notation/vietnamese";
import type { Agency } from "../../plan/registers/agencies";
import { resolveAgency } from "./resolveAgency";

/** Agencies that a file's name names. */
export interface NamedAgencies {
  readonly certain: readonly Agency[];
  /** Written without tones, or no longer in force with several successors. */
  readonly possible: readonly Agency[];
}

/** More words than the longest name has. */
const MOST_WORDS = 12;

/** The agencies named in a file's name, the longest names first: `Biểu KH_Sở Y tế_2021.xlsx`. */
export function agenciesInName(
  agencies: readonly Agency[],
  fileName: string,
  on: CalendarDate | null
): NamedAgencies {
  const words = wordsOf(fileName);
  const certain = new Set<Agency>();
  const possible = new Set<Agency>();
  const taken = new Set<number>();
  for (let length = Math.min(words.length, MOST_WORDS); length > 0; length--) {
    for (let from = 0; from + length <= words.length; from++) {
      const places = Array.from({ length }, (_, i) => from + i);
      if (places.some((place) => taken.has(place))) continue;
      const found = resolveAgency(agencies, words.slice(from, from + length).join(" "), on);
      if (found.kind === "unknown") continue;
      places.forEach((place) => taken.add(place));
      if (found.kind === "agency") certain.add(found.agency);
      else found.candidates.forEach((one) => possible.add(one));
    }
  }
  return { certain: [...certain], possible: [...possible] };
}

function wordsOf(fileName: string): string[] {
  const base = fileName
    .split("/")
    .at(-1)!
    .replace(/\.[a-z]{2,5}$/i, "");
  return foldSpelling(base.replace(/[_.()[\]–-]+/g, " "))
    .split(" ")
    .filter((word) => word !== "");
}
