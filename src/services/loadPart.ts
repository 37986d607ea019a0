import { failureOf } from "../domain/failureSentences";
import { type Result, succeed } from "../domain/result";

/** Loads code that the start does without; where the server does not give it, why, in words. Asked again, it is asked for again. */
export function loadPart<Part>(load: () => Promise<Part>): Promise<Result<Part>> {
  return load().then(succeed, () => failureOf("not-loaded"));
}
