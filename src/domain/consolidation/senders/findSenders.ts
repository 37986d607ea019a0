import type { CalendarDate } from "../../calendar/calendarDate";
import { foldSpelling } from "../../notation/vietnamese";
import type { Agency, AgencyKind } from "../../plan/registers/agencies";
import type { SenderAnswer } from "../answers";
import type { ConsolidatedFile, Sender } from "../consolidation";
import type { PulledFile } from "../pulledFile";
import type { SenderQuestion } from "../question";
import { agenciesInName } from "./agenciesInName";
import { resolveAgency } from "./resolveAgency";
import { sendingDay } from "./sendingDay";
import { senderQuestion } from "./senderQuestion";

/** Who sent a file, and what told. */
export type FoundSender = Pick<ConsolidatedFile, "sender" | "senderFrom">;

/** What a search rests on. */
export interface SenderBasis {
  readonly agencies: readonly Agency[];
  readonly answers: readonly SenderAnswer[];
  /** The day on which agencies must be in force where a file names none. */
  readonly day: CalendarDate | null;
}

/** A sender not known yet, and what the question is about. */
export interface OpenSender {
  readonly key: string;
  readonly written: string | null;
  readonly candidates: readonly Agency[];
}

export interface FoundSenders {
  /** In the order of the files. */
  readonly senders: readonly FoundSender[];
  readonly questions: readonly SenderQuestion[];
}

/** Who sent each file: by its info sheet, else by its name, else as answered; the rest is asked. A step a file. */
export function* findSenders(
  files: readonly PulledFile[],
  basis: SenderBasis
): Generator<void, FoundSenders> {
  const waiting = new Map<string, { open: OpenSender; files: number[] }>();
  const senders: FoundSender[] = [];
  for (const [index, file] of files.entries()) {
    const found = findSender(file, basis);
    const isOpen = "key" in found;
    senders.push(isOpen ? { sender: null, senderFrom: null } : found);
    // Whose a file is that can't be read changes nothing.
    if (isOpen && file.status !== "set-aside") {
      const known = waiting.get(found.key);
      if (known) known.files.push(index);
      else waiting.set(found.key, { open: found, files: [index] });
    }
    yield;
  }
  const questions = [...waiting.values()].map(({ open, files: indices }) =>
    senderQuestion(
      open,
      indices,
      indices.map((index) => files[index]!.name)
    )
  );
  return { senders, questions };
}

function findSender(
  file: PulledFile,
  { agencies, answers, day }: SenderBasis
): FoundSender | OpenSender {
  const info = file.status === "set-aside" ? null : file.book.info;
  const on = (info && sendingDay(info).day) ?? day;
  const written = info?.agency ?? null;
  const byInfo = written === null ? null : resolveAgency(agencies, written, on);
  if (byInfo?.kind === "agency") return found(byInfo.agency, "info-sheet");
  const key = senderKey(file);
  const answer = answers.find((one) => one.key === key);
  if (answer) return { sender: answered(agencies, answer, on), senderFrom: "answer" };
  const named = agenciesInName(agencies, file.name, on);
  if (written === null && named.certain.length === 1) {
    return found(named.certain[0]!, "file-name");
  }
  const likely = byInfo?.kind === "ask" ? byInfo.candidates : [];
  return {
    key,
    written,
    candidates: [...new Set([...likely, ...named.certain, ...named.possible])],
  };
}

/** What an answer about the sender of a file goes by: how the file spells it, else the file's own name. */
export function senderKey(file: PulledFile): string {
  const written = file.status === "set-aside" ? null : file.book.info.agency;
  return written === null ? `file:${file.name}` : `name:${foldSpelling(written)}`;
}

function found(agency: Agency, senderFrom: "info-sheet" | "file-name"): FoundSender {
  return { sender: senderOf(agency), senderFrom };
}

/** An agency of the register as a sender. */
export function senderOf({ name, kind }: Agency): Sender {
  return { name, kind, registered: true };
}

/** The agency of an answer, by the register's name where it has one. */
function answered(
  agencies: readonly Agency[],
  answer: { readonly agency: string; readonly kind: AgencyKind },
  on: CalendarDate | null
): Sender {
  const known = resolveAgency(agencies, answer.agency, on);
  return known.kind === "agency"
    ? senderOf(known.agency)
    : { name: answer.agency, kind: answer.kind, registered: false };
}
