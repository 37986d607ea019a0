import { unzipSync } from "fflate";
import { nodePacker } from "../../src/cli/nodePacker";
import { PROVINCE_SHEET } from "../../src/domain/consolidation/sheets/provinceSheet";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { packageChanges } from "../../src/model/packageChanges";
import {
  consolidateFiles,
  flowConsolidation,
  readMaster,
  saveConsolidation,
} from "../../src/services/consolidatePlan";
import type { SubmissionOutcome } from "../../src/services/ports/submissionReader";
import type { Workbook } from "../../src/services/ports/workbook";
import { saveWorkbook, saveWorkbookInto } from "../../src/xlsx/save/saveWorkbook";
import { opened } from "../kienGiang/sample";
import { inProcessReader } from "../support/inProcessReader";
import { memoryFile } from "../support/memoryFile";
import { memoryJournal } from "../support/memoryJournal";
import { type RoundTrip, roundTrip } from "../support/submissions";
import { testClock } from "../support/testClock";

jest.setTimeout(120_000);

let trip: RoundTrip;
let outcomes: readonly SubmissionOutcome[];
let flown: Uint8Array;

beforeAll(async () => {
  trip = roundTrip();
  const book = modelWorkbook(fromScanned(opened(trip.master), { calculator: null }));
  const master = await readMaster(book);
  if (!master.ok) throw new Error(master.failure.text.en);
  const files = trip.files.map(({ name, bytes }) => ({
    name,
    bytes: () => Promise.resolve(new Uint8Array(bytes)),
  }));
  outcomes = await inProcessReader().read(files, { registers: master.value.registers });
  flown = await rowByRow(trip.master);
});

async function pulledInto(workbook: Workbook) {
  const master = await readMaster(workbook);
  if (!master.ok) throw new Error(master.failure.text.en);
  const { answers } = master.value;
  const done = await consolidateFiles(master.value, answers, outcomes, { clock: testClock });
  if (done.state !== "done") throw new Error(done.state);
  const options = { answers, language: "vi" as const };
  return { master: master.value, consolidation: done.result, options };
}

/** The file that comes of a pull whose sheets are held whole, as the pane writes them. */
async function heldWhole(bytes: Uint8Array): Promise<Uint8Array> {
  const scanned = opened(bytes);
  const model = fromScanned(scanned, { calculator: null });
  const workbook = modelWorkbook(model);
  const { master, consolidation, options } = await pulledInto(workbook);
  const desk = { workbook, journal: memoryJournal() };
  const saved = await saveConsolidation(desk, master, consolidation, options);
  if (!saved.ok) throw new Error(saved.failure.text.en);
  const result = saveWorkbook(bytes, packageChanges(scanned, model));
  if (!result.ok) throw new Error(result.problem.text.en);
  return result.bytes;
}

/** The file that comes of a pull whose rows are made while it is written, as the command line does. */
async function rowByRow(bytes: Uint8Array): Promise<Uint8Array> {
  const scanned = opened(bytes);
  const model = fromScanned(scanned, { calculator: null });
  const workbook = modelWorkbook(model);
  const { master, consolidation, options } = await pulledInto(workbook);
  const sheets = await flowConsolidation(workbook, master, consolidation, options);
  if (!sheets.ok) throw new Error(sheets.failure.text.en);
  const changes = packageChanges(scanned, model, { flowing: sheets.value });
  const file = memoryFile();
  const problem = await saveWorkbookInto({ sink: file, packer: nodePacker }, bytes, changes);
  expect(problem).toBeNull();
  return file.bytes();
}

/** The parts of a file as texts. */
function parts(bytes: Uint8Array): Readonly<Record<string, string>> {
  const texts = Object.entries(unzipSync(bytes)).map(
    ([name, content]) => [name, new TextDecoder().decode(content)] as const
  );
  return Object.fromEntries(texts.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The same with each cell's look spelled out: looks are numbered in the order in which they were met. */
function withLooks(bytes: Uint8Array): Readonly<Record<string, string>> {
  const { "xl/styles.xml": styles, ...others } = parts(bytes);
  const list = (name: string, item: RegExp): readonly string[] =>
    new RegExp(`<${name}[ >].*</${name}>`).exec(styles!)![0].match(item)!;
  const formats = new Map(
    list("numFmts", /<numFmt [^>]*>/g).map((one) => [/numFmtId="(\d+)"/.exec(one)![1]!, one])
  );
  const lists = {
    numFmtId: (id: string) => (formats.get(id) ?? id).replace(/numFmtId="\d+"/, ""),
    fontId: (id: string) => list("fonts", /<font>.*?<\/font>/g)[Number(id)]!,
    fillId: (id: string) => list("fills", /<fill>.*?<\/fill>/g)[Number(id)]!,
    borderId: (id: string) => list("borders", /<border>.*?<\/border>/g)[Number(id)]!,
  };
  const looks = list("cellXfs", /<xf [^>]*\/>|<xf .*?<\/xf>/g).map((xf) =>
    xf.replace(
      /(numFmtId|fontId|fillId|borderId)="(\d+)"/g,
      (_, name: keyof typeof lists, id: string) => lists[name](id)
    )
  );
  const spelledOut = Object.entries(others).map(([name, text]) => {
    const cells = text.replace(/(<c [^>]*?) s="(\d+)"/g, (_, cell: string, style: string) => {
      return `${cell} ${looks[Number(style)]!}`;
    });
    return [name, cells] as const;
  });
  return Object.fromEntries([...spelledOut, ["looks", [...looks].sort().join("")]]);
}

describe("a pull written row by row", () => {
  it("is part by part, byte by byte what the pane writes, but for the numbers of looks", async () => {
    const [whole, flowing] = [withLooks(await heldWhole(trip.master)), withLooks(flown)];
    expect(Object.keys(flowing)).toEqual(Object.keys(whole));
    expect(Object.keys(whole).filter((name) => whole[name] !== flowing[name])).toEqual([]);
    expect(whole["xl/worksheets/sheet10.xml"]).toContain("wrapText");
  });

  it("written again into what it gave is the same file", async () => {
    const again = await rowByRow(flown);
    const third = await rowByRow(again);
    expect(parts(again)).toEqual(parts(flown));
    expect(Buffer.compare(third, again)).toBe(0);
  });

  it("goes over what the pane wrote, and leaves what others put beside it", async () => {
    const scanned = opened(flown);
    const model = fromScanned(scanned, { calculator: null });
    const sheet = model.requireSheet(PROVINCE_SHEET);
    sheet.setTabColor("#C00000");
    sheet.put({ top: 400, left: 40, bottom: 400, right: 40 }, [["ghi thêm"]]);
    const marked = saveWorkbook(flown, packageChanges(scanned, model));
    if (!marked.ok) throw new Error(marked.problem.text.en);
    const [now, before] = [parts(await rowByRow(marked.bytes)), parts(flown)];
    const changed = Object.keys(now).filter((name) => now[name] !== before[name]);
    expect(changed).toHaveLength(1);
    expect(now[changed[0]!]).toContain('<tabColor rgb="FFC00000"/>');
    expect(now[changed[0]!]).not.toContain("ghi thêm");
  });

  it("is not written over a sheet of that name that someone else made", async () => {
    const scanned = opened(trip.master);
    const model = fromScanned(scanned, { calculator: null });
    model.addSheet("Đối soát").put({ top: 0, left: 0, bottom: 0, right: 0 }, [["của tôi"]]);
    const workbook = modelWorkbook(model);
    const before = packageChanges(scanned, model);
    const { master, consolidation, options } = await pulledInto(workbook);
    const sheets = await flowConsolidation(workbook, master, consolidation, options);
    expect(sheets).toMatchObject({
      ok: false,
      failure: { text: { vi: expect.stringContaining("“Đối soát” không do Sổ Kế hoạch lập") } },
    });
    expect(packageChanges(scanned, model)).toEqual(before);
  });
});
