import type { Text } from "../domain/text";

/** Why a command could not do its job: one sentence that says what, why and what to do. Thrown here, shown once in `runPlan`. */
export class CommandProblem extends Error {
  constructor(readonly text: Text) {
    super(text.en);
  }
}
