import { failureOf } from "../domain/failureSentences";
import { type Result, succeed } from "../domain/result";
import { failureFrom } from "./failures";

/**
 * Runs a piece of work against the open workbook. A cell that is being edited is waited for;
 * every error of Excel becomes a failure with its sentence, and the signal stops the work between two batches.
 * Work on what an earlier run made, such as an event handler, goes on in its context: `previous`.
 */
export async function inExcel<Value>(
  signal: AbortSignal | undefined,
  work: (context: Excel.RequestContext) => Promise<Value>,
  previous?: Excel.RequestContext
): Promise<Result<Value>> {
  if (signal?.aborted) return failureOf("cancelled");
  try {
    const options = { delayForCellEdit: true, ...(previous && { previousObjects: previous }) };
    return succeed(await Excel.run(options, work));
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
