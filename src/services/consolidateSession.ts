import type { Answers } from "../domain/consolidation/answers";
import type { Consolidation } from "../domain/consolidation/consolidation";
import type { PulledFile } from "../domain/consolidation/pulledFile";
import { withAnswer } from "../domain/consolidation/remembered/rememberedAnswers";
import type { Failure } from "../domain/result";
import { STATE_SHEET } from "../domain/state/bookState";
import type { Language, Text } from "../domain/text";
import { type Master, consolidateFiles, readMaster, saveConsolidation } from "./consolidatePlan";
import { defectText } from "./defect";
import type { Clock } from "./ports/clock";
import type { SubmissionFile, SubmissionReader } from "./ports/submissionReader";
import type { Workbook } from "./ports/workbook";
import { onWritesTo } from "./planWrites";
import { Session } from "./session";
import type { WriteSession } from "./writeSession";

/** How a pull stands; `ready` shows what would be written, and nothing is written before the user says so. */
export type ConsolidateState =
  | { readonly state: "idle" }
  | {
      readonly state: "reading";
      readonly done: number;
      readonly total: number;
      /** How many of those done could not be read. */
      readonly setAside: number;
    }
  | ReadyToConsolidate
  | { readonly state: "failed"; readonly message: Text };

/** What would be written, by the answers given so far; `at` is the time of day when the files were read. */
export interface ReadyToConsolidate {
  readonly state: "ready";
  readonly master: Master;
  readonly answers: Answers;
  readonly consolidation: Consolidation;
  /** Whether the book holds just this already. */
  readonly written: boolean;
  readonly at: string;
}

export interface ConsolidateWorld {
  readonly workbook: Workbook;
  readonly reader: SubmissionReader;
  readonly writes: WriteSession;
  readonly clock: Clock;
}

/** The pulling together of submissions in one sitting: files read away from the screen, questions answered, then one write. */
export class ConsolidateSession extends Session<ConsolidateState> {
  private settled: ConsolidateState = { state: "idle" };
  private reading: AbortController | null = null;
  private consolidating: AbortController | null = null;
  private chosen: readonly SubmissionFile[] = [];
  private files: readonly PulledFile[] = [];

  constructor(private readonly world: ConsolidateWorld) {
    super({ state: "idle" });
    // What the book remembers, or its plan, is another after a write of ours and after its undoing.
    onWritesTo(
      world.writes,
      () => (this.state.state === "ready" ? [STATE_SHEET, ...sheetsOf(this.state.master)] : []),
      () => void this.refresh()
    );
  }

  /** What was chosen, read or not. */
  get submissions(): readonly SubmissionFile[] {
    return this.chosen;
  }

  /**
   * Reads files beside those chosen before. A file of a folder takes the place of the one that stood there; files chosen
   * one by one may come from any folder, so that one of the same name is another file.
   */
  add(files: readonly SubmissionFile[]): Promise<void> {
    const inFolders = new Set(files.map(({ name }) => name).filter(isPath));
    const kept = this.chosen.filter(({ name }) => !inFolders.has(name));
    const names = new Set(kept.map(({ name }) => name));
    const fresh = files.map((file) => {
      const name = freeName(file.name, names);
      names.add(name);
      return name === file.name ? file : { ...file, name };
    });
    return this.read([...kept, ...fresh].sort(byName));
  }

  /** Reads the book and the same files anew. */
  again(): Promise<void> {
    return this.read(this.chosen);
  }

  /** Lets go of all files. */
  clear(): void {
    if (this.reading) return;
    this.consolidating?.abort();
    this.chosen = [];
    this.files = [];
    this.settle({ state: "idle" });
  }

  /** Stops reading; what stood before it stays. */
  cancel(): void {
    this.reading?.abort();
  }

  /** Takes answers; what would be written follows at once. */
  async answer<K extends keyof Answers>(
    kind: K,
    answers: readonly Answers[K][number][]
  ): Promise<void> {
    if (this.state.state !== "ready") return;
    await this.show(
      this.state,
      answers.reduce((all, one) => withAnswer(all, kind, one), this.state.answers)
    );
  }

  /** Writes what is shown, in one write that can be taken back. */
  async write(language: Language): Promise<void> {
    const { state: now } = this;
    const { writes } = this.world;
    if (now.state !== "ready" || writes.state.state === "writing") return;
    const { master, answers, consolidation } = now;
    await writes.run((desk) =>
      saveConsolidation(desk, master, consolidation, { answers, language })
    );
  }

  /** Looks at the book again, for the files that were read. */
  private async refresh(): Promise<void> {
    const { state: now } = this;
    if (now.state !== "ready") return;
    const master = await readMaster(this.world.workbook).catch(defect);
    if (this.state !== now) return;
    if (!master.ok) return this.settle({ state: "failed", message: master.failure.text });
    await this.show({ ...now, master: master.value }, now.answers);
  }

  private async read(chosen: readonly SubmissionFile[]): Promise<void> {
    this.reading?.abort();
    const control = new AbortController();
    this.reading = control;
    const before = this.settled;
    let setAside = 0;
    this.set({ state: "reading", done: 0, total: chosen.length, setAside });
    const outcome = await this.pull(chosen, control.signal, (done, wasRead) => {
      if (!wasRead) setAside += 1;
      if (!control.signal.aborted) {
        this.set({ state: "reading", done, total: chosen.length, setAside });
      }
    }).catch(defect);
    if (this.reading !== control) return;
    this.reading = null;
    if (!outcome.ok) {
      const { code, text } = outcome.failure;
      return this.settle(code === "cancelled" ? before : { state: "failed", message: text });
    }
    const { master, files } = outcome.value;
    this.chosen = chosen;
    this.files = files;
    const answers = before.state === "ready" ? before.answers : master.answers;
    await this.show({ state: "ready", master, at: this.world.clock.timeOfDay() }, answers);
  }

  private async pull(
    chosen: readonly SubmissionFile[],
    signal: AbortSignal,
    onFile: (done: number, wasRead: boolean) => void
  ) {
    const { workbook, reader } = this.world;
    const master = await readMaster(workbook, { signal });
    if (!master.ok) return master;
    const { registers } = master.value;
    const files = await reader.read(chosen, {
      ...{ registers, signal },
      onFile: (done, _, { status }) => onFile(done, status !== "set-aside"),
    });
    if (signal.aborted) return CANCELLED;
    return { ok: true as const, value: { master: master.value, files } };
  }

  /** Consolidates and shows the result; of two calls the later one counts. */
  private async show(
    { state, master, at }: Pick<ReadyToConsolidate, "state" | "master" | "at">,
    answers: Answers
  ): Promise<void> {
    this.consolidating?.abort();
    const control = new AbortController();
    this.consolidating = control;
    const { clock } = this.world;
    const options = { clock, signal: control.signal };
    const outcome = await consolidateFiles(master, answers, this.files, options).catch(
      (error: unknown) => ({ state: "failed" as const, message: defect(error).failure.text })
    );
    if (outcome.state === "cancelled") return;
    if (outcome.state === "failed") return this.settle(outcome);
    const consolidation = outcome.result;
    const written = holdsAlready(master, answers, consolidation);
    this.settle({ state, master, answers, consolidation, written, at });
  }

  private settle(state: ConsolidateState): void {
    this.settled = state;
    this.set(state);
  }
}

function sheetsOf({ plan }: Master): readonly string[] {
  return plan.tables.map(({ sheet }) => sheet);
}

function isPath(name: string): boolean {
  return name.includes("/");
}

/** The name, or the name with a number before its ending where it is taken: `Biểu (2).xlsx`. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const dot = name.lastIndexOf(".");
  const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${stem} (${number})${ending}`;
  return free;
}

function byName(a: SubmissionFile, b: SubmissionFile): number {
  return a.name < b.name ? -1 : Number(a.name > b.name);
}

/** Whether the last pull that the book remembers said just this. */
function holdsAlready(
  { last, answers: kept }: Master,
  answers: Answers,
  { summary }: Consolidation
): boolean {
  return isEqual(last, summary) && isEqual(kept, answers);
}

/** Of plain data whose keys stand in the same order. */
function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

interface Refused {
  readonly ok: false;
  readonly failure: Failure;
}

const CANCELLED: Refused = {
  ok: false,
  failure: { code: "cancelled", text: { vi: "Đã dừng.", en: "Stopped." } },
};

function defect(error: unknown): Refused {
  const text = defectText(
    { vi: "Không tổng hợp được", en: "The files could not be consolidated" },
    error
  );
  return { ok: false, failure: { code: "unexpected", text } };
}
