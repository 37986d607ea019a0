import { joined } from "../area";
import type { Area, CellValue } from "../../domain/sheet";

/** Changes that concern some cells of a sheet; equal kinds that touch are joined within a batch. */
export type AreaChangeKind =
  | "cells"
  | "formats"
  | "rowsInserted"
  | "rowsDeleted"
  | "columnsInserted"
  | "columnsDeleted"
  | "rowsHidden"
  | "columnsHidden"
  | "sorted"
  | "merges";

export type SheetChangeKind =
  | "sheetAdded"
  | "sheetDeleted"
  | "sheetRenamed"
  | "sheetMoved"
  | "sheetVisibility"
  | "activated"
  | "selection"
  | "protection"
  | "layout";

/** Something that happened to the workbook. */
export type ModelChange =
  | {
      readonly kind: AreaChangeKind;
      readonly sheetId: string;
      readonly area: Area;
      /** What stood and stands in the cell, where `cells` concerns a single one. */
      readonly detail?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: SheetChangeKind; readonly sheetId: string }
  | { readonly kind: "names" }
  | { readonly kind: "settings" };

/** All changes of one outermost transaction, undo or redo, in order. */
export interface ChangeBatch {
  readonly label: string;
  readonly changes: readonly ModelChange[];
}

export type ChangeListener = (batch: ChangeBatch) => void;

/** Gathers changes until the batch ends, then tells the listeners once. */
export class Changes {
  private pending: ModelChange[] = [];
  private readonly listeners = new Set<ChangeListener>();

  /** Listens; the answer stops listening. */
  subscribe(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  add(change: ModelChange): void {
    this.pending.push(change);
  }

  mark(): number {
    return this.pending.length;
  }

  dropFrom(mark: number): void {
    this.pending.length = mark;
  }

  /** Ends the batch. */
  flush(label: string): void {
    if (this.pending.length === 0) return;
    const changes = joinTouching(this.pending);
    this.pending = [];
    for (const listener of [...this.listeners]) listener({ label, changes });
  }
}

const JOINABLE: ReadonlySet<string> = new Set<AreaChangeKind>([
  "cells",
  "formats",
  "rowsHidden",
  "columnsHidden",
  "merges",
]);

function joinTouching(changes: readonly ModelChange[]): ModelChange[] {
  const result: ModelChange[] = [];
  for (const change of changes) {
    const last = result.at(-1);
    const together = last && joinedChange(last, change);
    if (together) result[result.length - 1] = together;
    else result.push(change);
  }
  return result;
}

function joinedChange(a: ModelChange, b: ModelChange): ModelChange | null {
  if (!("area" in a && "area" in b)) return JSON.stringify(a) === JSON.stringify(b) ? a : null;
  if (a.kind !== b.kind || a.sheetId !== b.sheetId || !JOINABLE.has(a.kind)) return null;
  const area = joined(a.area, b.area);
  return area && { kind: a.kind, sheetId: a.sheetId, area };
}
