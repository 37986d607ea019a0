/** Plain data, as a case tells it and a report holds it. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [member: string]: Json };

/**
 * How the expected answer is known: `D` Microsoft's documentation, `I <number>` an issue of OfficeDev/office-js,
 * `X` seen in Microsoft's own client, `?` our belief, which awaits a run in real Excel.
 */
export type Source = "D" | "X" | `I ${number}` | "?";

/** One question to Excel's API and its answer; it runs on a blank sheet of its own. */
export interface ConformanceCase {
  /** `group/what`, unique and stable: reports are compared by it. */
  readonly id: string;
  readonly source: Source;
  readonly expected: Json;
  /** What is told; a call that Excel refuses is told as `{ refused: code }`. */
  readonly tell: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Json>;
}

/** The cases of a group under the group's name. */
export function casesOf(
  group: string,
  cases: readonly (Omit<ConformanceCase, "id"> & { readonly what: string })[]
): readonly ConformanceCase[] {
  return cases.map(({ what, ...rest }) => ({ id: `${group}/${what}`, ...rest }));
}

/** The group of a case. */
export function groupOf({ id }: Pick<ConformanceCase, "id">): string {
  return id.slice(0, id.indexOf("/"));
}
