import type { Language } from "../domain/text";

/** What the outer world gives to a command; tests give their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** Named values and free words of a command line. */
export interface Arguments {
  readonly words: readonly string[];
  readonly value: (name: string) => string | undefined;
  /** Every value of an option that may be given more than once. */
  readonly all: (name: string) => readonly string[];
  /** Whether an option without a value was given. */
  readonly flag: (name: string) => boolean;
  readonly language: Language;
}

/** 0 done and nothing wrong; 1 done, but something is wrong; 2 it could not do its job. */
export type ExitCode = 0 | 1 | 2;

export interface Command {
  readonly name: string;
  /** As printed by the usage. */
  readonly usage: string;
  /** How many free words it takes. */
  readonly words: number;
  /** Whether it takes any number of further words. */
  readonly moreWords?: true;
  readonly options: readonly string[];
  /** Options that may be given more than once. */
  readonly repeated?: readonly string[];
  /** Options without a value. */
  readonly flags?: readonly string[];
  readonly required: readonly string[];
  readonly run: (args: Arguments, terminal: Terminal) => Promise<ExitCode>;
}
