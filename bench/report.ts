import { cpus, totalmem } from "node:os";
import { type Comparison, decimals, figuresOf, growthOf, sizeWords, whole } from "./ratio";

/** Comparisons of one kind, under a heading of their own. */
export interface Section {
  readonly title: string;
  /** What was measured and how, in a sentence or two. */
  readonly about: string;
  readonly found: readonly Comparison[];
}

/**
 * The page: a table a section, a line a job, peer and size, and how our cost grows over the sizes. Sections that were not
 * measured again stay as the page before has them, with their day; a machine of its own makes a page of its own.
 */
export function benchmarksPage(
  titles: readonly string[],
  measured: readonly Section[],
  { before, day }: { readonly before: string; readonly day: string }
): string {
  const kept = before.startsWith(`# Benchmarks\n\n${head()}\n`) ? partsOf(before) : [];
  const fresh = measured.map(({ title, about, found }) => {
    const told = found.length > 0 ? table(found) : NOT_MEASURED;
    return [`## ${title}`, `${about} Measured on ${day}.`, told].join("\n\n");
  });
  const parts = titles.flatMap((title) => {
    const isOf = (part: string): boolean => part.startsWith(`## ${title}\n`);
    return fresh.find(isOf) ?? kept.find(isOf) ?? [];
  });
  return ["# Benchmarks", head(), ...parts].join("\n\n") + "\n";
}

function partsOf(page: string): readonly string[] {
  return page.trimEnd().split(/\n\n(?=## )/);
}

const NOT_MEASURED = "*Not measured in this run: its peer or a browser is not installed here.*";

function head(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `Made by \`npm run bench -- --write\`: Node ${process.versions.node}, ${process.platform} ${process.arch},`,
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
