import { cleanText } from "../../notation/vietnamese";
import type { Indicator, Task } from "../../plan/plan";
import { unitKey } from "../../plan/registers/units";
import { foldName } from "../../plan/rowKeys";
import { remembered } from "../../remembered";

/** What of a row of the consolidating book tells it from the others. */
export type MasterRow = Pick<Indicator | Task, "key" | "code" | "name"> & {
  readonly parent?: string | null;
  readonly unit?: Indicator["unit"];
};

/** Finds rows of the consolidating book by code and by name. */
export class MasterRows<Row extends MasterRow> {
  private readonly byCode = new Map<string, Row>();
  private readonly byName = new Map<string, Row[]>();

  constructor(readonly rows: readonly Row[]) {
    for (const row of rows) {
      if (row.code !== null) this.byCode.set(codeKey(row.code), row);
      const name = foldName(row.name.text);
      const known = this.byName.get(name);
      if (known) known.push(row);
      else this.byName.set(name, [row]);
    }
  }

  /** Whether the book gives its rows codes at all. */
  get hasCodes(): boolean {
    return this.byCode.size > 0;
  }

  withCode(code: string): Row | null {
    return this.byCode.get(codeKey(code)) ?? null;
  }

  /** Rows of that name in any spelling, in their order. */
  named(name: string): readonly Row[] {
    return this.byName.get(foldName(name)) ?? [];
  }

  /** Whether a row has that name, whatever its spelling. */
  hasName(row: Row, name: string): boolean {
    return row.name.text === name || foldName(row.name.text) === foldName(name);
  }

  /** Whether a row has that unit, whatever its spelling; a unit left out is no other. */
  hasUnit(row: Row, unit: string): boolean {
    const own = row.unit?.text ?? "";
    return own === unit || unit === "" || unitKey(own) === unitKey(unit);
  }
}

const codeKey = remembered((code: string) => cleanText(code).toUpperCase());
