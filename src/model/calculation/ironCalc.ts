import type * as IronCalc from "@ironcalc/wasm";
import { isCellError, type CellValue } from "../../domain/sheet";
import type { Calculator, CalculatorBook, Result } from "./calculator";

/** The module `@ironcalc/wasm`, as far as it is used here. */
export type IronCalcModule = Pick<typeof IronCalc, "initSync" | "Model">;

const LOCALE = "en";
const TIME_ZONE = "Asia/Ho_Chi_Minh";
/** There is no getter for a bare number: this format shows fifteen digits, and three of the exponent (two come out wrong). */
const ALL_DIGITS = "0.00000000000000E+000";

const QUEUE_LENGTH = 4096;

const NUMBER = 1;
const TEXT = 2;
const BOOLEAN = 4;
const ERROR = 16;

/** Errors that only IronCalc knows: it could not read or compute the formula. */
const OWN_ERRORS: ReadonlySet<string> = new Set(["#ERROR!", "#N/IMPL!"]);
const CIRCULAR = "#CIRC!";
/** Errors that it takes as such when they are entered. */
const ENTERABLE: ReadonlySet<string> = new Set(
  "#N/A #REF! #VALUE! #DIV/0! #NUM! #NAME? #NULL! #SPILL! #CALC!".split(" ")
);

/** The one bridge to IronCalc; the edge passes the module and the bytes of its `wasm_bg.wasm`. */
export function ironCalculator(module: IronCalcModule, wasm: BufferSource): Calculator {
  module.initSync({ module: wasm });
  const known = new Map<string, boolean>();
  const newBook = () => {
    const model = new module.Model("book", LOCALE, TIME_ZONE, LOCALE);
    model.pauseEvaluation();
    return model;
  };
  return {
    open(sheetNames) {
      const model = newBook();
      sheetNames.forEach((name, sheet) => {
        if (sheet > 0) model.newSheet();
        model.renameSheet(sheet, name);
      });
      return new IronCalcBook(model);
    },
    knowsFunction(name) {
      let answer = known.get(name);
      if (answer === undefined) {
        const scratch = newBook();
        scratch.setUserInput(0, 1, 1, `=${name}()`);
        // It lower-cases the functions that it lacks.
        answer = scratch.getCellContent(0, 1, 1) === `=${name}()`;
        scratch.free();
        known.set(name, answer);
      }
      return answer;
    },
  };
}

class IronCalcBook implements CalculatorBook {
  private queued = 0;

  constructor(private readonly model: IronCalc.Model) {}

  setValue(sheet: number, row: number, column: number, value: CellValue): void {
    this.model.setUserInput(sheet, row + 1, column + 1, typed(value));
    this.keepQueueShort();
  }

  setFormula(sheet: number, row: number, column: number, formula: string): void {
    this.model.setUserInput(sheet, row + 1, column + 1, formula);
    // After the formula, which may bring a format of its own.
    const cell = { sheet, row: row + 1, column: column + 1, width: 1, height: 1 };
    this.model.updateRangeStyle(cell, "num_fmt", ALL_DIGITS);
    this.keepQueueShort();
  }

  calculate(): void {
    this.model.evaluate();
    this.model.flushSendQueue();
  }

  result(sheet: number, row: number, column: number): Result {
    const shown = this.model.getFormattedCellValue(sheet, row + 1, column + 1);
    const type = this.model.getCellType(sheet, row + 1, column + 1);
    if (type === ERROR) {
      if (shown === CIRCULAR) return { kind: "value", value: 0 };
      return OWN_ERRORS.has(shown)
        ? { kind: "unknown" }
        : { kind: "value", value: { error: shown }, ...this.spillOf(sheet, row, column, shown) };
    }
    const value = plain(type, shown);
    if (value === null) return { kind: "unknown" };
    return { kind: "value", value, ...this.spillOf(sheet, row, column, shown) };
  }

  close(): void {
    this.model.free();
  }

  /** It keeps every change for other users until they are fetched; its memory would only grow. */
  private keepQueueShort(): void {
    this.queued++;
    if (this.queued % QUEUE_LENGTH === 0) this.model.flushSendQueue();
  }

  private spillOf(
    sheet: number,
    row: number,
    column: number,
    shown: string
  ): { readonly spills?: true } {
    const structure = this.model.getCellArrayStructure(sheet, row + 1, column + 1);
    if (typeof structure !== "object" || !("DynamicAnchor" in structure)) return {};
    const [width, height] = structure.DynamicAnchor;
    return width * height > 1 || shown === "#SPILL!" ? { spills: true } : {};
  }
}

function plain(type: number, shown: string): CellValue {
  if (type === TEXT) return shown;
  if (type === BOOLEAN) return shown === "TRUE";
  const value = Number(shown);
  return type === NUMBER && Number.isFinite(value) ? value : null;
}

/** A value as it must be typed in, so that it stays what it is. */
function typed(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "string") return `'${value}`;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (isCellError(value)) return ENTERABLE.has(value.error) ? value.error : "#VALUE!";
  return String(value);
}
