import type { Text } from "../domain/text";
import type { Clock } from "./ports/clock";
import type { Failure } from "../domain/result";

/** How a job ended; a user's error is a value with its sentence, not a throw. */
export type Outcome<Result> =
  | { readonly state: "done"; readonly result: Result }
  | { readonly state: "cancelled" }
  | { readonly state: "failed"; readonly message: Text };

/** How a job ends when the world refuses: at the user's own wish it is no failure. */
export function endOf({ code, text }: Failure): Outcome<never> {
  return code === "cancelled" ? { state: "cancelled" } : { state: "failed", message: text };
}

export interface JobOptions<Progress> {
  readonly clock: Clock;
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** How long a job may keep the thread before it rests, in milliseconds. */
const SLICE = 50;

/** Drives a stepwise computation: rests every 50 ms, tells progress then, stops at the signal. */
export async function drive<Progress, Result>(
  steps: Generator<Progress, Result>,
  { clock, signal, onProgress }: JobOptions<Progress>
): Promise<Outcome<Result>> {
  let sliceEnds = clock.now() + SLICE;
  for (;;) {
    if (signal?.aborted) return { state: "cancelled" };
    const step = steps.next();
    if (step.done) return { state: "done", result: step.value };
    if (clock.now() < sliceEnds) continue;
    onProgress?.(step.value);
    await clock.rest();
    sliceEnds = clock.now() + SLICE;
  }
}
