import type { SubmissionOutcome } from "../services/ports/submissionReader";
import { setAside } from "./setAside";

/** The outcomes, where a file that was read before under another name is set aside. */
export function withoutTwins(outcomes: readonly SubmissionOutcome[]): readonly SubmissionOutcome[] {
  const first = new Map<string, string>();
  return outcomes.map((outcome) => {
    const { name, sha256, status } = outcome;
    if (status === "set-aside") return outcome;
    const known = first.get(outcome.sha256);
    if (known === undefined) {
      first.set(outcome.sha256, name);
      return outcome;
    }
    return { name, sha256, engine: null, status: "set-aside", reason: setAside.sameFile(known) };
  });
}
