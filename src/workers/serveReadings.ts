import type { Registers } from "../domain/plan/registers/registers";
import { defaultRegisters } from "../domain/plan/registers/registers";
import type { Reading, ToWorker } from "./protocol";
import { readSubmissionFile, type ReadingTools } from "./readSubmissionFile";

/** A worker's side of the conversation: gives the function that takes its messages. */
export function serveReadings(
  answer: (reading: Reading) => void,
  tools: ReadingTools = {}
): (message: ToWorker) => void {
  let registers: Registers = defaultRegisters();
  return (message) => {
    if (message.kind === "registers") registers = message.registers;
    else void readSubmissionFile(message.name, message.bytes, registers, tools).then(answer);
  };
}
