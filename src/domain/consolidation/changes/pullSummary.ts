import type { FigureField, TaskField } from "../submission";

/** A file as a later pull knows it again. */
export interface PulledFileMark {
  readonly name: string;
  readonly sha256: string | null;
  readonly agency: string | null;
}

/** A value of the province and the total of its localities, as texts: an empty text is no value. */
export interface RowMark<Field extends string> {
  readonly key: string;
  readonly name: string;
  readonly province: Readonly<Partial<Record<Field, string>>>;
  readonly localities: Readonly<Partial<Record<Field, string>>>;
}

/** What a pull leaves for the next one to be compared with. */
export interface PullSummary {
  readonly files: readonly PulledFileMark[];
  readonly indicators: readonly RowMark<FigureField>[];
  readonly tasks: readonly RowMark<TaskField>[];
}

/** A value of the province, or a total, that is another than in the last pull. */
export interface ValueChange {
  readonly appendix: "indicators" | "tasks";
  readonly key: string;
  readonly name: string;
  readonly field: FigureField | TaskField;
  readonly of: "province" | "localities";
  /** Null where there was none. */
  readonly before: string | null;
  readonly after: string | null;
  /** After less before, where both are numbers. */
  readonly difference: number | null;
  /** Names of the new, changed and withdrawn files with a part in it. */
  readonly files: readonly string[];
}

/** What changed since the last pull. */
export interface PullChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly values: readonly ValueChange[];
}
