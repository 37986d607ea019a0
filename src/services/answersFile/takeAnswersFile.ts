import type { Answers } from "../../domain/consolidation/answers";
import type { Consolidation } from "../../domain/consolidation/consolidation";
import type { PulledFile } from "../../domain/consolidation/pulledFile";
import { withAnswer } from "../../domain/consolidation/remembered/rememberedAnswers";
import { senderKey } from "../../domain/consolidation/senders/findSenders";
import { resolveAgency } from "../../domain/consolidation/senders/resolveAgency";
import type { Agency } from "../../domain/plan/registers/agencies";
import type { Text } from "../../domain/text";
import type { AnswersFile, GivenSender } from "./answersFile";
import { atPlace } from "./readAnswersFile";

/** Answers to consolidate by, or what in the file does not fit the pull, each fault with its place. */
export type TakenAnswers =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly faults: readonly Text[] };

interface Pull {
  readonly files: readonly PulledFile[];
  readonly agencies: readonly Agency[];
}

/** What a book remembers with the answers of a file in the place of earlier ones about the same. */
export function takeAnswersFile(known: Answers, given: AnswersFile, pull: Pull): TakenAnswers {
  const faults: Text[] = [];
  let answers = known;
  const take = <K extends keyof Answers>(
    kind: K,
    answerOf: (one: NonNullable<AnswersFile[K]>[number]) => Answers[K][number] | Text
  ): void => {
    given[kind]?.forEach((one, index) => {
      const answer = answerOf(one);
      if ("vi" in answer) faults.push(atPlace({ kind, index }, answer));
      else answers = withAnswer(answers, kind, answer);
    });
  };
  const named = <Answer extends { readonly agency: string }>(answer: Answer): Answer | Text => {
    const resolved = resolveAgency(pull.agencies, answer.agency, null);
    if (resolved.kind !== "agency") return unregistered(answer.agency);
    return { ...answer, agency: resolved.agency.name };
  };
  take("senders", (one) => senderAnswer(one, pull));
  take("latest", (one) => one);
  take("weights", (one) => one);
  take("units", (one) => one);
  take("letters", named);
  take("decisions", (one) => one);
  return faults.length > 0 ? { ok: false, faults } : { ok: true, answers };
}

/** Senders given for files that say themselves, and otherwise, who sent them: what a file says for certain counts. */
export function contradictedSenders(
  { senders = [] }: AnswersFile,
  taken: Answers,
  { files }: Consolidation
): readonly Text[] {
  return senders.flatMap(({ file }, index) => {
    const found = files.find((one) => one.file.name === file);
    if (!found?.sender || found.senderFrom === "answer") return [];
    const key = senderKey(found.file);
    if (taken.senders.find((one) => one.key === key)?.agency === found.sender.name) return [];
    return [atPlace({ kind: "senders", index }, contradicted(file, found.sender.name))];
  });
}

function senderAnswer(
  { file: name, agency, kind }: GivenSender,
  { files, agencies }: Pull
): Answers["senders"][number] | Text {
  const file = files.find((one) => one.name === name);
  if (!file) return noFile(name);
  const resolved = resolveAgency(agencies, agency, null);
  if (resolved.kind === "agency") {
    const { name: registered, kind: sort } = resolved.agency;
    return { key: senderKey(file), agency: registered, kind: sort };
  }
  return kind ? { key: senderKey(file), agency, kind } : noKind(agency);
}

function noFile(name: string): Text {
  return {
    vi: `không có tệp “${name}” trong những tệp được tổng hợp. Hãy ghi tên như trong kết quả --json.`,
    en: `there is no file “${name}” among those consolidated. Name it as the result of --json does.`,
  };
}

function noKind(agency: string): Text {
  return {
    vi: `“${agency}” không có trong danh mục Cơ quan. Hãy sửa tên, hoặc thêm “kind” (department, vertical, locality…).`,
    en: `“${agency}” is not in the register of agencies. Correct its name, or add its “kind” (department, vertical, locality…).`,
  };
}

function unregistered(agency: string): Text {
  return {
    vi: `“${agency}” không có trong danh mục Cơ quan. Hãy sửa tên, hoặc thêm cơ quan ấy vào danh mục của sổ.`,
    en: `“${agency}” is not in the register of agencies. Correct its name, or add it to the register of the book.`,
  };
}

function contradicted(file: string, sender: string): Text {
  return {
    vi: `tệp “${file}” đã cho biết cơ quan gửi là “${sender}”. Hãy sửa trong tệp ấy, hoặc bỏ mục này.`,
    en: `the file “${file}” says itself that “${sender}” sent it. Correct that in the file, or leave this entry out.`,
  };
}
