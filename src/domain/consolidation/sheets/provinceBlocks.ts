import type {
  ConsolidatedIndicator,
  Consolidation,
  Ground,
  IndicatorContribution,
} from "../consolidation";

/** One indicator of `Tổng hợp` with the lines below it, and where they stand; zero-based rows. */
export interface ProvinceBlock {
  readonly indicator: ConsolidatedIndicator;
  /** Of the province's line. */
  readonly top: number;
  /** What was sent, a line each; none where the province's line says it all. */
  readonly sent: readonly IndicatorContribution[];
  /** Of the first line of each kind; null where there is none. */
  readonly speakers: LineRun | null;
  readonly parts: LineRun | null;
  readonly localities: LineRun | null;
  /** The book's own figures, where they take part in a conflict. */
  readonly master: number | null;
  readonly partsTotal: number | null;
  readonly localitiesTotal: number | null;
  readonly difference: number | null;
  /** The first row after the block. */
  readonly end: number;
}

/** Lines one below another; zero-based, both included. */
export interface LineRun {
  readonly first: number;
  readonly last: number;
}

/** Whether a value is the consolidating book's own: what it had, or what a resolution assigned. */
export function isOwn(ground: Ground): boolean {
  return ground === "master" || ground === "assigned";
}

/** Lays the indicators out one below another, the first at `top`. */
export function provinceBlocks(
  { indicators, conflicts }: Pick<Consolidation, "indicators" | "conflicts">,
  top: number
): readonly ProvinceBlock[] {
  const disputed = new Set<string>();
  const disputedByBook = new Set<string>();
  for (const { appendix, key, candidates } of conflicts) {
    if (appendix !== "indicators") continue;
    disputed.add(key);
    if (candidates.some(({ ground }) => isOwn(ground))) disputedByBook.add(key);
  }
  let next = top;
  return indicators.map((indicator) => {
    const { key } = indicator.row;
    const block = blockOf(indicator, next, disputed.has(key), disputedByBook.has(key));
    next = block.end;
    return block;
  });
}

function blockOf(
  indicator: ConsolidatedIndicator,
  top: number,
  disputed: boolean,
  disputedByBook: boolean
): ProvinceBlock {
  const { speakers, parts, localities } = indicator;
  const all = [...speakers, ...parts, ...localities];
  const shown = all.length > 1 || parts.length + localities.length > 0 || disputed;
  let next = top + 1;
  const run = (count: number): LineRun | null => {
    if (!shown || count === 0) return null;
    const first = next;
    next += count;
    return { first, last: next - 1 };
  };
  const line = (wanted: boolean): number | null => (wanted ? next++ : null);
  const speakerLines = run(speakers.length);
  const master = line(disputedByBook);
  const partLines = run(parts.length);
  const localityLines = run(localities.length);
  return {
    ...{ indicator, top, master },
    sent: shown ? all : [],
    ...{ speakers: speakerLines, parts: partLines, localities: localityLines },
    partsTotal: line(parts.length > 0),
    localitiesTotal: line(localities.length > 0),
    difference: line(shown),
    end: next,
  };
}
