import type { Agency } from "../../plan/registers/agencies";
import type { Sender } from "../consolidation";
import { groupOf } from "./expectedAgencies";
import type { RosterGroup } from "./rosterEntry";

const GROUPS: readonly RosterGroup[] = ["departments", "vertical", "localities"];

/** Puts agencies in the one order in which everything lists them: by group, then as the register does, then by name. */
export class RosterOrder {
  private readonly places: ReadonlyMap<string, number>;

  constructor(agencies: readonly Agency[]) {
    this.places = new Map(agencies.map(({ name }, place) => [name, place]));
  }

  compare(one: Sender, other: Sender): number {
    const groups = GROUPS.indexOf(groupOf(one)) - GROUPS.indexOf(groupOf(other));
    return groups || this.compareNames(one.name, other.name);
  }

  compareNames(one: string, other: string): number {
    const [a, b] = [one, other].map((name) => this.places.get(name) ?? this.places.size);
    if (a !== b) return a! - b!;
    return one < other ? -1 : one > other ? 1 : 0;
  }
}
