import type { Indicator } from "../domain/plan/plan";
import type { Method } from "../domain/targets/method";
import { type ScenarioOutcome, compareScenarios } from "../domain/targets/compareScenarios";
import type { FillChoices, Proposal } from "../domain/targets/proposal";
import { type FillKnowledge, proposeFill } from "../domain/targets/proposeFill";
import type { Scenario } from "../domain/targets/scenario";
import { yearKey } from "../domain/targets/yearCell";
import type { YearWeights } from "../domain/targets/yearWeights";
import type { Text } from "../domain/text";
import { defectText } from "./defect";
import { readForFill, settleFill, statedTotal, writeFill } from "./fillPlan";
import type { Clock } from "./ports/clock";
import type { Workbook } from "./ports/workbook";
import { Session } from "./session";
import type { WriteSession } from "./writeSession";

/** How the filling stands; `ready` shows what would be written, and nothing is written before the user says so. */
export type FillState =
  | { readonly state: "idle" }
  /** `before` is what was proposed until now. */
  | { readonly state: "reading"; readonly before: ReadyToFill | null }
  | ReadyToFill
  | { readonly state: "failed"; readonly message: Text };

/** What would be written, by the choices made so far; `at` is the time of day when the book was read. */
export interface ReadyToFill {
  readonly state: "ready";
  readonly knowledge: FillKnowledge;
  readonly choices: MadeChoices;
  readonly proposal: Proposal;
  readonly at: string;
}

/** What the user chose in this sitting and did not write yet. */
export type MadeChoices = Required<Omit<FillChoices, "method" | "yearWeights">>;

const NO_CHOICES: MadeChoices = {
  typed: new Map(),
  methods: new Map(),
  left: new Set(),
  totals: [],
  scenario: null,
  scenarios: new Map(),
  weights: new Map(),
};

/** The filling of one workbook in one sitting: what is proposed follows every choice at once. */
export class FillSession extends Session<FillState> {
  private choices = NO_CHOICES;

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
    const read = await readForFill(this.workbook).catch(defect);
    if (!read.ok) return this.set({ state: "failed", message: read.failure.text });
    this.propose(read.value, this.clock.timeOfDay());
  }

  /** Fills a row by another method; null for the one that suits it. */
  chooseMethod(rowKey: string, method: Method | null): void {
    this.choose({ ...this.choices, methods: changed(this.choices.methods, rowKey, method) });
  }

  /** Fills every row by a scenario; null for the one that each row has. */
  chooseScenario(scenario: Scenario | null): void {
    this.choose({ ...this.choices, scenario, scenarios: new Map() });
  }

  /** Fills one row by a scenario of its own; null for that of all rows. */
  chooseScenarioOf(rowKey: string, scenario: Scenario | null): void {
    this.choose({ ...this.choices, scenarios: changed(this.choices.scenarios, rowKey, scenario) });
  }

  /** Fills a row by the user's own weights of the years; null takes them back. */
  weighYears(rowKey: string, weights: YearWeights | null): void {
    const { methods } = this.choices;
    this.choose({
      ...this.choices,
      weights: changed(this.choices.weights, rowKey, weights),
      methods: changed(methods, rowKey, weights ? "profile" : (methods.get(rowKey) ?? null)),
    });
  }

  /** A row under every scenario, side by side; empty while nothing is proposed. */
  scenariosOf(row: Indicator): readonly ScenarioOutcome[] {
    if (this.state.state !== "ready") return [];
    return compareScenarios(this.state.knowledge, this.choices, row);
  }

  /** Puts the user's own number in a year; null leaves the year to the method again. */
  typeValue(rowKey: string, year: number, value: number | null): void {
    const key = yearKey({ key: rowKey }, year);
    this.choose({ ...this.choices, typed: changed(this.choices.typed, key, value) });
  }

  /** Takes back everything that the user chose for a row. */
  resetRow({ key, plan }: Pick<Indicator, "key" | "plan">): void {
    const typed = new Map(this.choices.typed);
    for (const year of plan.keys()) typed.delete(yearKey({ key }, year));
    const { methods, scenarios, weights } = this.choices;
    this.choose({
      ...this.choices,
      typed,
      methods: changed(methods, key, null),
      scenarios: changed(scenarios, key, null),
      weights: changed(weights, key, null),
    });
  }

  /** Leaves a row as it is, or takes it up again. */
  leaveRow(rowKey: string, leave: boolean): void {
    const left = new Set(this.choices.left);
    if (leave) left.add(rowKey);
    else left.delete(rowKey);
    this.choose({ ...this.choices, left });
  }

  /** Answers how many there are of a unit (mẫu số); the book remembers it with the next write. */
  stateTotal(unit: string, value: number, source = ""): void {
    if (this.state.state !== "ready") return;
    const total = statedTotal(this.state.knowledge, unit, value, {
      ...{ day: this.clock.today(), source: source.trim() },
    });
    const others = this.choices.totals.filter((one) => one.unit !== unit);
    this.choose({ ...this.choices, totals: [...others, total] });
  }

  /** Writes what is proposed, in one write that can be taken back; after it the book is read anew. */
  async write(): Promise<void> {
    if (this.state.state !== "ready" || this.writes.state.state === "writing") return;
    const before = this.state;
    const { knowledge, proposal } = before;
    await this.writes.run((desk) => writeFill(desk, knowledge, proposal, this.choices.totals));
    if (this.writes.state.state === "written") this.choices = NO_CHOICES;
    await this.readAfter(before);
  }

  /** Makes what was filled before the user's own, in one write that can be taken back. */
  async settle(): Promise<void> {
    if (this.state.state !== "ready" || this.writes.state.state === "writing") return;
    const before = this.state;
    await this.writes.run((desk) => settleFill(desk, before.knowledge));
    await this.readAfter(before);
  }

  /** After a refused write the reason is told once: where the book can't be read either, what was proposed stays. */
  private async readAfter(before: ReadyToFill): Promise<void> {
    await this.read();
    if (this.writes.state.state === "refused" && this.state.state === "failed") this.set(before);
  }

  private choose(choices: MadeChoices): void {
    this.choices = choices;
    if (this.state.state === "ready") this.propose(this.state.knowledge, this.state.at);
  }

  private propose(knowledge: FillKnowledge, at: string): void {
    const { choices } = this;
    this.set({ state: "ready", knowledge, choices, proposal: proposeFill(knowledge, choices), at });
  }
}

function changed<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value | null
): ReadonlyMap<string, Value> {
  const next = new Map(map);
  if (value === null) next.delete(key);
  else next.set(key, value);
  return next;
}

function defect(error: unknown) {
  const text = defectText({ vi: "Không phân kỳ được", en: "The years could not be filled" }, error);
  return { ok: false as const, failure: { code: "unexpected" as const, text } };
}
