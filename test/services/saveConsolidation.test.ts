import type { Answers } from "../../src/domain/consolidation/answers";
import type { Consolidation } from "../../src/domain/consolidation/consolidation";
import type { PulledFile } from "../../src/domain/consolidation/pulledFile";
import { PROVINCE_SHEET } from "../../src/domain/consolidation/sheets/provinceSheet";
import { ROSTER_SHEET } from "../../src/domain/consolidation/sheets/rosterSheet";
import { SOURCE_SHEET } from "../../src/domain/consolidation/sheets/sourceSheet";
import { CONSOLIDATED_TASKS_SHEET } from "../../src/domain/consolidation/sheets/taskSheet";
import type { CellValue, Snapshot } from "../../src/domain/sheet";
import { standardWorkbook } from "../../src/domain/standardWorkbook/standardWorkbook";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { packageChanges } from "../../src/model/packageChanges";
import { toSnapshot } from "../../src/model/toSnapshot";
import type { WorkbookModel } from "../../src/model/workbookModel";
import {
  MOST_ROWS_IN_OPEN_BOOK,
  type Master,
  consolidateFiles,
  readMaster,
  saveConsolidation,
} from "../../src/services/consolidatePlan";
import type { Workbook } from "../../src/services/ports/workbook";
import { undoWrite } from "../../src/services/undoWrite";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { saveWorkbook } from "../../src/xlsx/save/saveWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { type Book, sent } from "../domain/consolidation/pull";
import { testCalculator } from "../support/calculator";
import { inOpenExcel, ports } from "../support/ports";
import { memoryJournal } from "../support/memoryJournal";
import { testClock } from "../support/testClock";

/** Texts that Excel makes something else of when they are typed. */
const NASTY = [
  '=HYPERLINK("http://x.example","bấm")',
  "+cmd|' /C calc'!A0",
  "-1+1",
  "@SUM(1;2)",
  "7-9",
  "1.234",
  "- Tỷ lệ",
  "'01",
  "TRUE",
  "#REF!",
  "1E5",
] as const;

const INDICATORS = [["Tỷ lệ hộ nghèo", "%"], ...NASTY.map((text) => [text, "%"])] as const;
const OWNER = "Sở Y tế";
const BOOK = openedBook();

/** A province's book whose indicators and tasks are named as nastily as can be. */
function openedBook(): Uint8Array {
  const printed = {
    indicators: [
      ["STT", "Chỉ tiêu", "Đơn vị tính"],
      ["", "", ""],
      ...INDICATORS.map(([name, unit], i) => [String(i + 1), name, unit]),
    ],
    tasks: NASTY.slice(0, 3).map((text, i) => [
      String(i + 1),
      `Đề án ${text}`,
      OWNER,
      "",
      "Quý II/2021",
      "UBND tỉnh",
    ]),
  };
  const period = { from: 2021, to: 2025 };
  return writeWorkbook(standardWorkbook({ period, province: "Kiên Giang", printed }));
}

function scanned(bytes: Uint8Array) {
  const result = openWorkbook(bytes, { book: "tinh.xlsx" });
  if (!result.ok) throw new Error(result.problem.text.en);
  return result.book;
}

/** A submission whose every word is nasty. */
function submissions(master: Master): readonly PulledFile[] {
  const book = (agency: string, shift: number): Book => ({
    info: { reportingAgency: agency, documentDate: "18/02/2021", reply: NASTY[0] },
    indicators: INDICATORS.map(([name, unit], i) => ({
      ...{ name, unit, actual: i + shift, goal: NASTY[i % NASTY.length]! },
      plan: [NASTY[(i + 1) % NASTY.length]!, NASTY[(i + 2) % NASTY.length]!],
    })),
    tasks: NASTY.slice(0, 3).map((text) => ({
      name: `Đề án ${text}`,
      lead: text,
      deadline: text,
      level: text,
    })),
  });
  return [
    sent("=1+1.xlsx", book(OWNER, 0), master.registers),
    sent("-2+3.xlsx", book("Sở Xây dựng", 1), master.registers),
  ];
}

async function pulledInto(
  workbook: Workbook,
  answers?: Answers
): Promise<{ master: Master; consolidation: Consolidation }> {
  const read = await readMaster(workbook);
  if (!read.ok) throw new Error(read.failure.text.en);
  const master = read.value;
  const outcome = await consolidateFiles(master, answers ?? master.answers, submissions(master), {
    clock: testClock,
  });
  if (outcome.state !== "done") throw new Error(outcome.state);
  return { master, consolidation: outcome.result };
}

async function save(workbook: Workbook) {
  const { master, consolidation } = await pulledInto(workbook);
  const desk = { workbook, journal: memoryJournal() };
  const options = { answers: master.answers, language: "vi" as const };
  const saved = await saveConsolidation(desk, master, consolidation, options);
  if (!saved.ok) throw new Error(saved.failure.text.en);
  return { desk, entry: saved.entry };
}

const OWN = [PROVINCE_SHEET, CONSOLIDATED_TASKS_SHEET, ROSTER_SHEET, SOURCE_SHEET];

/** What our sheets hold, formulas apart. */
function held({ sheets }: Snapshot): Map<string, readonly (readonly (CellValue | undefined)[])[]> {
  return new Map(
    sheets
      .filter(({ name }) => OWN.includes(name))
      .map(({ name, rows }) => [name, rows.map(({ values }) => Array.from(values))])
  );
}

const modelOf = (bytes: Uint8Array): WorkbookModel =>
  fromScanned(scanned(bytes), { calculator: null });

describe("what others wrote, in our sheets", () => {
  const books = new Map<string, Snapshot>();

  it.each(ports)("stays text, whatever it looks like, on %s", async (port, on) => {
    // Excel computes what it is given; so does the model here.
    const model = fromScanned(scanned(BOOK), { calculator: testCalculator() });
    await on(model, async (workbook) => {
      await save(workbook);
    });
    const snapshot = toSnapshot(model);
    books.set(port, snapshot);
    const cells = [...held(snapshot).values()].flat(2);
    for (const text of [...NASTY, "=1+1.xlsx", "-2+3.xlsx"]) expect(cells).toContain(text);
    const formulas = snapshot.sheets
      .filter(({ name }) => OWN.includes(name))
      .flatMap(({ rows }) => rows.flatMap((row) => Array.from(row.formulas ?? [])))
      .filter((formula) => formula !== undefined);
    expect(formulas.filter((formula) => !/^=ROUND\(M/.test(formula))).toEqual([]);
  });

  it("is the same through both ports", () => {
    expect(held(books.get("Excel")!)).toEqual(held(books.get("the model")!));
  });

  it("stays text in the saved file and after reload", async () => {
    const book = scanned(BOOK);
    const model = fromScanned(book, { calculator: null });
    await save(modelWorkbook(model));
    const file = saveWorkbook(BOOK, packageChanges(book, model));
    if (!file.ok) throw new Error(file.problem.text.en);
    const again = scanned(file.bytes);
    expect(held(again)).toEqual(held(books.get("the model")!));
    const injected = again.sheets.flatMap(({ rows }) =>
      rows.flatMap((row) =>
        Array.from(row.formulas ?? []).filter((one) => /HYPERLINK|cmd/.test(one ?? ""))
      )
    );
    expect(injected).toEqual([]);
  });
});

describe("a pull that is written", () => {
  it("is taken back as one, and remembered with its answers until then", async () => {
    const model = modelOf(BOOK);
    const before = toSnapshot(model);
    await inOpenExcel(model, async (workbook) => {
      const { desk, entry } = await save(workbook);
      const read = await readMaster(workbook);
      expect(read.ok && read.value.last?.files.map(({ name }) => name)).toEqual([
        "-2+3.xlsx",
        "=1+1.xlsx",
      ]);
      expect(await undoWrite(desk, entry)).toEqual({ ok: true, value: null });
      const back = await readMaster(workbook);
      expect(back.ok && back.value.last).toBeNull();
    });
    const after = toSnapshot(model);
    const shown = ({ sheets }: Snapshot) =>
      sheets.filter(({ visibility, rows }) => visibility !== "veryHidden" || rows.length > 0);
    expect(shown(after)).toEqual(shown(before));
    expect(after.names).toEqual(before.names);
  });

  it("writes the same again, and says that nothing changed", async () => {
    const model = modelOf(BOOK);
    const workbook = modelWorkbook(model);
    await save(workbook);
    const once = toSnapshot(model);
    const { consolidation } = await pulledInto(workbook);
    expect(consolidation.changes).toMatchObject({
      added: [],
      changed: [],
      removed: [],
      values: [],
    });
    await save(workbook);
    expect(toSnapshot(model)).toEqual(once);
  });

  it("is refused in plain words where it has more rows than an open workbook takes", async () => {
    const model = modelOf(BOOK);
    const workbook = modelWorkbook(model);
    const { master, consolidation } = await pulledInto(workbook);
    const before = toSnapshot(model);
    const [first, ...others] = consolidation.indicators;
    const sent = first!.speakers[0]!;
    const many = { ...first!, localities: Array<typeof sent>(MOST_ROWS_IN_OPEN_BOOK).fill(sent) };
    const result = await saveConsolidation(
      { workbook, journal: memoryJournal() },
      master,
      { ...consolidation, indicators: [many, ...others] },
      { answers: master.answers, language: "vi" }
    );
    expect(result).toMatchObject({ ok: false, failure: { aftermath: "unchanged" } });
    expect(!result.ok && result.failure.text.vi).toMatch(
      /^Các đơn vị gửi 60\.0\d\d dòng, .*plan consolidate/
    );
    expect(toSnapshot(model)).toEqual(before);
  });

  it("remembers answers and decisions, and leaves out what someone tampered with", async () => {
    const model = modelOf(BOOK);
    const workbook = modelWorkbook(model);
    const { master, consolidation } = await pulledInto(workbook);
    const { key, field, values } = consolidation.conflicts[0]!;
    const decision = { key, field, values, chosen: 5, ground: "Báo cáo số 5", by: "Nguyễn Văn A" };
    const answers: Answers = {
      senders: [{ key: "name:so y", agency: OWNER, kind: "department" }],
      latest: [{ agency: OWNER, sha256: "ab", among: ["ab", "cd"] }],
      weights: [{ key, agency: OWNER, field: null, weight: 3 }],
      units: [{ key, agency: OWNER, unit: "người", as: "same" }],
      letters: [{ agency: OWNER, documentNumber: "1/CV", documentDate: null, reply: "" }],
      decisions: [{ ...decision, on: "2021-03-01" as Answers["decisions"][number]["on"] }],
    };
    const options = { answers, language: "vi" as const };
    const desk = { workbook, journal: memoryJournal() };
    await saveConsolidation(desk, master, consolidation, options);
    const read = await readMaster(workbook);
    expect(read.ok && read.value.answers).toEqual(answers);
    const decided = await pulledInto(workbook, answers);
    const settled = decided.consolidation.conflicts.find(
      (one) => one.key === key && one.field === field
    )!;
    expect(settled.decision).toEqual(answers.decisions[0]);
    const state = model.requireSheet("_SoKeHoach");
    const rows = state.usedArea({ valuesOnly: true })!.bottom;
    for (let row = 0; row <= rows; row++) {
      if (state.value(row, 0) === "weight-answer") {
        state.put({ top: row, left: 2, bottom: row, right: 2 }, [['{"weight":"ba"}']]);
      }
    }
    const tampered = await readMaster(workbook);
    expect(tampered.ok && tampered.value.answers.weights).toEqual([]);
  });
});
