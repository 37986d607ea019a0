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
import { type Comparison, inPasses, milliseconds } from "./ratio";

const AS_OF = "2023-06-30" as CalendarDate;
const HEADER_ROWS = 2;
const COLUMNS = 16;
/** What a row validator can say of one row: it has a name and a unit, and its values are numbers. */
const COMMON: readonly Rule[] = [rowIsNamed, unitIsGiven, valueIsReadable];
/** The period, six actual years, the goal, five plan years. */
const VALUE_COLUMNS = Array.from({ length: 13 }, (_, i) => i + 3);

/** Gives the zero-based rows of the sheet that it blames, from the top. */
type Validator = (book: Snapshot) => readonly number[];
type Named = readonly [name: string, validate: Validator];

const OURS: readonly Named[] = [
  ["its three checks", judge(COMMON)],
  [`all ${rules.length} rules`, judge(rules)],
];

/** So many rows, judged so many times in a pass. */
export interface Judged {
  readonly rows: number;
  readonly rounds: number;
}

/**
 * Judging so many rows of a workbook's cells, against ajv and tableschema: on the checks that all can express, where all
 * must blame the same rows; then our whole catalogue against their checks. Ours also reads headings, units, notations.
 */
export async function validation(
  sizes: readonly Judged[],
  passes: number
): Promise<readonly Comparison[]> {
  const peers: readonly Named[] = [
    ["ajv", await ajv()],
    ["tableschema", await tableSchema()],
  ];
  const measured = await inPasses(
    passes,
    sizes.map(({ rows, rounds }) => {
      const fresh = freshBooks(rows);
      requireSameBlame(fresh(), peers);
      return { rounds, round: () => timesOf([...OURS, ...peers], fresh) };
    })
  );
  return OURS.flatMap(([what]) =>
    peers.flatMap(([peer]) =>
      sizes.map(({ rows }, at) => ({
        what: `Reading and judging rows, ${what}`,
        size: { count: rows, of: "rows" },
        ...{ peer, unit: "ms" },
        pairs: measured[at]!.map((times) => ({ ours: times.get(what)!, peer: times.get(peer)! })),
      }))
    )
  );
}

function requireSameBlame(book: Snapshot, peers: readonly Named[]): void {
  const ours = OURS[0]![1](book).join();
  const other = peers.find(([, validate]) => validate(book).join() !== ours);
  if (other) throw new Error(`${other[0]} blames other rows`);
}

/** Milliseconds by name; each gets a book of its own. */
async function timesOf(
  validators: readonly Named[],
  fresh: () => Snapshot
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number>();
  for (const [name, validate] of validators) {
    const book = fresh();
    times.set(name, await milliseconds(() => validate(book)));
  }
  return times;
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
