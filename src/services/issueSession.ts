import { type Issue, planIssue } from "../domain/issuing/issue";
import type { Text } from "../domain/text";
import { defectText } from "./defect";
import { type IssueProgress, issueFiles } from "./issueFiles";
import { issuePlan, writeCodes } from "./issuePlan";
import type { BookWriter, NamedFile } from "./ports/bookWriter";
import type { Clock } from "./ports/clock";
import type { Workbook } from "./ports/workbook";
import { onWritesTo } from "./planWrites";
import { Session } from "./session";
import type { WriteSession } from "./writeSession";

/** What the user wants of the books, beyond what the master says. */
export interface IssueWishes {
  /** By when books are to come back; empty for what the info sheet says. */
  readonly due: string;
  /** Localities that the register does not list. */
  readonly localities: readonly string[];
}

/** How the issuing stands; no file is made before the user says so. */
export type IssueState =
  | { readonly state: "idle" }
  /** `before` is what stood there until now. */
  | { readonly state: "reading"; readonly before: ReadyToIssue | null }
  | ReadyToIssue
  | { readonly state: "making"; readonly ready: ReadyToIssue; readonly progress: IssueProgress }
  | { readonly state: "failed"; readonly message: Text };

/** Who would get what; `at` is the time of day when the book was read. */
export interface ReadyToIssue {
  readonly state: "ready";
  readonly issue: Issue;
  readonly wishes: IssueWishes;
  readonly at: string;
  /** The file that was made of this; null until then. */
  readonly made: { readonly books: number; readonly name: string; readonly at: string } | null;
}

export interface IssueWorld {
  readonly workbook: Workbook;
  readonly writes: WriteSession;
  readonly clock: Clock;
  readonly writer: BookWriter;
}

const NO_WISHES: IssueWishes = { due: "", localities: [] };

/** The issuing of books to agencies in one sitting: who gets what, then one zip. */
export class IssueSession extends Session<IssueState> {
  private wishes = NO_WISHES;
  private making: AbortController | null = null;
  private reading: Promise<void> | null = null;

  constructor(private readonly world: IssueWorld) {
    super({ state: "idle" });
    // Who gets what is another after a write of ours, and after its undoing.
    onWritesTo(
      world.writes,
      () => (this.state.state === "ready" ? sheetsOf(this.state.issue) : []),
      () => void this.read()
    );
  }

  /** Reads the book anew; while it is read, a second call waits for that, and while files are made it changes nothing. */
  read(): Promise<void> {
    if (this.state.state === "making") return Promise.resolve();
    this.reading ??= this.readNow().finally(() => (this.reading = null));
    return this.reading;
  }

  private async readNow(): Promise<void> {
    this.set({ state: "reading", before: this.state.state === "ready" ? this.state : null });
    const { workbook, clock } = this.world;
    const read = await issuePlan(workbook, { asOf: clock.today(), ...given(this.wishes) }).catch(
      defect
    );
    if (!read.ok) return this.set({ state: "failed", message: read.failure.text });
    const at = clock.timeOfDay();
    this.set({ state: "ready", issue: read.value, wishes: this.wishes, at, made: null });
  }

  /** Takes what the user wants; who gets what follows at once. */
  wish(wishes: Partial<IssueWishes>): void {
    const { state: now } = this;
    if (now.state !== "ready") return;
    this.wishes = { ...this.wishes, ...wishes };
    const { plan, asOf, allocated } = now.issue;
    const issue = planIssue(plan, now.issue, { asOf, allocated, ...given(this.wishes) });
    this.set({ ...now, issue, wishes: this.wishes, made: null });
  }

  /** Makes one zip of all books; null where it was stopped, or came to nothing. */
  async make(): Promise<NamedFile | null> {
    const ready = this.state;
    if (ready.state !== "ready" || ready.issue.books.length === 0) return null;
    const { clock, writer } = this.world;
    const making = new AbortController();
    this.making = making;
    this.progress(ready, 0);
    try {
      const outcome = await issueFiles(ready.issue, writer, {
        ...{ clock, signal: making.signal },
        onProgress: ({ done }) => this.progress(ready, done),
      });
      if (outcome.state !== "done") {
        this.set(ready);
        return null;
      }
      const { from, to } = ready.issue.period;
      const name = `Biểu gửi đơn vị ${from}-${to}.zip`;
      const bytes = await writer.pack(outcome.result);
      const made = { books: outcome.result.length, name, at: clock.timeOfDay() };
      this.set({ ...ready, made });
      return { name, bytes };
    } catch (error) {
      this.set({ state: "failed", message: defect(error).failure.text });
      return null;
    } finally {
      this.making = null;
    }
  }

  /** Stops the making of files; none leaves the pane. */
  cancel(): void {
    this.making?.abort();
  }

  /** Writes the codes that rows lack into the workbook, in one write that can be taken back; then it is read anew. */
  async writeCodes(): Promise<void> {
    const { state: now } = this;
    const { writes } = this.world;
    if (now.state !== "ready" || writes.state.state === "writing") return;
    await writes.run((desk) => writeCodes(desk, now.issue));
    if (writes.state.state === "written") await this.read();
  }

  private progress(ready: ReadyToIssue, done: number): void {
    this.set({ state: "making", ready, progress: { done, total: ready.issue.books.length } });
  }
}

function sheetsOf({ plan }: Issue): readonly string[] {
  return plan.tables.map(({ sheet }) => sheet);
}

function given({ due, localities }: IssueWishes) {
  return { localities, ...(due.trim() !== "" && { due: due.trim() }) };
}

function defect(error: unknown) {
  const text = defectText({ vi: "Không tạo được biểu", en: "The books could not be made" }, error);
  return { ok: false, failure: { code: "unexpected", text } } as const;
}
