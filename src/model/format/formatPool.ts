import { DEFAULT_FORMAT, type CellFormat } from "./cellFormat";

/** Each different cell format once; a cell holds its number. Number 0 is the default format. */
export class FormatPool {
  private readonly formats: CellFormat[] = [];
  private readonly numbers = new Map<string, number>();
  /** Per patch: the number that a format becomes, so that a block costs one look-up a cell. */
  private readonly patched = new WeakMap<object, Map<number, number>>();

  constructor() {
    this.numberOf(DEFAULT_FORMAT);
  }

  /** The number of a format, the same for equal formats. */
  numberOf(format: CellFormat): number {
    const key = keyOf(format);
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.formats.length;
    this.formats.push(format);
    this.numbers.set(key, number);
    return number;
  }

  formatOf(number: number): CellFormat {
    return this.formats[number] ?? DEFAULT_FORMAT;
  }

  /** The number of a format with some of its properties replaced; the same patch object answers fast. */
  patch(number: number, patch: Partial<CellFormat>): number {
    let known = this.patched.get(patch);
    if (!known) this.patched.set(patch, (known = new Map()));
    let result = known.get(number);
    if (result === undefined) {
      result = this.numberOf({ ...this.formatOf(number), ...patch });
      known.set(number, result);
    }
    return result;
  }
}

function keyOf(format: CellFormat): string {
  const sides = Object.entries(format.borders).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines = sides.map(([side, line]) => `${side}:${line.style}:${line.weight}:${line.color}`);
  const scalars = (Object.keys(DEFAULT_FORMAT) as (keyof CellFormat)[])
    .filter((key) => key !== "borders")
    .map((key) => format[key]);
  return JSON.stringify([scalars, lines]);
}
