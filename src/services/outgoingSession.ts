import type { Consolidation } from "../domain/consolidation/consolidation";
import { infoText } from "../domain/plan/infoSheet";
import type { Plan } from "../domain/plan/plan";
import type { Text } from "../domain/text";
import { defectText } from "./defect";
import { exportForm, unsettledWarning } from "./exportForm";
import type { BookWriter, NamedFile } from "./ports/bookWriter";
import type { Clock } from "./ports/clock";
import type { DocumentWriter } from "./ports/documentWriter";
import type { SubmissionOpener } from "./ports/submissionOpener";
import type { SubmissionFile } from "./ports/submissionReader";
import type { Workbook } from "./ports/workbook";
import { reviewFiles, reviewSubmissions } from "./reviewSubmissions";
import { Session } from "./session";

/** What goes out: Biểu trình, or Phiếu đề nghị to agencies. */
export type Outgoing = "form" | "notes";

/** How the making of a file stands. */
export type OutgoingState =
  | { readonly state: "idle" }
  | {
      readonly state: "making";
      readonly what: Outgoing;
      /** Files checked of files in all; zero of zero where there is only one step. */
      readonly done: number;
      readonly total: number;
    }
  | {
      readonly state: "made";
      readonly what: Outgoing;
      readonly file: NamedFile;
      readonly at: string;
      /** How many agencies are asked something; zero for the form. */
      readonly notes: number;
      /** Why it should not go out yet. */
      readonly warning: Text | null;
    }
  /** There is nothing to ask anyone. */
  | { readonly state: "nothing" }
  | { readonly state: "failed"; readonly message: Text };

/** What was pulled together in this sitting. */
export interface Pulled {
  readonly plan: Plan;
  readonly consolidation: Consolidation;
  readonly files: readonly SubmissionFile[];
}

export interface OutgoingWorld {
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly books: BookWriter;
  readonly documents: DocumentWriter;
  readonly opener: SubmissionOpener;
  /** Null where nothing was pulled. */
  readonly pulled: () => Pulled | null;
}

/** The making of what goes out after a pull: the workbook itself is only read. */
export class OutgoingSession extends Session<OutgoingState> {
  private making: AbortController | null = null;

  constructor(private readonly world: OutgoingWorld) {
    super({ state: "idle" });
  }

  /** Makes the appendices as they are submitted: of what was pulled, else of the book itself. */
  makeForm(): Promise<void> {
    return this.make("form", async () => {
      const { workbook, books, pulled } = this.world;
      const form = await exportForm(workbook, pulled()?.consolidation ?? null);
      if (!form.ok) return { state: "failed", message: form.failure.text };
      const bytes = await books.write(form.value.book);
      const warning = unsettledWarning(form.value);
      return this.made("form", { name: "Biểu trình.xlsx", bytes }, { notes: 0, warning });
    });
  }

  /** Checks what was pulled and makes one zip of what each agency is asked. */
  makeNotes(): Promise<void> {
    return this.make("notes", async (signal) => {
      const { clock, books, documents, opener, pulled } = this.world;
      const pull = pulled();
      if (!pull) return { state: "nothing" };
      const { plan, consolidation } = pull;
      const outcome = await reviewSubmissions(consolidation, inOrder(pull), opener, {
        ...{ clock, signal, asOf: clock.today() },
        onProgress: ({ done, total }) => this.set({ state: "making", what: "notes", done, total }),
      });
      if (outcome.state === "cancelled") return { state: "idle" };
      if (outcome.state === "failed") return { state: "failed", message: outcome.message };
      const sender = { name: infoText(plan.info, "reportingAgency"), province: plan.province };
      const files = await reviewFiles(outcome.result, consolidation, { books, documents }, sender);
      if (files.length === 0) return { state: "nothing" };
      const file = { name: "Phiếu đề nghị rà soát.zip", bytes: await books.pack(files) };
      return this.made("notes", file, { notes: outcome.result.length, warning: null });
    });
  }

  /** Stops the checking of files; nothing goes out. */
  cancel(): void {
    this.making?.abort();
  }

  private made(
    what: Outgoing,
    file: NamedFile,
    more: { readonly notes: number; readonly warning: Text | null }
  ): OutgoingState {
    return { state: "made", what, file, at: this.world.clock.timeOfDay(), ...more };
  }

  private async make(
    what: Outgoing,
    work: (signal: AbortSignal) => Promise<OutgoingState>
  ): Promise<void> {
    if (this.making) return;
    this.making = new AbortController();
    this.set({ state: "making", what, done: 0, total: 0 });
    const ended = await work(this.making.signal).catch(defect);
    this.making = null;
    this.set(ended);
  }
}

/** The files as the consolidation lists them. */
function inOrder({ consolidation, files }: Pulled): readonly SubmissionFile[] {
  const byName = new Map(files.map((file) => [file.name, file]));
  return consolidation.files.flatMap(({ file }) => byName.get(file.name) ?? []);
}

function defect(error: unknown): OutgoingState {
  const message = defectText({ vi: "Không lập được tệp", en: "The file could not be made" }, error);
  return { state: "failed", message };
}
