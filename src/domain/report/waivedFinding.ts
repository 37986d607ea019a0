import type { Finding } from "../rules/finding";
import type { Waiver } from "../waivers/waiver";

/** A finding that stays as it is, with what explains it. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}
