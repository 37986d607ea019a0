import { cpus, totalmem } from "node:os";
import { type Comparison, decimals, figuresOf, growthOf, sizeWords, whole } from "./ratio";

/** Comparisons of one kind, under a heading of their own. */
export interface Section {
  readonly title: string;
  /** What was measured and how, in a sentence or two. */
  readonly about: string;
  readonly found: readonly Comparison[];
}

/** The page of a whole run: a table a section, a line a job, peer and size, and how our cost grows over the sizes. */
export function benchmarksPage(sections: readonly Section[], day: string): string {
  const parts = sections.map(({ title, about, found }) =>
    [`## ${title}`, about, found.length > 0 ? table(found) : NOT_MEASURED].join("\n\n")
  );
  return [`# Benchmarks`, head(day), ...parts].join("\n\n") + "\n";
}

const NOT_MEASURED = "*Not measured in this run: its peer or a browser is not installed here.*";

function head(day: string): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `Made by \`npm run bench -- --write\` on ${day}: Node ${process.versions.node}, ${process.platform} ${process.arch},`,
    `${cpus().length} × ${cpu?.model.trim() || "unnamed processor"}, ${memory} GiB.`,
    "Both sides of a line are measured in turn in the same run; the ratio is ours / the peer's, the median of the rounds with the lowest and highest beside it.",
    "Below 1 ours is quicker or smaller. *Growth* is x in cost ~ size^x over the sizes of a job: 1 is in proportion, 0 is none.",
    "Machines are noisy and differ: read the ratios, not the times.",
  ].join(" ");
}

function table(found: readonly Comparison[]): string {
  const rows = seriesOf(found).flatMap((series) =>
    series.map((comparison, at) => rowOf(comparison, at === 0 ? series : null))
  );
  return [
    "| job | size | peer | ratio | lowest to highest | ours | peer's | growth of ours |",
    "|---|---|---|---|---|---|---|---|",
    ...rows,
  ].join("\n");
}

/** The growth stands in the first line of a series. */
function rowOf(comparison: Comparison, series: readonly Comparison[] | null): string {
  const { what, size, peer, unit } = comparison;
  const { ratio, lowest, highest, ours, peer: theirs } = figuresOf(comparison);
  const growth = series && growthOf(series);
  const cells = [
    ...[series ? what : "", sizeWords(size), peer, decimals(ratio)],
    `${decimals(lowest)} to ${decimals(highest)}`,
    ...[`${whole(ours)} ${unit}`, `${whole(theirs)} ${unit}`],
    growth === null ? "" : decimals(growth),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** The same job against the same peer at several sizes. */
function seriesOf(found: readonly Comparison[]): readonly (readonly Comparison[])[] {
  const series = new Map<string, Comparison[]>();
  for (const comparison of found) {
    const key = `${comparison.what}\n${comparison.peer}`;
    series.set(key, [...(series.get(key) ?? []), comparison]);
  }
  return [...series.values()];
}
