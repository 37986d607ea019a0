import type { Text } from "../domain/text";
import type { AnswersFile } from "../services/answersFile/answersFile";
import { readAnswersFile } from "../services/answersFile/readAnswersFile";
import { readText } from "./files";
import { CommandProblem } from "./problem";

/** What the file of an option answers; nothing where the option was not given. */
export async function answersOption(path: string | undefined): Promise<AnswersFile> {
  if (path === undefined) return {};
  const read = readAnswersFile(await readText(path));
  if (!read.ok) refuseAnswers(path, read.faults);
  return read.answers;
}

/** Stops a command whose answers can't be taken: every fault in a line of its own. */
export function refuseAnswers(path: string, faults: readonly Text[]): never {
  const [vi, en] = (["vi", "en"] as const).map((language) =>
    faults.map((fault) => `\n  ${fault[language]}`).join("")
  );
  throw new CommandProblem({
    vi: `Tệp trả lời “${path}” chưa dùng được nên chưa ghi gì:${vi}`,
    en: `The answers in “${path}” can't be taken, so nothing was written:${en}`,
  });
}
