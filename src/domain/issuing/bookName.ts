import { cleanText } from "../notation/vietnamese";
import type { PlanPeriod } from "../plan/plan";

/** In characters: Windows refuses paths of more than 260, and folders need some. */
const LONGEST = 100;

const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;

const EXTENSION = ".xlsx";

/** Gives each book a file name that any system takes, NFC, none of them twice. */
export class BookNames {
  private readonly taken = new Set<string>();

  constructor(private readonly period: PlanPeriod) {}

  of(agency: string): string {
    const { from, to } = this.period;
    const stem = `${safeStem(agency)} - Biểu kế hoạch ${from}-${to}`;
    let name = stem + EXTENSION;
    // Windows takes names that differ only in case for one.
    for (let number = 2; this.taken.has(name.toLowerCase()); number++) {
      name = `${stem} (${number})${EXTENSION}`;
    }
    this.taken.add(name.toLowerCase());
    return name;
  }
}

/** A name without what file systems refuse: `< > : " / \ | ? *`, dots and blanks at its ends, names of devices. */
function safeStem(agency: string): string {
  const plain = cleanText(agency.replace(/[<>:"/\\|?*]/g, "-")).replace(/^[. ]+/, "");
  const cut = [...plain]
    .slice(0, LONGEST)
    .join("")
    .replace(/[. ]+$/, "");
  if (cut === "") return "Cơ quan";
  return RESERVED.test(cut) ? `${cut}_` : cut;
}
