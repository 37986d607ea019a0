import { cleanText } from "../../notation/vietnamese";
import type { Indicator, Task } from "../../plan/plan";
import { unitKey } from "../../plan/registers/units";
import { foldName } from "../../plan/rowKeys";

/** What of a row of the consolidating book tells it from the others. */
export type MasterRow = Pick<Indicator | Task, "key" | "code" | "name"> & {
  readonly parent?: string | null;
  readonly unit?: Indicator["unit"];
};

/** Finds rows of the consolidating book by code and by name. */
export class MasterRows<Row extends MasterRow> {
  private readonly byCode = new Map<string, Row>();
  private readonly byName = new Map<string, Row[]>();
  /** The same names come in every book: each is folded once. */
  readonly nameKey = remembered(foldName);
  readonly unitKey = remembered((unit: string) => unitKey(unit));
  readonly codeKey = remembered((code: string) => cleanText(code).toUpperCase());

  constructor(readonly rows: readonly Row[]) {
    for (const row of rows) {
      if (row.code !== null) this.byCode.set(this.codeKey(row.code), row);
      const name = this.nameKey(row.name.text);
      const known = this.byName.get(name);
      if (known) known.push(row);
      else this.byName.set(name, [row]);
    }
  }

  withCode(code: string): Row | null {
    return this.byCode.get(this.codeKey(code)) ?? null;
  }

  /** Rows of that name in any spelling, in their order. */
  named(name: string): readonly Row[] {
    return this.byName.get(this.nameKey(name)) ?? [];
  }

  /** Whether a row has that name, whatever its spelling. */
  hasName(row: Row, name: string): boolean {
    return row.name.text === name || this.nameKey(row.name.text) === this.nameKey(name);
  }

  /** Whether a row has that unit, whatever its spelling; a unit left out is no other. */
  hasUnit(row: Row, unit: string): boolean {
    const own = row.unit?.text ?? "";
    return own === unit || unit === "" || this.unitKey(own) === this.unitKey(unit);
  }
}

function remembered(fold: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let key = known.get(text);
    if (key === undefined) known.set(text, (key = fold(text)));
    return key;
  };
}
