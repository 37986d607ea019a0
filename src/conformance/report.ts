import type { ConformanceCase, Json } from "./conformanceCase";

/** Grows when the form of a report changes. */
export const REPORT_VERSION = 1;

/** What was told of one case. */
export interface ToldCase {
  readonly id: string;
  readonly told: Json;
}

/** The answers of one Excel to all cases. */
export interface ConformanceReport {
  readonly version: number;
  /** Which Excel it was, and when. */
  readonly where: {
    readonly host: string;
    readonly platform: string;
    readonly build: string;
    readonly language: string;
    readonly on: string;
  };
  readonly answers: readonly ToldCase[];
}

/** A case that was answered otherwise than our host answers. */
export interface Disagreement {
  readonly id: string;
  readonly source: ConformanceCase["source"];
  readonly expected: Json;
  readonly told: Json;
}

/** A report held against the answers that our host gives. */
export interface Comparison {
  readonly agreeing: readonly string[];
  readonly differing: readonly Disagreement[];
  /** Cases that the report has no answer to. */
  readonly missing: readonly string[];
  /** Answers to cases that are no longer asked. */
  readonly unknown: readonly string[];
}

/** Compares a report with what the cases expect. */
export function compareReport(
  report: ConformanceReport,
  cases: readonly ConformanceCase[]
): Comparison {
  const answers = new Map(report.answers.map(({ id, told }) => [id, told]));
  const asked = new Set(cases.map(({ id }) => id));
  const answered = cases.filter(({ id }) => answers.has(id));
  const differing = answered
    .map(({ id, source, expected }) => ({ id, source, expected, told: answers.get(id)! }))
    .filter(({ expected, told }) => !isSame(expected, told));
  const wrong = new Set(differing.map(({ id }) => id));
  return {
    agreeing: answered.map(({ id }) => id).filter((id) => !wrong.has(id)),
    differing,
    missing: cases.map(({ id }) => id).filter((id) => !answers.has(id)),
    unknown: report.answers.map(({ id }) => id).filter((id) => !asked.has(id)),
  };
}

/** Whether two answers are the same; the order of members does not count. */
export function isSame(one: Json, other: Json): boolean {
  return JSON.stringify(ordered(one)) === JSON.stringify(ordered(other));
}

/** Reads a report; null where the text is none of this version. */
export function readReport(text: string): ConformanceReport | null {
  try {
    const read = JSON.parse(text) as Partial<ConformanceReport> | null;
    const known = read?.version === REPORT_VERSION && Array.isArray(read.answers) && read.where;
    return known ? (read as ConformanceReport) : null;
  } catch {
    return null;
  }
}

function ordered(value: Json): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return (value as readonly Json[]).map(ordered);
  const members = Object.entries(value as Readonly<Record<string, Json>>);
  return Object.fromEntries(
    members.map(([name, one]) => [name, ordered(one)] as const).sort(([a], [b]) => (a < b ? -1 : 1))
  );
}
