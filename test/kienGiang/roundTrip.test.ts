import { readPlan } from "../../src/domain/plan/readPlan";
import { readRegisters } from "../../src/domain/plan/registers/registers";
import { parseCellAddress } from "../../src/domain/sheet";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { readWithSheetJs } from "../xlsx/sheetJs";
import { WAYS, roundTrip } from "../support/submissions";
import { opened } from "./sample";

const { files, issue, silent, proposal } = roundTrip();
const ours = files.filter(({ name, ending }) => ending === "read" && name.endsWith(".xlsx"));
const foreign = files.filter(({ name }) => !name.endsWith(".xlsx"));

describe("the round trip of the Kiên Giang plan", () => {
  it("has a way for each agency but the silent ones", () => {
    const agencies = issue.books.map(({ agency }) => agency.name);
    expect(Object.keys(WAYS).filter((agency) => !agencies.includes(agency))).toEqual([]);
    expect(silent).toEqual(["Sở Giao thông vận tải"]);
  });

  it("is the same, byte for byte, each time", () => {
    const again = roundTrip().files;
    expect(again.map(({ name }) => name)).toEqual(files.map(({ name }) => name));
    const zips = files.filter(({ name }) => /xlsx$/.test(name));
    const same = zips.map((file) => again.find(({ name }) => name === file.name)!.bytes);
    expect(zips.every(({ bytes }, index) => Buffer.compare(bytes, same[index]!) === 0)).toBe(true);
  });

  it.each(ours.map((file) => [file.name, file] as const))("%s says what was sent", (name, file) => {
    const book = opened(file.bytes, name);
    const plan = readPlan(book, { registers: readRegisters(book).registers });
    const share = issue.books.find(({ agency }) => agency.name === file.agency)!;
    const codes = share.indicators.map((row) => issue.codes.indicators.get(row)!);
    const proposed = file.agency === proposal.agency ? 1 : 0;
    expect(plan.indicators.flatMap(({ code }) => code ?? []).sort()).toEqual(codes.sort());
    expect(plan.indicators.length).toBe(codes.length + proposed);
    expect(plan.tasks.length).toBe(share.tasks.length);
    for (const { code, field, value, at } of file.figures) {
      const row = plan.indicators.find((one) => one.code === code)!;
      const cell = row.plan.get(Number(field.slice(5)))!;
      expect([cell.value.low, cell.ref]).toEqual([value, at]);
    }
    expect(plan.documentDate).toBe(file.documentDate);
  });

  it.each(foreign.map((file) => [file.name, file] as const))(
    "%s holds the same cells",
    (_, file) => {
      const book = readWithSheetJs(file.bytes);
      expect(file.figures.length).toBeGreaterThan(0);
      for (const { at, value } of file.figures) {
        const { row, column } = parseCellAddress(at.cell)!;
        expect(book.get(at.sheet)!.values.get(`${row},${column}`)).toBe(value);
      }
    }
  );

  it("has three files that can't be read", () => {
    const left = files.filter(({ ending }) => ending === "set-aside");
    const problems = left.map(({ bytes, name }) => {
      const result = openWorkbook(bytes, { book: name });
      return result.ok ? "read" : result.problem.code;
    });
    expect(problems).toMatchInlineSnapshot(`
      [
        "zip-truncated",
        "encrypted",
        "content-too-large",
      ]
    `);
  });
});
