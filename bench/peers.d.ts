/**
 * What the benchmarks ask of peers, so that the project type-checks where they are not installed: `npm run bench` installs
 * them in this folder.
 */
declare module "highs" {
  /** A linear programme; what is in it is the peer's own affair. */
  export type ModelData = Readonly<Record<string, unknown>>;

  export interface Model {
    readonly options: { set(name: string, value: unknown): void };
    run(): { readonly modelStatus: number };
    getSolution(): { readonly colValue: Float64Array };
  }

  export interface Highs {
    withModel<Result>(data: ModelData, work: (model: Model) => Result): Result;
  }

  export default function loadHighs(): Promise<Highs>;
}

declare module "exceljs" {
  export interface Cell {
    readonly master: Cell;
    readonly address: string;
    readonly value: unknown;
  }

  export interface Row {
    eachCell(each: (cell: Cell) => void): void;
  }

  export interface Worksheet {
    eachRow(each: (row: Row) => void): void;
    getCell(row: number, column: number): { value: unknown };
  }

  export class Workbook {
    readonly xlsx: {
      load(bytes: ArrayBuffer): Promise<Workbook>;
      writeBuffer(): Promise<ArrayBuffer>;
    };
    getWorksheet(name: string): Worksheet | undefined;
  }
}

declare module "tableschema" {
  export class Schema {
    static load(descriptor: object): Promise<Schema>;
    /** Throws where a value is not what its field says. */
    castRow(row: readonly unknown[]): readonly unknown[];
  }
}
