import Ajv from "ajv";
import { Schema } from "tableschema";
import type { CalendarDate } from "../src/domain/calendar/calendarDate";
import { defaultRegisters } from "../src/domain/plan/registers/registers";
import { readPlan } from "../src/domain/plan/readPlan";
import { rules } from "../src/domain/rules/catalogue";
import { rowIsNamed } from "../src/domain/rules/indicator/rowIsNamed";
import { unitIsGiven } from "../src/domain/rules/indicator/unitIsGiven";
import { valueIsReadable } from "../src/domain/rules/indicator/valueIsReadable";
import type { Rule } from "../src/domain/rules/rule";
import { runRules } from "../src/domain/rules/runRules";
import {
  type CellValue,
  type SheetRow,
  type Snapshot,
  parseCellAddress,
} from "../src/domain/sheet";
import { appendixBook } from "../test/support/appendixBook";
import { type CleanRow, cleanRows } from "../test/support/cleanPlan";
import { type Comparison, inTurn, milliseconds } from "./ratio";

const AS_OF = "2023-06-30" as CalendarDate;
const HEADER_ROWS = 2;
const COLUMNS = 16;
/** What a row validator can say of one row: it has a name and a unit, and its values are numbers. */
const COMMON: readonly Rule[] = [rowIsNamed, unitIsGiven, valueIsReadable];
/** The period, six actual years, the goal, five plan years. */
const VALUE_COLUMNS = Array.from({ length: 13 }, (_, i) => i + 3);

/** Gives the zero-based rows of the sheet that it blames, from the top. */
type Validator = (book: Snapshot) => readonly number[];

/**
 * Judging so many rows of a workbook's cells, against ajv and tableschema: on the checks that all can express, where all
 * must blame the same rows; then our whole catalogue against their checks. Ours also reads headings, units, notations.
 */
export async function validation(rows: number, rounds: number): Promise<readonly Comparison[]> {
  const fresh = freshBooks(rows);
  const book = fresh();
  const ours = judge(COMMON)(book).join();
  const size = { count: rows, of: "rows" };
  const found: Comparison[] = [];
  for (const [peer, validate] of [
    ["ajv", await ajv()],
    ["tableschema", await tableSchema()],
  ] as const) {
    if (validate(book).join() !== ours) throw new Error(`${peer} blames other rows`);
    for (const [what, inForce] of [
      ["its three checks", COMMON],
      [`all ${rules.length} rules`, rules],
    ] as const) {
      const judged = judge(inForce);
      const pairs = await inTurn(
        rounds,
        () => timed(judged, fresh()),
        () => timed(validate, fresh())
      );
      found.push({ what: `Reading and judging rows, ${what}`, size, peer, unit: "ms", pairs });
    }
  }
  return found;
}

/** Gives a book whose names were never seen: ours remembers what it made of a name, and would read a second time for less. */
function freshBooks(rows: number): () => Snapshot {
  const plain = cleanRows(rows).map(faulty);
  let books = 0;
  return () => {
    const mark = ` ${++books}`;
    return appendixBook(...plain.map((row) => ({ ...row, name: row.name && row.name + mark })));
  };
}

const timed = (validate: Validator, book: Snapshot) => milliseconds(() => validate(book));

/** Some rows without a name or a unit, or with words for a number. */
function faulty(row: CleanRow, at: number): CleanRow {
  if (at % 97 === 5) return { ...row, name: "" };
  if (at % 89 === 7) return { ...row, unit: "" };
  if (at % 83 === 11) return { ...row, plan: ["xem phụ lục", ...row.plan.slice(1)] };
  return row;
}

function judge(inForce: readonly Rule[]): Validator {
  return (book) => {
    const registers = defaultRegisters();
    const plan = readPlan(book, { registers });
    const run = runRules(plan, { asOf: AS_OF, registers }, inForce);
    for (;;) {
      const step = run.next();
      if (!step.done) continue;
      const blamed = step.value.findings.map(({ at }) => parseCellAddress(at.cell)!.row);
      return [...new Set(blamed)].sort((a, b) => a - b);
    }
  };
}

/** One object a row, the schema compiled once, as its manual advises. */
async function ajv(): Promise<Validator> {
  const number = { type: "number" };
  const filled = { type: "string", minLength: 1 };
  const values = Object.fromEntries(VALUE_COLUMNS.map((column) => [`c${column}`, number]));
  const validate = new Ajv({ allErrors: true }).compile({
    type: "object",
    properties: { c1: filled, c2: filled, ...values },
    required: ["c1", "c2"],
  });
  return blaming((cells) => {
    const row: Record<string, CellValue | undefined> = {};
    for (let column = 0; column < COLUMNS; column++) row[`c${column}`] = cells[column];
    return validate(row) as boolean;
  });
}

async function tableSchema(): Promise<Validator> {
  const fields = Array.from({ length: COLUMNS }, (_, column) =>
    VALUE_COLUMNS.includes(column)
      ? { name: `c${column}`, type: "number" }
      : {
          name: `c${column}`,
          type: column === 0 ? "any" : "string",
          constraints: { required: true },
        }
  );
  const schema = await Schema.load({ fields });
  return blaming((cells) => {
    try {
      schema.castRow(cells);
      return true;
    } catch {
      return false;
    }
  });
}

function blaming(holds: (cells: SheetRow["values"]) => boolean): Validator {
  return ({ sheets }) =>
    sheets[0]!.rows
      .slice(HEADER_ROWS)
      .flatMap(({ index, values }) => (holds(values) ? [] : [index]));
}
