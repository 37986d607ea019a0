import type { PlanPeriod } from "../../plan/plan";
import type { LatestAnswer } from "../answers";
import type { FileStanding } from "../consolidation";
import type { PulledFile, ReadFile } from "../pulledFile";
import type { LatestQuestion } from "../question";
import type { SubmissionInfo } from "../submission";
import type { FoundSender } from "./findSenders";

export interface LatestBasis {
  readonly answers: readonly LatestAnswer[];
  /** Of the consolidating book. */
  readonly period: PlanPeriod | null;
}

interface Version {
  readonly index: number;
  readonly file: ReadFile;
}

/**
 * Which file of each agency counts: the latest by lần gửi, else by document date, else by the day it came.
 * Where none of them tells, nothing of that agency counts until it is answered.
 */
export function latestFiles(
  files: readonly PulledFile[],
  senders: readonly FoundSender[],
  { answers, period }: LatestBasis
): { readonly standings: readonly FileStanding[]; readonly questions: readonly LatestQuestion[] } {
  const standings = files.map((file, index): FileStanding => {
    if (file.status === "set-aside") return "set-aside";
    if (isOfAnotherPeriod(file, period)) return "other-period";
    return senders[index]!.sender === null ? "unknown-sender" : "undecided";
  });
  const questions: LatestQuestion[] = [];
  const competing = (index: number) => standings[index] === "undecided";
  for (const [agency, versions] of versionsByAgency(files, senders, competing)) {
    const different = versions.filter(({ file }, i) => {
      const first = versions.findIndex((other) => other.file.sha256 === file.sha256);
      return file.sha256 === null || first === i;
    });
    for (const { index } of versions) standings[index] = "same-file";
    const latest = latestOf(different) ?? answeredLatest(agency, different, answers);
    for (const version of different) {
      standings[version.index] =
        latest === null ? "undecided" : version === latest ? "current" : "superseded";
    }
    if (latest === null) questions.push(question(agency, different));
  }
  return { standings, questions };
}

/** Plans of other years would put their goals beside ours; books with fewer or more years are read year by year. */
function isOfAnotherPeriod({ book }: ReadFile, period: PlanPeriod | null): boolean {
  const own = book.period;
  return own !== null && period !== null && (own.to < period.from || own.from > period.to);
}

function versionsByAgency(
  files: readonly PulledFile[],
  senders: readonly FoundSender[],
  competing: (index: number) => boolean
): ReadonlyMap<string, readonly Version[]> {
  const byAgency = new Map<string, Version[]>();
  files.forEach((file, index) => {
    const { sender } = senders[index]!;
    if (sender === null || file.status === "set-aside" || !competing(index)) return;
    const known = byAgency.get(sender.name);
    if (known) known.push({ index, file });
    else byAgency.set(sender.name, [{ index, file }]);
  });
  return byAgency;
}

/** The version that is later than every other; null where that can't be told. */
function latestOf(versions: readonly Version[]): Version | null {
  return (
    versions.find((one) =>
      versions.every((other) => other === one || isLater(one.file.book.info, other.file.book.info))
    ) ?? null
  );
}

function isLater(one: SubmissionInfo, other: SubmissionInfo): boolean {
  for (const told of ["round", "documentDate", "receivedOn"] as const) {
    const [a, b] = [one[told], other[told]];
    if (a !== null && b !== null && a !== b) return a > b;
  }
  return false;
}

function answeredLatest(
  agency: string,
  versions: readonly Version[],
  answers: readonly LatestAnswer[]
): Version | null {
  const marks = versions.map(({ file }) => file.sha256);
  const answer = answers.find(
    (one) =>
      one.agency === agency &&
      one.among.length === marks.length &&
      marks.every((mark) => mark !== null && one.among.includes(mark))
  );
  return versions.find(({ file }) => answer?.sha256 === file.sha256) ?? null;
}

function question(agency: string, versions: readonly Version[]): LatestQuestion {
  const names = versions.map(({ file }) => `“${file.name}”`).join(", ");
  return {
    ...{ kind: "latest", agency, files: versions.map(({ index }) => index) },
    text: {
      vi: `${agency} gửi ${versions.length} tệp không phân biệt được lần gửi, ngày văn bản: ${names}. Bản nào là bản cuối?`,
      en: `${agency} sent ${versions.length} files that neither lần gửi nor document date tells apart: ${names}. Which is the last?`,
    },
  };
}
