import type { Area } from "../../domain/sheet";

/** What has changed since formulas were last calculated. */
export class CalculationNotes {
  private areas: { readonly sheetId: string; readonly area: Area }[] = [];
  private structure = false;

  /** Whether results may be out of date. */
  get pending(): boolean {
    return this.structure || this.areas.length > 0;
  }

  /** Notes that cells of a sheet changed. */
  cells(sheetId: string, area: Area): void {
    if (!this.structure) this.areas.push({ sheetId, area });
  }

  /** Notes that rows, columns, sheets or names changed: everything must be told to the engine anew. */
  everything(): void {
    this.structure = true;
    this.areas = [];
  }

  /** What was noted, null for everything; the notes start afresh. */
  take(): readonly { readonly sheetId: string; readonly area: Area }[] | null {
    const taken = this.structure ? null : this.areas;
    this.areas = [];
    this.structure = false;
    return taken;
  }
}
