import { isCellError, type CellValue } from "../../domain/sheet";
import type { TextPool } from "./textPool";

const CHUNK_ROWS = 1024;

const BLANK = 0;
const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 3;
const ERROR = 4;

/** 1,024 rows of one column: nine bytes a cell, four more where some cell is formatted. */
interface Chunk {
  readonly kinds: Uint8Array;
  /** The number itself, or the pool's number of a text. */
  readonly data: Float64Array;
  /** Format number plus one; 0 where the cell has no format of its own. */
  formats: Uint32Array | null;
}

interface Run {
  readonly first: number;
  readonly last: number;
}

/** The cells of one column by zero-based row; rows without content cost nothing. */
export class ColumnStore {
  private chunks: (Chunk | undefined)[] = [];
  /** Formula texts with their `=`, by row. */
  private formulaTexts: Map<number, string> = new Map();

  constructor(private readonly pool: TextPool) {}

  /** Formula texts by row, in no order. */
  get formulas(): ReadonlyMap<number, string> {
    return this.formulaTexts;
  }

  value(row: number): CellValue {
    const chunk = this.chunks[Math.floor(row / CHUNK_ROWS)];
    if (!chunk) return null;
    const data = chunk.data[row % CHUNK_ROWS]!;
    switch (chunk.kinds[row % CHUNK_ROWS]) {
      case NUMBER:
        return data;
      case TEXT:
        return this.pool.textOf(data);
      case BOOLEAN:
        return data === 1;
      case ERROR:
        return { error: this.pool.textOf(data) };
      default:
        return null;
    }
  }

  /** Sets the value and leaves formula and format alone. */
  setValue(row: number, value: CellValue): void {
    const at = row % CHUNK_ROWS;
    const chunk = value === null ? this.chunks[Math.floor(row / CHUNK_ROWS)] : this.chunkFor(row);
    if (!chunk) return;
    if (value === null) chunk.kinds[at] = BLANK;
    else if (typeof value === "number") this.put(chunk, at, NUMBER, value);
    else if (typeof value === "string") this.put(chunk, at, TEXT, this.pool.numberOf(value));
    else if (typeof value === "boolean") this.put(chunk, at, BOOLEAN, value ? 1 : 0);
    else if (isCellError(value)) this.put(chunk, at, ERROR, this.pool.numberOf(value.error));
  }

  formula(row: number): string | undefined {
    return this.formulaTexts.get(row);
  }

  setFormula(row: number, formula: string | undefined): void {
    if (formula === undefined) this.formulaTexts.delete(row);
    else this.formulaTexts.set(row, formula);
  }

  /** The registered format of a cell, or undefined where it follows its row or column. */
  format(row: number): number | undefined {
    const stored = this.chunks[Math.floor(row / CHUNK_ROWS)]?.formats?.[row % CHUNK_ROWS] ?? 0;
    return stored === 0 ? undefined : stored - 1;
  }

  setFormat(row: number, format: number | undefined): void {
    const chunk =
      format === undefined ? this.chunks[Math.floor(row / CHUNK_ROWS)] : this.chunkFor(row);
    if (!chunk || (format === undefined && !chunk.formats)) return;
    chunk.formats ??= new Uint32Array(CHUNK_ROWS);
    chunk.formats[row % CHUNK_ROWS] = format === undefined ? 0 : format + 1;
  }

  /** The first and last row that holds a value or formula (or a format too), or null. */
  extent(withFormats: boolean): Run | null {
    const cells = this.chunkExtent(
      ({ kinds, formats }, at) => kinds[at] !== BLANK || (withFormats && !!formats?.[at])
    );
    let { first, last } = cells ?? { first: Infinity, last: -1 };
    for (const row of this.formulaTexts.keys()) {
      first = Math.min(first, row);
      last = Math.max(last, row);
    }
    return last < 0 ? null : { first, last };
  }

  /** The first and last row that has a format of its own, or null. */
  formatExtent(): Run | null {
    return this.chunkExtent(({ formats }, at) => !!formats?.[at]);
  }

  /** Calls back for each row with a value, formula or format, in no promised order. */
  forEachRow(visit: (row: number) => void): void {
    this.chunks.forEach((chunk, index) => {
      if (!chunk) return;
      for (let at = 0; at < CHUNK_ROWS; at++) {
        const row = index * CHUNK_ROWS + at;
        const held = chunk.kinds[at] !== BLANK || (chunk.formats && chunk.formats[at] !== 0);
        if (held || this.formulaTexts.has(row)) visit(row);
      }
    });
    for (const row of this.formulaTexts.keys()) {
      if (!this.chunks[Math.floor(row / CHUNK_ROWS)]) visit(row);
    }
  }

  /** Opens `count` rows at `row`, or takes them away where negative; the caller moves the rest of the sheet. */
  shift(row: number, count: number): void {
    const old = this.chunks;
    const from = count < 0 ? row - count : row;
    this.chunks = [];
    old.forEach((chunk, index) => {
      if (!chunk) return;
      const start = index * CHUNK_ROWS;
      this.copyRows(chunk, start, start, Math.min(start + CHUNK_ROWS, row), 0);
      this.copyRows(chunk, start, Math.max(start, from), start + CHUNK_ROWS, count);
    });
    const formulas = this.formulaTexts;
    this.formulaTexts = new Map();
    for (const [at, text] of formulas) {
      if (at < row) this.formulaTexts.set(at, text);
      else if (at >= from) this.formulaTexts.set(at + count, text);
    }
  }

  /** The first and last row whose place in its chunk is held, looked for from both ends. */
  private chunkExtent(isHeld: (chunk: Chunk, at: number) => boolean): Run | null {
    const last = this.chunks.length * CHUNK_ROWS - 1;
    const first = this.nextHeld(0, 1, isHeld);
    return first === null ? null : { first, last: this.nextHeld(last, -1, isHeld) ?? first };
  }

  private nextHeld(
    from: number,
    step: 1 | -1,
    isHeld: (chunk: Chunk, at: number) => boolean
  ): number | null {
    for (let row = from; row >= 0 && row < this.chunks.length * CHUNK_ROWS; row += step) {
      const chunk = this.chunks[Math.floor(row / CHUNK_ROWS)];
      // A chunk that is not there is stepped over at once.
      if (!chunk) row += step * (CHUNK_ROWS - 1);
      else if (isHeld(chunk, row % CHUNK_ROWS)) return row;
    }
    return null;
  }

  private copyRows(chunk: Chunk, start: number, first: number, end: number, by: number): void {
    for (let row = first; row < end;) {
      const target = row + by;
      const room = CHUNK_ROWS - (target % CHUNK_ROWS);
      const length = Math.min(end - row, room);
      const into = this.chunkFor(target);
      const at = target % CHUNK_ROWS;
      const source = row - start;
      into.kinds.set(chunk.kinds.subarray(source, source + length), at);
      into.data.set(chunk.data.subarray(source, source + length), at);
      if (chunk.formats) {
        into.formats ??= new Uint32Array(CHUNK_ROWS);
        into.formats.set(chunk.formats.subarray(source, source + length), at);
      }
      row += length;
    }
  }

  private chunkFor(row: number): Chunk {
    const index = Math.floor(row / CHUNK_ROWS);
    return (this.chunks[index] ??= {
      kinds: new Uint8Array(CHUNK_ROWS),
      data: new Float64Array(CHUNK_ROWS),
      formats: null,
    });
  }

  private put(chunk: Chunk, at: number, kind: number, data: number): void {
    chunk.kinds[at] = kind;
    chunk.data[at] = data;
  }
}
