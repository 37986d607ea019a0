import { cellAddress } from "../../domain/sheet";
import type { RemarkList } from "../remarks";
import type { OpenRow } from "./rowList";
import { cutFormula, moveFormula, type FormulaPieces } from "./sharedFormula";
import type { Budget } from "./scanSheet";
import type { CellSpan, FormulaTag } from "./sheetSink";

/** Excel has no longer ones; a group of them would be a bomb. */
const LONGEST_FORMULA = 8_192;

interface Group {
  readonly row: number;
  readonly column: number;
  readonly pieces: FormulaPieces;
  readonly length: number;
}

interface Waiting {
  readonly row: OpenRow;
  readonly column: number;
  readonly group: string;
}

/** The formulas of a sheet; those of a shared group are written out for each cell. */
export interface FormulaList {
  put(cell: CellSpan, formula: FormulaTag, row: OpenRow): void;
  /** Writes the formulas whose group came after them. */
  resolve(): void;
}

/** An empty list for a sheet; writing out shared formulas draws on the budget. */
export function formulaList(sheet: string, remarks: RemarkList, budget: Budget): FormulaList {
  const groups = new Map<string, Group>();
  const waiting: Waiting[] = [];

  function write(row: OpenRow, column: number, text: string): void {
    (row.formulas ??= [])[column] = `=${text}`;
  }

  function fromGroup(group: Group, row: OpenRow, column: number): void {
    budget.sharedFormulaCharacters -= group.length;
    if (budget.sharedFormulaCharacters < 0) return;
    write(row, column, moveFormula(group.pieces, row.index - group.row, column - group.column));
  }

  return {
    put({ column }, formula, row) {
      const { text, group } = formula;
      const known = group === null ? undefined : groups.get(group);
      if (text !== "") {
        write(row, column, text);
        const leads = formula.kind === "shared" && (!known || formula.area !== null);
        if (leads && group !== null && text.length <= LONGEST_FORMULA) {
          groups.set(group, {
            row: row.index,
            column,
            pieces: cutFormula(text),
            length: text.length,
          });
        }
      } else if (formula.kind === "shared" && group !== null) {
        if (known) fromGroup(known, row, column);
        else waiting.push({ row, column, group });
      } else if (formula.kind === "dataTable") {
        remarks.add("formula-unknown", { sheet, cell: cellAddress(row.index, column) });
      }
    },
    resolve() {
      for (const { row, column, group } of waiting) {
        const known = groups.get(group);
        if (known) fromGroup(known, row, column);
        else remarks.add("formula-unknown", { sheet, cell: cellAddress(row.index, column) });
      }
    },
  };
}
