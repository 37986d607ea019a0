import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { failureOf } from "../../src/domain/failureSentences";
import { readPlan } from "../../src/domain/plan/readPlan";
import { defaultRegisters } from "../../src/domain/plan/registers/registers";
import { type FailureCode, type Result, fail, succeed } from "../../src/domain/result";
import { fromScanned } from "../../src/model/fromScanned";
import { toSnapshot } from "../../src/model/toSnapshot";
import { type NewBookDesk, newBook } from "../../src/services/newBook";
import type { NamedFile } from "../../src/services/ports/bookWriter";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";

const SAMPLE = readFileSync(resolve(__dirname, "../../assets/samples/kien-giang-2021-2025.xlsx"));
const TEMPLATE = {
  kind: "template",
  period: { from: 2026, to: 2030 },
  province: "An Giang",
} as const;

/** A desk that keeps what it opened and what it handed out. */
function deskThat(answer: Result<null>, given: Partial<NewBookDesk> = {}) {
  const opened: Uint8Array[] = [];
  const files: NamedFile[] = [];
  const desk: NewBookDesk = {
    opener: {
      open: (bytes) => {
        opened.push(bytes);
        return Promise.resolve(answer);
      },
    },
    writer: {
      write: (book) => Promise.resolve(writeWorkbook(book)),
      pack: () => Promise.reject(new Error("nothing is packed")),
    },
    handOut: (file) => files.push(file),
    sample: () => Promise.resolve(succeed(new Uint8Array(SAMPLE))),
    ...given,
  };
  return { desk, opened, files };
}

function planIn(bytes: Uint8Array) {
  const opening = openWorkbook(bytes, { book: "x.xlsx" });
  if (!opening.ok) throw new Error(opening.problem.text.en);
  return readPlan(toSnapshot(fromScanned(opening.book)), { registers: defaultRegisters() });
}

const failing = (code: FailureCode) => fail(code, { vi: "không", en: "no" });

describe("newBook", () => {
  it("opens the sample, byte for byte", async () => {
    const { desk, opened, files } = deskThat(succeed(null));
    expect(await newBook({ kind: "sample" }, desk)).toEqual(succeed({ kind: "opened" }));
    expect(opened).toEqual([new Uint8Array(SAMPLE)]);
    expect(files).toEqual([]);
  });

  it("opens a standard workbook for the period and province that were asked for", async () => {
    const { desk, opened } = deskThat(succeed(null));
    expect(await newBook(TEMPLATE, desk)).toEqual(succeed({ kind: "opened" }));
    expect(planIn(opened[0]!)).toMatchObject({
      province: "An Giang",
      period: { from: 2026, to: 2030 },
    });
  });

  it.each(["unsupported", "unexpected", "lost"] as const)(
    "gives a file where Excel opens none (%s)",
    async (code) => {
      const { desk, files } = deskThat(failing(code));
      const name = "Sổ kế hoạch An Giang 2026-2030.xlsx";
      expect(await newBook(TEMPLATE, desk)).toEqual(succeed({ kind: "file", name }));
      expect(files.map((file) => file.name)).toEqual([name]);
      expect(planIn(files[0]!.bytes).province).toBe("An Giang");
    }
  );

  it.each(["cell-edit", "busy"] as const)(
    "waits for the user where that helps (%s)",
    async (code) => {
      const { desk, files } = deskThat(failing(code));
      expect(await newBook(TEMPLATE, desk)).toEqual(failing(code));
      expect(files).toEqual([]);
    }
  );

  it("says what to do where no file leaves the pane", async () => {
    const { desk } = deskThat(failing("unsupported"), { handOut: null });
    const began = await newBook({ kind: "sample" }, desk);
    expect(began).toMatchObject({ ok: false, failure: { code: "unsupported" } });
    expect(began.ok || began.failure.text.vi).toMatch(/Hãy xin tệp mẫu/);
  });

  it("opens nothing where the sample did not come", async () => {
    const sample = () => Promise.resolve(failureOf("not-loaded"));
    const { desk, opened, files } = deskThat(succeed(null), { sample });
    expect(await newBook({ kind: "sample" }, desk)).toEqual(failureOf("not-loaded"));
    expect([...opened, ...files]).toEqual([]);
  });
});
