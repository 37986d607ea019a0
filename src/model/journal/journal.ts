/** Takes one primitive change back; while it runs, it records its own inverse. */
export type Inverse = () => void;

interface Step {
  readonly inverse: Inverse;
  /** It only follows other steps: alone it is nothing to take back. */
  readonly aside: boolean;
}

interface Entry {
  readonly label: string;
  readonly steps: Step[];
}

const MOST_ENTRIES = 100;

/** What was done to the workbook, step by step, so that it can be taken back and done again. */
export class Journal {
  private undoable: Entry[] = [];
  private redoable: Entry[] = [];
  private current: Entry | null = null;

  /** The labels of what can be taken back, the latest last. */
  get labels(): readonly string[] {
    return this.undoable.map(({ label }) => label);
  }

  get canUndo(): boolean {
    return this.undoable.length > 0;
  }

  get canRedo(): boolean {
    return this.redoable.length > 0;
  }

  /** Starts an entry. */
  open(label: string): void {
    this.current = { label, steps: [] };
  }

  /** Ends the entry; one without changes leaves no trace. */
  close(): void {
    const entry = this.current;
    this.current = null;
    if (!entry || entry.steps.every(({ aside }) => aside)) return;
    this.undoable.push(entry);
    if (this.undoable.length > MOST_ENTRIES) this.undoable.shift();
    this.redoable = [];
  }

  record(inverse: Inverse): void {
    this.current?.steps.push({ inverse, aside: false });
  }

  /** Records what only follows other steps, as a change of the active sheet. */
  recordAside(inverse: Inverse): void {
    this.current?.steps.push({ inverse, aside: true });
  }

  /** A place in the open entry, to which `rollbackTo` returns. */
  mark(): number {
    return this.current?.steps.length ?? 0;
  }

  /** Takes back what the open entry did since a mark. */
  rollbackTo(mark: number): void {
    const entry = this.current;
    if (!entry) return;
    const steps = entry.steps.splice(mark);
    this.current = null;
    for (const { inverse } of steps.reverse()) inverse();
    this.current = entry;
  }

  /** Takes back the latest entry; its label, or null where there is none. */
  undo(): string | null {
    return this.replay(this.undoable, this.redoable);
  }

  /** Does the latest undone entry again; its label, or null where there is none. */
  redo(): string | null {
    return this.replay(this.redoable, this.undoable);
  }

  /** Forgets everything, as Excel does after some operations. */
  clear(): void {
    this.undoable = [];
    this.redoable = [];
  }

  private replay(from: Entry[], to: Entry[]): string | null {
    const entry = from.pop();
    if (!entry) return null;
    const opposite: Entry = { label: entry.label, steps: [] };
    this.current = opposite;
    for (const { inverse } of entry.steps.reverse()) inverse();
    this.current = null;
    to.push(opposite);
    return entry.label;
  }
}
