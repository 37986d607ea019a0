import { IMPOSSIBLE, type Period } from "./period";
import { readPeriod } from "./periodForms";

const LIST_MARK = / ?[,;&+] ?| den (?:het )?| toi | va | - /;
const DASH = /-/;
const HEAD = /^(?:quy|qui|q|thang|thg|th|t|ngay|nam)(?![a-z]{2})/;
const HEADLESS = /^(?:\d|[ilv]+(?![a-z]))/;
const MOST_ITEMS = 6;

/** Reads one period, or several as one range: `Quý III, IV/2021`, `15-20/12/2021`, `2021-2025`. */
export function readSpan(words: string): Period | typeof IMPOSSIBLE | null {
  return readPeriod(words) ?? readItems(words.split(LIST_MARK)) ?? readItems(words.split(DASH));
}

function readItems(items: readonly string[]): Period | typeof IMPOSSIBLE | null {
  if (items.length < 2 || items.length > MOST_ITEMS) return null;
  const periods: Period[] = [];
  let right = "";
  for (const item of withHeads(items).reverse()) {
    const read = readItem(item, right);
    if (read === null || read.period === IMPOSSIBLE) return read && IMPOSSIBLE;
    periods.unshift(read.period);
    right = read.words;
  }
  return join(periods);
}

/** `Quý II, III`: an item without its own word takes the one before it. */
function withHeads(items: readonly string[]): string[] {
  let head = "";
  return items.map((item) => {
    head = HEAD.exec(item)?.[0] ?? head;
    return head !== "" && HEADLESS.test(item) ? `${head} ${item}` : item;
  });
}

/** Reads one item; what it lacks (month, year) it takes from the item to its right. */
function readItem(
  item: string,
  right: string
): { readonly period: Period | typeof IMPOSSIBLE; readonly words: string } | null {
  // `ngày 15 đến tháng 9`: the head of the first is not always that of the next.
  const plain = item.replace(/^[a-z]+ (?=\d)/, "");
  const candidates = plain === item ? [item] : [item, plain];
  for (const candidate of candidates) {
    for (const tail of ["", ...tailsOf(right)]) {
      const period = readPeriod(candidate + tail);
      if (period && period !== IMPOSSIBLE && period.first) {
        return { period, words: candidate + tail };
      }
    }
  }
  const period = readPeriod(item);
  return period && { period, words: item };
}

/** What may be common to two items: `/12/2021`, `/2021`, ` năm 2021`; the longest first. */
function tailsOf(words: string): string[] {
  const tails = words.matchAll(/[/.-]| nam | thang | (?=\d{4}$)/g);
  return [...tails].map(({ index }) => words.slice(index));
}

function join(periods: readonly Period[]): Period | typeof IMPOSSIBLE {
  const firsts = periods.flatMap(({ first }) => first ?? []);
  if (firsts.length === 0) return { kind: "range", first: null, last: null };
  const last = periods[periods.length - 1]!.last;
  const ordered = firsts.every((first, index) => index === 0 || firsts[index - 1]! <= first);
  if (firsts.length < periods.length || !last || !ordered) return IMPOSSIBLE;
  return { kind: "range", first: firsts[0]!, last };
}
