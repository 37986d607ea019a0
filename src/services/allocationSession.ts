import {
  type Allocation,
  type AllocationChoices,
  type AllocationRefusal,
  isAllocation,
} from "../domain/distribution/allocation";
import type { Locality } from "../domain/distribution/locality";
import { readLocalities } from "../domain/distribution/readLocalities";
import type { Indicator } from "../domain/plan/plan";
import type { Text } from "../domain/text";
import {
  type AllocationKnowledge,
  knownChoices,
  knownLocalities,
  proposeAllocation,
  readForAllocation,
} from "./allocationPlan";
import { defectText } from "./defect";
import type { Clock } from "./ports/clock";
import type { Workbook } from "./ports/workbook";
import { Session } from "./session";
import { writeAllocation } from "./writeAllocation";
import type { WriteSession } from "./writeSession";

/** How sharing out stands; `ready` shows what would be written, and nothing is written before the user says so. */
export type AllocationState =
  | { readonly state: "idle" }
  /** `before` is what was shown until now. */
  | { readonly state: "reading"; readonly before: ReadyToAllocate | null }
  | ReadyToAllocate
  | { readonly state: "failed"; readonly message: Text };

export interface ReadyToAllocate {
  readonly state: "ready";
  readonly knowledge: AllocationKnowledge;
  /** The indicator that is worked on. */
  readonly row: Indicator;
  readonly localities: readonly Locality[];
  readonly choices: AllocationChoices;
  readonly outcome: Allocation | AllocationRefusal;
  /** Time of day when the book was read. */
  readonly at: string;
}

/** What the user chose for one indicator in this sitting and did not write yet. */
interface Draft {
  readonly localities: readonly Locality[];
  readonly choices: AllocationChoices;
}

/** The sharing out of one workbook's targets in one sitting, indicator by indicator: what is proposed follows every choice. */
export class AllocationSession extends Session<AllocationState> {
  /** By key of the indicator. */
  private drafts: ReadonlyMap<string, Draft> = new Map();
  private chosen: string | null = null;

  constructor(
    private readonly workbook: Workbook,
    private readonly writes: WriteSession,
    private readonly clock: Clock
  ) {
    super({ state: "idle" });
  }

  /** Reads the book anew and proposes, with the choices made so far; while one reading runs, a second call changes nothing. */
  async read(): Promise<void> {
    if (this.state.state === "reading") return;
    this.set({ state: "reading", before: this.state.state === "ready" ? this.state : null });
    const read = await readForAllocation(this.workbook).catch(defect);
    if (!read.ok) return this.set({ state: "failed", message: read.failure.text });
    this.propose(read.value, this.clock.timeOfDay());
  }

  /** Turns to another indicator. */
  chooseIndicator(key: string): void {
    this.chosen = key;
    this.again();
  }

  /** Takes localities as they were typed or pasted; where they can't be read nothing changes, and that is the answer. */
  list(text: string): Text | null {
    if (this.state.state !== "ready") return null;
    const { row, choices } = this.state;
    const { unit, unitFacts } = row;
    const facts = unit && unitFacts ? { name: unit.text, kind: unitFacts.kind } : null;
    const read = readLocalities(text, facts);
    if (!read.ok) return read.problem;
    const { localities, weightName } = read;
    const weightSource = choices.weightSource || (weightName ?? "");
    this.draft({ localities, choices: { ...choices, weightSource } });
    return null;
  }

  /** Shares by another basis, gives more than the target, or says where the weights come from. */
  choose(choices: Partial<AllocationChoices>): void {
    if (this.state.state !== "ready") return;
    this.draft({ ...this.state, choices: { ...this.state.choices, ...choices } });
  }

  /** Holds a target of a locality; null leaves it to be shared again. */
  hold(name: string, year: number, value: number | null): void {
    if (this.state.state !== "ready") return;
    const localities = this.state.localities.map((locality) => {
      if (locality.name !== name) return locality;
      const held = new Map(locality.held);
      if (value === null) held.delete(year);
      else held.set(year, value);
      return { ...locality, held };
    });
    this.draft({ ...this.state, localities });
  }

  /** Writes what is shown into the sheet `Phân bổ`, in one write that can be taken back; then the book is read anew. */
  async write(): Promise<void> {
    if (this.state.state !== "ready" || this.writes.state.state === "writing") return;
    const before = this.state;
    const { knowledge, outcome, row } = before;
    if (!isAllocation(outcome)) return;
    await this.writes.run((desk) => writeAllocation(desk, knowledge, outcome));
    if (this.writes.state.state === "written") {
      this.drafts = new Map([...this.drafts].filter(([key]) => key !== row.key));
    }
    await this.readAfter(before);
  }

  /** After a refused write the reason is told once: where the book can't be read either, what was proposed stays. */
  private async readAfter(before: ReadyToAllocate): Promise<void> {
    await this.read();
    if (this.writes.state.state === "refused" && this.state.state === "failed") this.set(before);
  }

  private draft({ localities, choices }: Draft): void {
    if (this.state.state !== "ready") return;
    this.drafts = new Map(this.drafts).set(this.state.row.key, { localities, choices });
    this.again();
  }

  private again(): void {
    if (this.state.state === "ready") this.propose(this.state.knowledge, this.state.at);
  }

  private propose(knowledge: AllocationKnowledge, at: string): void {
    const { indicators } = knowledge.plan;
    const row = indicators.find(({ key }) => key === this.chosen) ?? firstOf(knowledge);
    this.chosen = row.key;
    const { localities, choices } = this.drafts.get(row.key) ?? this.startFor(knowledge, row);
    const outcome = proposeAllocation(knowledge, row, localities, choices);
    this.set({ state: "ready", knowledge, row, localities, choices, outcome, at });
  }

  /** What the book knows of the indicator's localities; else the names and weights of those that another indicator has. */
  private startFor(knowledge: AllocationKnowledge, row: Indicator): Draft {
    const choices = knownChoices(knowledge, row);
    const known = knownLocalities(knowledge, row);
    if (known.length > 0) return { localities: known, choices };
    const others = [
      ...[...this.drafts.values()].map(({ localities }) => localities),
      ...knowledge.standing.map(({ key }) => knownLocalities(knowledge, { key })),
    ];
    const listed = others.find((localities) => localities.length > 0) ?? [];
    const localities = listed.map(({ name, weight }): Locality => {
      return { name, weight, actual: null, limit: null, held: new Map() };
    });
    return { localities, choices };
  }
}

/** The first indicator that has numbers to be shared out; else the first. */
function firstOf(knowledge: AllocationKnowledge): Indicator {
  const { indicators } = knowledge.plan;
  const choices: AllocationChoices = { basis: "equal", factor: 1, weightSource: "" };
  const isOpen = (row: Indicator): boolean => {
    const outcome = proposeAllocation(knowledge, row, [], choices);
    return isAllocation(outcome) || outcome.code === "no-localities";
  };
  return indicators.find(isOpen) ?? indicators[0]!;
}

function defect(error: unknown) {
  const text = defectText(
    { vi: "Không phân bổ được", en: "The targets could not be shared out" },
    error
  );
  return { ok: false as const, failure: { code: "unexpected" as const, text } };
}
