import { unzipSync } from "fflate";
import { nodePacker } from "../../../src/cli/nodePacker";
import type { PackageChanges, SheetBody } from "../../../src/xlsx/save/changes";
import { saveWorkbook, saveWorkbookInto } from "../../../src/xlsx/save/saveWorkbook";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { openArchive } from "../../../src/xlsx/zip/archive";
import { DEFAULT_LIMITS } from "../../../src/xlsx/limits";
import { isFault } from "../../../src/xlsx/problems";
import { writeZip } from "../../../src/xlsx/zip/writeZip";
import { memoryFile } from "../../support/memoryFile";
import { SAMPLE } from "../authoredSample";

const PART = "xl/worksheets/sheet1.xml";
const BYTES = writeWorkbook(SAMPLE);

const bodyOf = (rows: number): SheetBody => ({
  grouped: false,
  *rows() {
    for (let row = 0; row < rows; row++) {
      const look = { bold: true };
      yield {
        height: 20,
        grouped: false,
        cells: [{ value: `Dòng <${row}>`, look }, { value: row }],
      };
    }
  },
});

const changesOf = (body: SheetBody): PackageChanges => ({
  ...{ book: "sổ.xlsx", added: [], deleted: [], names: [], recalculate: false },
  sheets: [{ part: PART, title: "Trang", cleared: true, cells: [], rows: [], columns: [], body }],
});

async function flown(bytes: Uint8Array, changes: PackageChanges) {
  const file = memoryFile();
  const problem = await saveWorkbookInto(
    { sink: file, packer: nodePacker, limits: { entryBytes: 2 ** 32, totalBytes: 2 ** 34 } },
    bytes,
    changes
  );
  return { problem, bytes: file.bytes() };
}

const text = (bytes: Uint8Array, part: string): string =>
  new TextDecoder().decode(unzipSync(bytes)[part]);

describe("a sheet whose rows are made while the file is written", () => {
  it("has them all in their order, with looks that are numbered on the way", async () => {
    // More than a piece, so that rows stand on both sides of a seam.
    const { problem, bytes } = await flown(BYTES, changesOf(bodyOf(9_000)));
    expect(problem).toBeNull();
    const sheet = text(bytes, PART);
    const numbers = [...sheet.matchAll(/<row r="(\d+)" ht="20"/g)].map(([, number]) =>
      Number(number)
    );
    expect(numbers).toEqual(Array.from({ length: 9_000 }, (_, index) => index + 1));
    expect(sheet).toMatch(
      /<c r="A9000" s="\d+" t="inlineStr"><is><t>Dòng &lt;8999&gt;<\/t><\/is><\/c>/
    );
    const style = Number(/<c r="A1" s="(\d+)"/.exec(sheet)![1]);
    const formats = /<cellXfs count="(\d+)"/.exec(text(bytes, "xl/styles.xml"))!;
    expect(style).toBe(Number(formats[1]) - 1);
  });

  it("is the same whether the file is written whole or piece by piece", async () => {
    const changes = changesOf(bodyOf(50));
    const whole = saveWorkbook(BYTES, changes);
    const { bytes } = await flown(BYTES, changes);
    expect(whole.ok && unzipSync(whole.bytes)).toEqual(unzipSync(bytes));
  });

  it("begins as a new one where the old was too large to be unpacked", async () => {
    const archive = openArchive(BYTES, DEFAULT_LIMITS);
    if (isFault(archive)) throw new Error(archive.fault);
    const entries = archive.names.map((name) => {
      const packed = archive.packed(name);
      if (isFault(packed)) throw new Error(packed.fault);
      // A claim is enough: what is so large is never unpacked.
      return { ...packed, name, ...(name === PART && { size: DEFAULT_LIMITS.entryBytes + 1 }) };
    });
    const { problem, bytes } = await flown(writeZip(entries), changesOf(bodyOf(2)));
    expect(problem).toBeNull();
    expect(text(bytes, PART)).toMatch(
      /<worksheet [^>]*><sheetData><row .*<\/sheetData><\/worksheet>$/
    );
  });

  it("leaves a reason where its rows can't be made", async () => {
    const body: SheetBody = {
      grouped: false,
      rows: () => {
        throw new Error("hết bộ nhớ");
      },
    };
    const { problem } = await flown(BYTES, changesOf(body));
    expect(problem).toMatchObject({
      code: "unexpected",
      text: { vi: expect.stringContaining("Chưa lưu") },
    });
  });
});
