import { failureOf } from "../../domain/failureSentences";
import { type Result, succeed } from "../../domain/result";

const SAMPLE = "assets/samples/kien-giang-2021-2025.xlsx";

/** The sample workbook, from beside the pane on its own server. */
export async function fetchSample(): Promise<Result<Uint8Array>> {
  try {
    const reply = await fetch(SAMPLE);
    if (!reply.ok) return failureOf("not-loaded");
    return succeed(new Uint8Array(await reply.arrayBuffer()));
  } catch {
    return failureOf("not-loaded");
  }
}
