/** How long a text may be to be shown whole. */
const SHORT = 40;
/** Letters that stay on each side of what changed, up to the next word. */
const AROUND = 15;

/** Two texts, cut down to where they differ and a few words around it: `…soát, chuẩn đoán, điều trị…`. */
export function changedPart(before: string, after: string): readonly [string, string] {
  if (Math.max(before.length, after.length) <= SHORT) return [before, after];
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < least - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  const cut = (text: string): string => excerpt(text, start, text.length - end);
  return [cut(before), cut(after)];
}

function excerpt(text: string, start: number, end: number): string {
  const from = start <= AROUND ? 0 : text.lastIndexOf(" ", start - AROUND) + 1;
  const space = text.indexOf(" ", end + AROUND);
  const to = space < 0 ? text.length : space;
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
}
