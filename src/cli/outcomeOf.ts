import type { Outcome } from "../services/job";
import { CommandProblem } from "./problem";

/** What a job came to; a command is stopped only by ending it. */
export function outcomeOf<Result>(outcome: Outcome<Result>): Result {
  if (outcome.state === "failed") throw new CommandProblem(outcome.message);
  if (outcome.state === "cancelled") throw new Error("Nobody stops a command but by ending it.");
  return outcome.result;
}
