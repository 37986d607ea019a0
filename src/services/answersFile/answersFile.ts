import type { Answers, SenderAnswer } from "../../domain/consolidation/answers";

/** Who sent a file; its kind is needed only of an agency that the register does not list. */
export interface GivenSender {
  /** As the result of a pull names it. */
  readonly file: string;
  readonly agency: string;
  readonly kind?: SenderAnswer["kind"];
}

/** Answers that someone wrote down for a pull without a screen, as `docs/schemas/answers.schema.json` describes them. */
export interface AnswersFile extends Partial<Omit<Answers, "senders">> {
  readonly senders?: readonly GivenSender[];
}
