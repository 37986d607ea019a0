import type { Deadline } from "../notation/notation";
import { yearGiven } from "../notation/yearGiven";
import { type DatedTurn, type TurnFacts, datedTurns } from "./occurrences";

/** Dates what deadline cells say with the help of facts beside them; a text that many rows share is read once. */
export class DatedTexts {
  private readonly turns = new Map<string, readonly DatedTurn[]>();
  private readonly years = new Map<string, Deadline | null>();

  constructor(readonly facts: TurnFacts) {}

  /** The times that a recurring deadline falls due. */
  turnsOf(text: string): readonly DatedTurn[] {
    const turns = this.turns.get(text) ?? datedTurns(text, this.facts);
    this.turns.set(text, turns);
    return turns;
  }

  /** A deadline of no year with the year that somebody confirmed; null where they can't be joined. */
  withYear(text: string, year: number): Deadline | null {
    const key = `${year} ${text}`;
    const known = this.years.get(key);
    const given = known === undefined ? yearGiven(text, year, this.facts.holidays) : known;
    this.years.set(key, given);
    return given;
  }
}
