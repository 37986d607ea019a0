import { failureOf } from "../domain/failureSentences";
import { type Result, succeed } from "../domain/result";
import { failureFrom } from "./failures";

/**
 * Runs a piece of work against the open workbook. A cell that is being edited is waited for;
 * every error of Excel becomes a failure with its sentence, and the signal stops the work between two batches.
 */
export async function inExcel<Value>(
  signal: AbortSignal | undefined,
  work: (context: Excel.RequestContext) => Promise<Value>
): Promise<Result<Value>> {
  if (signal?.aborted) return failureOf("cancelled");
  try {
    return succeed(await Excel.run({ delayForCellEdit: true }, work));
  } catch (error) {
    if (error instanceof Cancelled) return failureOf("cancelled");
    return { ok: false, failure: failureFrom(error) };
  }
}

class Cancelled extends Error {}

/** Stops the work here where the user asked for it. */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Cancelled();
}
