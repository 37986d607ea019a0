import { foldTones } from "../../notation/vietnamese";

/** Longer names are refused by some systems once the folder stands before them. */
const LONGEST = 80;

/** The name of a letter's file, plain enough for any system: `don-doc-so-y-te.docx`; none of `taken`. */
export function letterFileName(agency: string, taken: ReadonlySet<string> = new Set()): string {
  const words = foldTones(agency).replace(/[^a-z0-9]+/g, "-");
  const plain = `don-doc-${words}`.slice(0, LONGEST).replace(/-+$/, "");
  // Names that differ by tones alone are those of different places.
  for (let copy = 1; ; copy++) {
    const name = copy === 1 ? `${plain}.docx` : `${plain}-${copy}.docx`;
    if (!taken.has(name)) return name;
  }
}
