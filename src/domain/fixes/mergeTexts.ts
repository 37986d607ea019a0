/** A run of words of a text, and what a change makes of it. */
interface Hunk {
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** One text with the changes of two others of it, or null where both change the same words differently. */
export function mergeTexts(before: string, one: string, other: string): string | null {
  const words = wordsOf(before);
  const first = hunks(words, wordsOf(one));
  const second = hunks(words, wordsOf(other)).filter((hunk) => !first.some(isSame(hunk)));
  if (second.some((hunk) => first.some(meets(hunk)))) return null;
  const merged = [...words];
  // From the end, so that what stands before a change keeps its place.
  const backwards = [...first, ...second].sort((a, b) => b.start - a.start);
  for (const { start, end, words: now } of backwards) merged.splice(start, end - start, ...now);
  return merged.join("");
}

/** Words and what stands between them, in turn. */
function wordsOf(text: string): readonly string[] {
  return text.split(/(\s+)/);
}

function hunks(before: readonly string[], after: readonly string[]): readonly Hunk[] {
  if (before.length === after.length) {
    return before.flatMap((word, i) =>
      word === after[i] ? [] : [{ start: i, end: i + 1, words: [after[i]!] }]
    );
  }
  const least = Math.min(before.length, after.length);
  let start = 0;
  while (start < least && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < least - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const words = after.slice(start, after.length - tail);
  return [{ start, end: before.length - tail, words }];
}

function isSame(one: Hunk): (other: Hunk) => boolean {
  return ({ start, end, words }) =>
    start === one.start && end === one.end && words.join("") === one.words.join("");
}

function meets(one: Hunk): (other: Hunk) => boolean {
  return ({ start, end }) => start <= one.end && one.start <= end && !touchesOnly(one, start, end);
}

/** Neighbours that both replace words of their own do not meet; an insertion at their border does. */
function touchesOnly({ start, end }: Hunk, from: number, to: number): boolean {
  return (from === end || to === start) && start < end && from < to;
}
