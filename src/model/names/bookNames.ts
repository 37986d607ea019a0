import type { Batches } from "../journal/batches";
import { ModelError } from "../modelError";
import { findName, withName } from "./nameBook";
import type { NameEntry } from "./nameEntry";

/** The defined names of one workbook. */
export class BookNames {
  private entries: readonly NameEntry[] = [];

  constructor(
    private readonly batches: Batches,
    private readonly onReplace: () => void
  ) {}

  get all(): readonly NameEntry[] {
    return this.entries;
  }

  find(name: string, sheetId: string | null): NameEntry | null {
    return findName(this.entries, name, sheetId);
  }

  add(entry: NameEntry): NameEntry {
    const added = { ...entry, refersTo: withoutEquals(entry.refersTo) };
    this.replace(withName(this.entries, added));
    return added;
  }

  /** Replaces parts of a name; answers the new entry. */
  update(
    entry: NameEntry,
    patch: Partial<Pick<NameEntry, "refersTo" | "visible" | "comment">>
  ): NameEntry {
    const current = this.require(entry);
    const merged = { ...current, ...patch };
    const next = { ...merged, refersTo: withoutEquals(merged.refersTo) };
    this.replace(this.entries.map((one) => (one === current ? next : one)));
    return next;
  }

  delete(entry: NameEntry): void {
    const current = this.require(entry);
    this.replace(this.entries.filter((one) => one !== current));
  }

  /** Replaces all names, journalled. */
  replace(entries: readonly NameEntry[]): void {
    const before = this.entries;
    this.entries = entries;
    this.batches.journal.record(() => this.replace(before));
    this.batches.changes.add({ kind: "names" });
    this.onReplace();
  }

  private require({ name, sheetId }: NameEntry): NameEntry {
    const found = this.find(name, sheetId);
    if (!found) throw new ModelError("ItemNotFound", `There is no name ${name}.`);
    return found;
  }
}

function withoutEquals(refersTo: string): string {
  return refersTo.replace(/^=/, "");
}
