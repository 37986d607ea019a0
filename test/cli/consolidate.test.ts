import Ajv2020 from "ajv/dist/2020";
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runPlan } from "../../src/cli/runPlan";
import type { AuthoredBook } from "../../src/domain/authoredBook";
import { standardWorkbook } from "../../src/domain/standardWorkbook/standardWorkbook";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { opened } from "../kienGiang/sample";

jest.setTimeout(120_000);

const SCHEMA = join(__dirname, "../../docs/schemas/consolidate.schema.json");
const PRINTED = {
  indicators: [
    ["STT", "Chỉ tiêu", "Đơn vị tính"],
    ["", "", ""],
    ["1", "Số xã đạt tiêu chí nông thôn mới", "xã"],
  ],
  tasks: [
    [
      "STT",
      "Tên đề án/nhiệm vụ",
      "Cơ quan chủ trì",
      "Cơ quan phối hợp",
      "Thời gian trình",
      "Cấp trình",
    ],
    ["1", "Đề án xã nông thôn mới", "Sở Y tế", "", "Quý II/2021", "UBND tỉnh"],
  ],
};
const text = (value: string) => ({ kind: "text" as const, value });

function bookOf(reportingAgency: string): AuthoredBook {
  return standardWorkbook({
    ...{ period: { from: 2021, to: 2025 }, province: "Kiên Giang", printed: PRINTED },
    info: { reportingAgency: text(reportingAgency), documentDate: text("18/02/2021") },
  });
}

let folder: string;
const at = (...steps: string[]): string => join(folder, ...steps);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-consolidate-"));
  mkdirSync(at("gửi", "y tế"), { recursive: true });
  writeFileSync(at("tỉnh.xlsx"), writeWorkbook(bookOf("")));
  writeFileSync(at("gửi", "y tế", "biểu.xlsx"), writeWorkbook(bookOf("Sở Y tế")));
  writeFileSync(at("gửi", "~$biểu.xlsx"), "khóa");
  writeFileSync(at("gửi", "công văn.pdf"), "%PDF-1.7");
  mkdirSync(at("trống"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function plan(...argv: string[]): Promise<{ code: number; out: string; err: string }> {
  let out = "";
  let err = "";
  const code = await runPlan(argv, { out: (said) => (out += said), err: (said) => (err += said) });
  return { code, out, err };
}

describe("plan consolidate", () => {
  it("writes a copy of the master with the sheets, tells what was set aside, and its JSON is as the schema says", async () => {
    const before = readFileSync(at("tỉnh.xlsx"));
    const argv = ["consolidate", at("tỉnh.xlsx"), at("gửi"), "--write", at("ra.xlsx")];
    const { code, out, err } = await plan(...argv, "--json", at("ra.json"));
    expect([code, err]).toEqual([1, ""]);
    expect(out).toContain("2 tệp, đưa vào tổng hợp 1 tệp");
    expect(out).toContain(
      "2 dòng đọc = 1 đã tổng hợp + 0 chưa thống nhất + 1 chưa đưa vào (1 chưa điền số)"
    );
    expect(out).toContain("gửi/công văn.pdf");
    expect(out).toContain("gửi/~$biểu.xlsx");
    expect(out).toContain("Sở Y tế: ");
    expect(readFileSync(at("tỉnh.xlsx"))).toEqual(before);
    const { sheets } = opened(readFileSync(at("ra.xlsx")));
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Tổng hợp", "Tổng hợp nhiệm vụ", "Tình hình gửi báo cáo", "Đối soát"])
    );
    const schema = JSON.parse(readFileSync(SCHEMA, "utf8")) as object;
    const validate = new Ajv2020({ allErrors: true }).compile(schema);
    const result: unknown = JSON.parse(readFileSync(at("ra.json"), "utf8"));
    validate(result);
    expect(validate.errors ?? []).toEqual([]);
    expect(result).toMatchObject({
      files: [
        { name: "gửi/công văn.pdf", status: "set-aside", reason: { code: "not-a-workbook" } },
        { name: "gửi/y tế/biểu.xlsx", agency: "Sở Y tế", submittedOn: "2021-02-18" },
      ],
      leftOut: [{ name: "gửi/~$biểu.xlsx" }],
    });
  });

  it("pulls into what it wrote: nothing changed, and the same again is the same file", async () => {
    const into = (master: string, out: string) =>
      plan("consolidate", at(master), at("gửi"), "--write", at(out), "--json", at("lại.json"));
    await into("tỉnh.xlsx", "lần 1.xlsx");
    await into("lần 1.xlsx", "lần 2.xlsx");
    const { changes } = JSON.parse(readFileSync(at("lại.json"), "utf8")) as { changes: unknown };
    expect(changes).toMatchObject({ added: [], changed: [], removed: [], values: [] });
    await into("lần 2.xlsx", "lần 3.xlsx");
    expect(Buffer.compare(readFileSync(at("lần 2.xlsx")), readFileSync(at("lần 3.xlsx")))).toBe(0);
    const [first, second] = ["lần 1.xlsx", "lần 2.xlsx"].map((name) =>
      opened(readFileSync(at(name)))
    );
    expect(second!.sheets).toEqual(first!.sheets);
  });

  describe("with a file of answers", () => {
    interface Pulled {
      readonly files: readonly { name: string; agency: string | null; agencyFrom: string | null }[];
      readonly questions: readonly object[];
      readonly conflicts: readonly {
        key: string;
        field: string;
        values: string;
        decision: unknown;
      }[];
      readonly indicators: readonly { figures: readonly { field: string; value: unknown }[] }[];
      readonly roster: readonly { agency: string; text: { vi: string }; versions: object[] }[];
    }

    const withGoal = (agency: string, goal: number): Uint8Array => {
      const { sheets, ...book } = bookOf(agency);
      return writeWorkbook({
        ...book,
        sheets: sheets.map((sheet) => ({
          ...sheet,
          rows: sheet.rows.map((row) =>
            row.cells.some((cell) => cell?.value.kind === "text" && /^Số xã/.test(cell.value.value))
              ? {
                  ...row,
                  cells: row.cells.map((cell, at) =>
                    at === 10 ? { ...cell, value: { kind: "number" as const, value: goal } } : cell
                  ),
                }
              : row
          ),
        })),
      });
    };

    const pull = async (answers: unknown, master = "tỉnh.xlsx") => {
      writeFileSync(at("trả lời.json"), JSON.stringify(answers));
      const argv = ["consolidate", at(master), at("hai")];
      const more = ["--answers", at("trả lời.json"), "--json", at("đáp.json")];
      const done = await plan(...argv, ...more, "--write", at("đáp.xlsx"));
      const json = () => JSON.parse(readFileSync(at("đáp.json"), "utf8")) as Pulled;
      return { ...done, json };
    };

    beforeAll(() => {
      mkdirSync(at("hai"));
      writeFileSync(at("hai", "không tên.xlsx"), withGoal("", 70));
      writeFileSync(at("hai", "xây dựng.xlsx"), withGoal("Sở Xây dựng", 80));
    });

    it("knows a sender, a decision and a letter by it, and remembers them in the book", async () => {
      const senders = [{ file: "hai/không tên.xlsx", agency: "sở y tế" }];
      const first = (await pull({ senders })).json();
      expect(first.files[0]).toMatchObject({ agency: "Sở Y tế", agencyFrom: "answer" });
      expect(first.questions).toEqual([]);
      expect(first.conflicts).toMatchObject([{ field: "goal", decision: null }]);
      const { key, field, values } = first.conflicts[0]!;
      const decision = {
        key,
        field,
        values,
        chosen: 75,
        ground: "Biên bản",
        by: "A",
        on: "2021-03-01",
      };
      const letter = { documentNumber: "9/CV", documentDate: "2021-02-20", reply: "" };
      const letters = [{ agency: "sở tài chính", ...letter }];
      const answered = (await pull({ senders, decisions: [decision], letters })).json();
      expect(answered.conflicts).toMatchObject([{ decision }]);
      const goal = answered.indicators[0]!.figures.find((one) => one.field === "goal");
      expect(goal).toMatchObject({ value: 75, ground: "decision" });
      const finance = answered.roster.find(({ agency }) => agency === "Sở Tài chính")!;
      expect(finance.text.vi).toMatch(/^Có văn bản, chưa có biểu/);
      expect(finance.versions).toMatchObject([
        { documentNumber: "9/CV", documentDate: "2021-02-20" },
      ]);
      writeFileSync(at("nhớ.xlsx"), readFileSync(at("đáp.xlsx")));
      const again = (await pull({}, "nhớ.xlsx")).json();
      expect(again.conflicts).toEqual(answered.conflicts);
      expect([again.files, again.roster]).toEqual([answered.files, answered.roster]);
    });

    it("is refused with the place of what does not fit, and nothing is written", async () => {
      rmSync(at("đáp.xlsx"), { force: true });
      const letter = { documentNumber: "9/CV", documentDate: null, reply: "" };
      const wrong = await pull({
        senders: [
          { file: "hai/khác.xlsx", agency: "Sở Y tế" },
          { file: "hai/không tên.xlsx", agency: "Sở Mới" },
        ],
        letters: [{ agency: "Sở Mới", ...letter }],
      });
      expect([wrong.code, wrong.out]).toEqual([2, ""]);
      expect(wrong.err).toContain("senders, mục 1: không có tệp “hai/khác.xlsx”");
      expect(wrong.err).toContain("senders, mục 2: “Sở Mới” không có trong danh mục Cơ quan");
      expect(wrong.err).toContain("letters, mục 1: “Sở Mới” không có trong danh mục Cơ quan");
      const told = await pull({ senders: [{ file: "hai/xây dựng.xlsx", agency: "Sở Y tế" }] });
      expect(told.err).toContain("đã cho biết cơ quan gửi là “Sở Xây dựng”");
      const same = await pull({ senders: [{ file: "hai/xây dựng.xlsx", agency: "sở xây dựng" }] });
      expect([same.code, same.err]).toEqual([1, ""]);
      rmSync(at("đáp.xlsx"));
      const shape = await pull({ decisions: [{}] });
      expect(shape.err).toContain("decisions, mục 1: thiếu “key”");
      expect(readdirSync(folder)).not.toContain("đáp.xlsx");
    });
  });

  it("writes nothing over a sheet that someone else made, nor a part of a file", async () => {
    const { sheets, ...book } = bookOf("");
    const theirs = { ...sheets[0]!, name: "Đối soát" };
    writeFileSync(
      at("của người khác.xlsx"),
      writeWorkbook({ ...book, sheets: [...sheets, theirs] })
    );
    const argv = ["consolidate", at("của người khác.xlsx"), at("gửi"), "--write"];
    const onto = await plan(...argv, at("đè.xlsx"));
    expect(onto.code).toBe(2);
    expect(onto.err).toContain("“Đối soát” không do Sổ Kế hoạch lập");
    const nowhere = await plan(
      "consolidate",
      at("tỉnh.xlsx"),
      at("gửi"),
      "--write",
      at("x", "y.xlsx")
    );
    expect(nowhere.code).toBe(2);
    expect(nowhere.err).toContain("Không ghi được tệp");
    expect(readdirSync(folder).filter((name) => /đè|tmp/.test(name))).toEqual([]);
  });

  it("refuses to write over the master, and says when there is nothing to consolidate", async () => {
    const onto = await plan("consolidate", at("tỉnh.xlsx"), at("gửi"), "--write", at("tỉnh.xlsx"));
    expect(onto).toMatchObject({ code: 2, out: "" });
    const none = await plan(
      "consolidate",
      at("tỉnh.xlsx"),
      at("trống"),
      "--write",
      at("không.xlsx")
    );
    expect(none.code).toBe(2);
    expect(none.err).toContain("Không có tệp nào để tổng hợp");
    const lone = await plan("consolidate", at("tỉnh.xlsx"), "--write", at("không.xlsx"));
    expect(lone.err).toContain("consolidate MASTER FILE|FOLDER…");
  });
});
