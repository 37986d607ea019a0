import type { CalendarDate } from "../calendar/calendarDate";
import { ownersOfDetails } from "../plan/ownersOfDetails";
import type { Indicator, Plan, Task } from "../plan/plan";
import { type Agency, splitLeads } from "../plan/registers/agencies";
import type { CellValue } from "../sheet";
import { type Recipient, type UnplacedReason, recipientOf } from "./recipient";

/** Yearly targets of localities: by name of the locality, key of the row, and year. */
export type Allocated = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<number, CellValue>>>;

/** The rows that one agency gets, in the order of the master. */
export interface Share {
  readonly agency: Agency;
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly Task[];
  /** Those of which a locality answers for its own area only: the province's figures are not its own. */
  readonly parts: ReadonlySet<Indicator>;
}

/** A row that goes into no book for a name that it gives, or for giving none. */
export interface UnplacedRow {
  readonly row: Indicator | Task;
  /** As the row writes it; empty where it names nobody. */
  readonly name: string;
  readonly why: UnplacedReason;
}

/** An agency that gets the rows of one that is no longer in force. */
export interface Succession {
  readonly from: Agency;
  readonly to: Agency;
}

export interface SharedRows {
  /** In the order of the register, localities last. */
  readonly shares: readonly Share[];
  readonly unplaced: readonly UnplacedRow[];
  readonly successions: readonly Succession[];
}

export interface SharingFacts {
  readonly agencies: readonly Agency[];
  readonly asOf: CalendarDate;
  /** Who gets what is for all localities, and what is allocated. */
  readonly localities: readonly Agency[];
  readonly allocated: Allocated;
}

/**
 * Who gets which row: an indicator goes to whom its column Cơ quan chủ trì theo dõi names, a detail without one to whom
 * the row it details goes, and to every locality that it is allocated to; a task to each of its leads.
 */
export function shareRows({ indicators, tasks }: Plan, facts: SharingFacts): SharedRows {
  const sharing = new Sharing(facts);
  const owned = ownersOfDetails(indicators);
  indicators.forEach((row, place) => {
    const owner = owned[place]!.owner?.text ?? "";
    sharing.place(row, owner === "" ? [] : splitLeads(facts.agencies, owner));
    sharing.allocate(row);
  });
  for (const row of tasks) sharing.place(row, row.leads);
  return sharing.result();
}

interface GrowingShare {
  readonly indicators: Indicator[];
  readonly tasks: Task[];
  readonly parts: Set<Indicator>;
}

class Sharing {
  private readonly shares = new Map<Agency, GrowingShare>();
  private readonly unplaced: UnplacedRow[] = [];
  private readonly successions = new Map<Agency, Agency>();
  private readonly known = new Map<string, Recipient>();

  constructor(private readonly facts: SharingFacts) {}

  place(row: Indicator | Task, names: readonly string[]): void {
    if (names.length === 0) this.unplaced.push({ row, name: "", why: "no-owner" });
    for (const name of names) {
      const recipient = this.recipient(name);
      if (recipient.kind === "none") this.unplaced.push({ row, name, why: recipient.why });
      else if (recipient.kind === "agency") {
        this.give(recipient.agency, row);
        if (recipient.successorOf) this.successions.set(recipient.successorOf, recipient.agency);
      } else {
        const { localities } = this.facts;
        if (localities.length === 0) this.unplaced.push({ row, name, why: "no-localities" });
        for (const locality of localities) this.givePart(locality, row);
      }
    }
  }

  allocate(row: Indicator): void {
    for (const locality of this.facts.localities) {
      if (this.facts.allocated.get(locality.name)?.has(row.key)) this.givePart(locality, row);
    }
  }

  result(): SharedRows {
    const { agencies, localities } = this.facts;
    const order = [...new Set([...agencies, ...localities])].sort(
      (a, b) => Number(a.kind === "locality") - Number(b.kind === "locality")
    );
    return {
      shares: order.flatMap((agency) => {
        const share = this.shares.get(agency);
        return share ? { agency, ...share } : [];
      }),
      unplaced: this.unplaced,
      successions: [...this.successions].map(([from, to]) => ({ from, to })),
    };
  }

  private recipient(name: string): Recipient {
    const known = this.known.get(name);
    if (known) return known;
    const recipient = recipientOf(name, this.facts.agencies, this.facts.asOf);
    this.known.set(name, recipient);
    return recipient;
  }

  private givePart(locality: Agency, row: Indicator | Task): void {
    const isNew = this.give(locality, row);
    if (isNew && isIndicator(row)) this.shares.get(locality)!.parts.add(row);
  }

  /** False where the agency has the row already: one may be named twice, by its old name and its new one. */
  private give(agency: Agency, row: Indicator | Task): boolean {
    const share = this.shares.get(agency) ?? { indicators: [], tasks: [], parts: new Set() };
    this.shares.set(agency, share);
    const rows: (Indicator | Task)[] = isIndicator(row) ? share.indicators : share.tasks;
    if (rows.at(-1) === row) return false;
    rows.push(row);
    return true;
  }
}

/** Only indicators have a goal, be it blank. */
export function isIndicator(row: Indicator | Task): row is Indicator {
  return "goal" in row;
}
