import type { Indicator, PlanCell } from "../../plan/plan";
import { isWorse } from "../../plan/valueOrder";
import { isBlank } from "../../rules/planCells";
import type {
  Candidate,
  Conflict,
  IndicatorContribution,
  PartsTotal,
  ProvinceFigure,
} from "../consolidation";
import type { ContributedFigure } from "../contributedFigure";
import { type FigureField, isTarget } from "../submission";
import { type Decisions, differing, markOf } from "./agreement";
import {
  type Voice,
  numberOf,
  saysTheSame,
  voiceOfMaster,
  voiceOfSpeaker,
  voiceOfTotal,
} from "./voice";

/** A figure for the whole province and who sent it. */
export interface Spoken {
  readonly contribution: IndicatorContribution;
  readonly figure: ContributedFigure;
}

/** What there is for one field of a row. */
export interface FieldFacts {
  readonly row: Indicator;
  readonly field: FigureField;
  readonly speakers: readonly Spoken[];
  readonly localities: PartsTotal | null;
  readonly parts: PartsTotal | null;
  readonly localityNames: readonly string[];
  readonly partNames: readonly string[];
  /** A resolution assigned the targets of the consolidating book. */
  readonly assigned: boolean;
}

export interface Settlement {
  readonly figure: ProvinceFigure;
  readonly conflict: Conflict | null;
  /** Whose figures are in an open conflict. */
  readonly disputed: readonly IndicatorContribution[];
}

/**
 * Who speaks for the province in one field: whoever speaks for all of it; the total of parts only where the row's scope
 * says so. A total is never added to a figure of the whole: where they differ, people decide.
 */
export function provinceFigure(facts: FieldFacts, decisions: Decisions): Settlement {
  const master = masterVoice(facts);
  const speakers = facts.speakers
    .map((spoken) => ({ spoken, voice: voiceOfSpeaker(spoken.contribution, spoken.figure) }))
    // Others often send back what they were given: that is no figure of theirs.
    .filter(({ voice }) => voice.ground !== "other" || !master || !saysTheSame(voice, master));
  const totals = totalVoices(facts);
  const voices = voicesOf(facts, master, totals, speakers);
  const candidates = differing([...voices, ...doubters(facts, voices, totals)], saysTheSame);
  const conflict = candidates.length > 1 ? conflictOf(facts, candidates, decisions) : null;
  const disputed =
    conflict && !conflict.decision ? speakers.map(({ spoken }) => spoken.contribution) : [];
  return { figure: figureOf(facts, master, candidates[0] ?? null, conflict), conflict, disputed };
}

function conflictOf(
  { row, field }: FieldFacts,
  candidates: readonly Voice[],
  decisions: Decisions
): Conflict {
  const values = markOf(candidates);
  return {
    ...{ appendix: "indicators", key: row.key, field, values },
    ...{ name: row.name.text, unit: row.unit?.text ?? "" },
    candidates: candidates.map(({ ground, value, text, agencies, source }): Candidate => ({
      ...{ ground, value, text, agencies, source },
    })),
    decision: decisions.between(row.key, field, values),
  };
}

function figureOf(
  { field, localities, parts }: FieldFacts,
  master: Voice | null,
  voice: Voice | null,
  conflict: Conflict | null
): ProvinceFigure {
  const open = { value: null, ground: null, source: null, replaces: null } as const;
  const totals = { field, localities, parts };
  const from = (value: number | null) => differenceFrom(value, localities, parts);
  if (conflict?.decision) {
    const { chosen } = conflict.decision;
    const own = master?.text === String(chosen) ? null : (master?.text ?? null);
    const number = typeof chosen === "number" ? chosen : null;
    const decided = { value: chosen, ground: "decision", source: null, replaces: own } as const;
    return { ...totals, state: "settled", ...decided, difference: from(number) };
  }
  if (conflict) return { ...totals, state: "conflict", ...open, difference: null };
  if (!voice) return { ...totals, state: "none", ...open, difference: null };
  const { value, ground, source } = voice;
  const replaces = master && !saysTheSame(master, voice) ? master.text : null;
  return {
    ...{ ...totals, state: "settled", value, ground, source, replaces },
    difference: from(numberOf(voice)),
  };
}

function differenceFrom(
  value: number | null,
  localities: PartsTotal | null,
  parts: PartsTotal | null
): number | null {
  const total = [localities, parts].find((one) => one?.kind === "total");
  if (value === null || total?.kind !== "total") return null;
  return Number((value - total.value).toPrecision(12));
}

interface Totals {
  readonly locality: Voice | null;
  readonly part: Voice | null;
}

function totalVoices({ localities, parts, localityNames, partNames }: FieldFacts): Totals {
  const voiceOf = (
    total: PartsTotal | null,
    ground: "localities" | "parts",
    names: readonly string[]
  ): Voice | null => (total?.kind === "total" ? voiceOfTotal(total.value, ground, names) : null);
  return {
    locality: voiceOf(localities, "localities", localityNames),
    part: voiceOf(parts, "parts", partNames),
  };
}

function voicesOf(
  { row }: FieldFacts,
  master: Voice | null,
  totals: Totals,
  speakers: readonly { readonly voice: Voice }[]
): readonly Voice[] {
  const said = speakers.map(({ voice }) => voice);
  const spoken = master?.ground === "assigned" ? [master, ...said] : said;
  if (spoken.length > 0) return spoken;
  const total = row.scope === "locality" || row.scope === "part" ? totals[row.scope] : null;
  const last = total ?? master;
  return last ? [last] : [];
}

/** Totals that say something else than the voices. */
function doubters(
  facts: FieldFacts,
  voices: readonly Voice[],
  { locality, part }: Totals
): readonly Voice[] {
  if (voices.length === 0) return [];
  return [locality, part].filter(
    (total) =>
      total !== null && !voices.some((voice) => voice === total || isBornOut(facts, voice, total))
  ) as Voice[];
}

/** Whether a total bears a figure out: it is the same, or localities are asked for more than the province needs. */
function isBornOut({ row, field }: FieldFacts, province: Voice, total: Voice): boolean {
  if (saysTheSame(province, total)) return true;
  const [whole, sum] = [numberOf(province), numberOf(total)];
  if (!isTarget(field) || whole === null || sum === null) return false;
  const { direction } = row;
  return (direction === "up" || direction === "down") && !isWorse(sum, whole, direction);
}

/** What the consolidating book has; null where it is blank. */
export function masterVoice({
  row,
  field,
  assigned,
}: Pick<FieldFacts, "row" | "field" | "assigned">): Voice | null {
  const cell = masterCell(row, field);
  if (!cell || isBlank(cell)) return null;
  return voiceOfMaster(cell, assigned && isTarget(field) ? "assigned" : "master");
}

/** The cell of a field in the consolidating book; null where it has no such column. */
export function masterCell(row: Indicator, field: FigureField): PlanCell | null {
  if (field === "goal" || field === "periodActual") return row[field];
  const [group, year] = field.split(":") as ["actual" | "plan", string];
  return row[group].get(Number(year)) ?? null;
}
