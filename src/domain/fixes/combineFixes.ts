import { cellId } from "../rules/planCells";
import type { Fix, FixEdit } from "../rules/rule";
import { mergeTexts } from "./mergeTexts";

/** Several fixes as one change. */
export interface CombinedFixes {
  /** One for each cell. */
  readonly edits: readonly FixEdit[];
  /** Changes that would undo another one in the same words: they are found again, and made, after this. */
  readonly left: number;
}

/** Makes one change of several fixes; where two change one text in different words, both changes are made. */
export function combineFixes(fixes: readonly Fix[]): CombinedFixes {
  const edits = new Map<string, FixEdit>();
  let left = 0;
  for (const edit of fixes.flatMap((fix) => fix.edits)) {
    const known = edits.get(cellId(edit));
    const after = known ? merged(known, edit) : edit.after;
    if (after === undefined) left += 1;
    else edits.set(cellId(edit), { ...edit, after });
  }
  return { edits: [...edits.values()], left };
}

/** What two changes of one cell make of it; undefined where they cannot both be made. */
function merged(one: FixEdit, other: FixEdit): FixEdit["after"] | undefined {
  if (one.after === other.after) return one.after;
  const texts = [one.before, one.after, other.after].filter((value) => typeof value === "string");
  if (one.before !== other.before || texts.length < 3) return undefined;
  const [before, first, second] = texts as [string, string, string];
  return mergeTexts(before, first, second) ?? undefined;
}
