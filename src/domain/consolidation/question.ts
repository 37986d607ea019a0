import type { AgencyKind } from "../plan/registers/agencies";
import type { Text } from "../text";
import type { FigureField } from "./submission";

/** Who sent it: asked where neither the info sheet nor the file name says so for certain. */
export interface SenderQuestion {
  readonly kind: "sender";
  /** What the answer goes by. */
  readonly key: string;
  /** Indices of the files that wait for the answer. */
  readonly files: readonly number[];
  /** As the file names its sender; null where it does not. */
  readonly written: string | null;
  /** Agencies that may be meant, the likeliest first; any other may be answered as well. */
  readonly candidates: readonly string[];
  /** What sort of body the name seems to be. */
  readonly likelyKind: AgencyKind | null;
  readonly text: Text;
}

/** Which of several files of one agency counts. */
export interface LatestQuestion {
  readonly kind: "latest";
  readonly agency: string;
  readonly files: readonly number[];
  readonly text: Text;
}

/** What rates are weighed by, where books do not say. */
export interface WeightQuestion {
  readonly kind: "weight";
  /** Of the row. */
  readonly key: string;
  readonly name: string;
  /** What weighs it by the register; null where the register names nothing. */
  readonly weight: string | null;
  readonly agencies: readonly string[];
  readonly fields: readonly FigureField[];
  readonly text: Text;
}

/** What to make of figures in a unit that can't be converted to the master's. */
export interface UnitQuestion {
  readonly kind: "unit";
  readonly key: string;
  readonly name: string;
  readonly agency: string;
  /** As the answer keeps it. */
  readonly unit: string;
  readonly text: Text;
}

/** Something that only a person can answer. */
export type Question = SenderQuestion | LatestQuestion | WeightQuestion | UnitQuestion;
