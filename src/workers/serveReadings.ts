import type { Registers } from "../domain/plan/registers/registers";
import { defaultRegisters } from "../domain/plan/registers/registers";
import type { FromWorker, ToWorker } from "./protocol";
import { readSubmissionFile, type ReadingTools } from "./readSubmissionFile";

/** A worker's side of the conversation: gives the function that takes its messages. */
export function serveReadings(
  say: (message: FromWorker) => void,
  tools: ReadingTools = {}
): (message: ToWorker) => void {
  let registers: Registers = defaultRegisters();
  say({ kind: "ready" });
  return (message) => {
    if (message.kind === "registers") registers = message.registers;
    else {
      void readSubmissionFile(message.name, message.bytes, registers, tools).then((reading) =>
        say({ kind: "reading", reading })
      );
    }
  };
}
