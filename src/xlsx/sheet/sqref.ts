import { areaAddress, MAX_ROWS, parseArea, type Area } from "../../domain/sheet";

/** The areas of a rule as the file lists them; what is no area is left aside. */
export function parseSqref(sqref: string): readonly Area[] {
  return sqref.split(/\s+/).flatMap((one) => parseArea(one) ?? wholeLines(one) ?? []);
}

/** Areas as the file lists them. */
export function sqrefOf(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(" ");
}

/** `A:C` and `1:5`, which some writers give. */
function wholeLines(text: string): Area | null {
  const [first = "", last = "", ...more] = text.replace(/\$/g, "").split(":");
  if (more.length > 0) return null;
  if (/^\d+$/.test(first) && /^\d+$/.test(last)) return parseArea(`A${first}:XFD${last}`);
  return parseArea(`${first}1:${last}${MAX_ROWS}`);
}
