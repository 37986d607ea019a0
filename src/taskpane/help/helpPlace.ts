import type { OpenStore } from "../../services/store";

/** The parts of the help, in the order of their tabs. */
export const HELP_PARTS = ["jobs", "rules", "terms", "keys"] as const;

export type HelpPart = (typeof HELP_PARTS)[number];

/** Where the help is open. */
export interface HelpPlace {
  readonly part: HelpPart;
  /** The rule that was asked about. */
  readonly rule?: string;
}

/** Null while the help is closed. */
export type Help = OpenStore<HelpPlace | null>;
