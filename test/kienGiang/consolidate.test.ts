import { PROVINCE_SHEET } from "../../src/domain/consolidation/sheets/provinceSheet";
import { SOURCE_SHEET } from "../../src/domain/consolidation/sheets/sourceSheet";
import type { CellValue, Snapshot } from "../../src/domain/sheet";
import type { SubmissionOutcome } from "../../src/services/ports/submissionReader";
import { type RoundTrip, figure, roundTrip } from "../support/submissions";
import { type Pulled, outcomesOf, pulled } from "./pulled";
import { opened } from "./sample";

jest.setTimeout(120_000);

let trip: RoundTrip;
let outcomes: readonly SubmissionOutcome[];
let first: Pulled;

beforeAll(async () => {
  trip = roundTrip();
  outcomes = await outcomesOf(trip);
  first = await pulled(trip.master, outcomes);
});

/** A sheet's rows as they read. */
function linesOf(book: Snapshot, name: string): readonly (readonly CellValue[])[] {
  const sheet = book.sheets.find((one) => one.name === name)!;
  return sheet.rows.map(({ values }) => Array.from(values, (value) => value ?? null));
}

const fileOf = ({ consolidation }: Pulled, name: string) =>
  consolidation.files.find(({ file }) => file.name === name)!;

describe("the Kiên Giang plan, issued and sent back", () => {
  it("knows every sender and day, and sets aside just what can't be read", () => {
    for (const sent of trip.files) {
      const file = fileOf(first, sent.name);
      expect([sent.name, file.sender?.name ?? null]).toEqual([sent.name, sent.agency]);
      const unread = sent.ending === "set-aside" || sent.name.startsWith("gui lai/");
      expect([sent.name, file.standing === "set-aside" || file.standing === "same-file"]).toEqual([
        sent.name,
        unread,
      ]);
      if (!unread) expect(file.submittedOn).toBe(sent.documentDate);
    }
    expect(
      fileOf(first, trip.files.find(({ name }) => name.startsWith("lan 1/"))!.name)
    ).toMatchObject({
      standing: "superseded",
      rows: { merged: 0, conflict: 0 },
    });
  });

  it("tells who is late, who sent nothing, and who sent what no one can read", () => {
    const states = new Map(
      first.consolidation.roster.map(({ agency, states: all }) => [agency.name, all])
    );
    expect(states.get("Sở Công Thương")).toContain("late");
    expect(states.get("Sở Y tế")).toEqual(["unreadable"]);
    expect(states.get("Bộ Chỉ huy Quân sự tỉnh")).toContain("day-unknown");
    for (const silent of trip.silent) expect(states.get(silent)).toEqual(["not-sent"]);
  });

  it("accounts for every row of every file", () => {
    const { total, byFile } = first.consolidation.reconciliation;
    const sums = { read: 0, merged: 0, conflict: 0, leftOut: 0 };
    byFile.forEach((tally, index) => {
      const { file } = first.consolidation.files[index]!;
      const rows =
        file.status === "set-aside" ? 0 : file.book.indicators.length + file.book.tasks.length;
      expect(tally.read).toBe(rows);
      expect(tally.merged + tally.conflict + tally.leftOut).toBe(rows);
      for (const key of Object.keys(sums) as (keyof typeof sums)[]) sums[key] += tally[key];
    });
    expect(total).toEqual(sums);
    expect(total.read).toBeGreaterThan(80);
  });

  it("gives each figure as it was sent, with file, sheet and cell, in the book too", () => {
    const province = linesOf(first.book, PROVINCE_SHEET);
    const sources = linesOf(first.book, SOURCE_SHEET);
    const column = (year: number): number => province[2]!.indexOf(`KH ${year}`);
    let checked = 0;
    for (const sent of trip.files) {
      const file = fileOf(first, sent.name);
      if (file.standing !== "current") continue;
      for (const { code, field, value, at } of sent.figures) {
        const year = Number(field.slice(5));
        const row = [...trip.issue.codes.indicators].find(([, given]) => given === code)![0];
        const line = province.find((cells) => cells[2] === row.name.text)!;
        expect([code, year, line[column(year)]]).toEqual([code, year, value]);
        expect(value).toBeCloseTo(figure(code, year), 10);
        const source = sources.find(
          (cells) => cells[1] === row.name.text && cells[6] === sent.name
        )!;
        expect(source[7]).toBe(file.file.sha256!.slice(0, 12));
        expect(source[8]).toBe(at.sheet);
        expect(source[sources[2]!.indexOf(`KH ${year}`)]).toBe(`${at.cell} *`);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(30);
  });

  it("proposes the row that the plan does not have", () => {
    const proposed = first.consolidation.proposedIndicators;
    expect(proposed.map(({ name }) => name)).toEqual([trip.proposal.name]);
    const lines = linesOf(first.book, PROVINCE_SHEET);
    const at = lines.findIndex((cells) => cells[1] === "Đề xuất");
    expect(lines[at]).toEqual(expect.arrayContaining([trip.proposal.name]));
    expect(lines[at + 1]).toEqual(expect.arrayContaining([trip.proposal.agency, 85]));
  });

  it("takes no formula and no name over from a submission", () => {
    const formulas = first.book.sheets.flatMap(({ rows }) =>
      rows.flatMap((row) => row.formulas ?? [])
    );
    const own = formulas.filter((formula) => formula !== undefined);
    expect(own.every((formula) => /^=(SUM\(|[A-Z]+\d+-)/.test(formula))).toBe(true);
    const known = new Set(opened(trip.master).names.map(({ name }) => name));
    const names = first.book.names.filter(({ name }) => !known.has(name)).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(["_KH_generated"]));
  });

  it("is the same file, byte for byte, when the same files are pulled again", async () => {
    const second = await pulled(first.bytes, outcomes);
    expect(second.consolidation.changes).toMatchObject({
      added: [],
      changed: [],
      removed: [],
      values: [],
    });
    expect(Buffer.compare(second.bytes, first.bytes)).toBe(0);
  });

  it("changes only the rows of the file that changed", async () => {
    const name = trip.files.find(({ agency }) => agency === "Sở Xây dựng")!.name;
    const index = trip.files.findIndex((file) => file.name === name);
    const changed = outcomes[index]!;
    if (changed.status === "set-aside") throw new Error(changed.reason.text.en);
    const { book } = changed;
    const indicators = book.indicators.map((row) => ({
      ...row,
      values: row.values.map((value) => (typeof value === "number" ? value + 1 : value)),
    }));
    const other = { ...changed, sha256: "f".repeat(64), book: { ...book, indicators } };
    const others = outcomes.map((one) => (one === changed ? other : one));
    const after = await pulled(first.bytes, others);
    const names = new Set(indicators.map((row) => row.name));
    expect(after.consolidation.changes).toMatchObject({ changed: [name], added: [], removed: [] });
    const [before, now] = [first, after].map(({ book: one }) => linesOf(one, PROVINCE_SHEET));
    expect(now!.length).toBe(before!.length);
    const different = now!.filter(
      (line, at) => JSON.stringify(line) !== JSON.stringify(before![at])
    );
    expect(different.length).toBeGreaterThan(0);
    // A head line counts what is not agreed.
    const rows = different.filter((line) => line[1] !== null && line[1] !== undefined);
    expect(rows.every((line) => names.has(String(line[2])))).toBe(true);
  });
});
