import Ajv2020 from "ajv/dist/2020";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readAnswersFile } from "../../../src/services/answersFile/readAnswersFile";

const SCHEMA = join(__dirname, "../../../docs/schemas/answers.schema.json");
const isAsSchema = new Ajv2020().compile(JSON.parse(readFileSync(SCHEMA, "utf8")) as object);

const sender = { file: "gửi/a.xlsx", agency: "Sở Y tế" };
const letter = { agency: "Sở Y tế", documentNumber: "1/CV", documentDate: null, reply: "" };
const weight = { key: "CT-1", agency: "Sở Y tế", field: null, weight: 3 };
const decision = {
  ...{ key: "CT-1", field: "actual:2020", values: "ab12", chosen: 79 },
  ...{ ground: "Báo cáo số 5", by: "Nguyễn Văn A", on: "2021-03-01" },
};

function faultsOf(text: string): readonly string[] {
  const read = readAnswersFile(text);
  return read.ok ? [] : read.faults.map(({ vi }) => vi);
}

describe("an answers file", () => {
  it("may hold each kind of answer", () => {
    const all = {
      senders: [sender, { ...sender, agency: "UBND xã Một", kind: "locality" }],
      latest: [{ agency: "Sở Y tế", sha256: "ab", among: ["ab", "cd"] }],
      weights: [weight, { ...weight, field: "plan:2021" }],
      units: [{ key: "CT-1", agency: "Sở Y tế", unit: "người", as: "left-out" }],
      letters: [letter, { ...letter, documentDate: "2021-02-18" }],
      decisions: [decision, { ...decision, field: "deadline", chosen: "Quý II/2021" }],
    };
    expect(readAnswersFile(`\uFEFF${JSON.stringify(all)}`)).toEqual({ ok: true, answers: all });
    expect([isAsSchema(all), isAsSchema({})]).toEqual([true, true]);
  });

  it.each<readonly [object, string]>([
    [{ senders: sender }, "senders: cần một danh sách"],
    [{ senders: [sender, 5] }, "senders, mục 2: cần một mục { … }"],
    [{ senders: [{ agency: "Sở Y tế" }] }, "senders, mục 1: thiếu “file”"],
    [{ senders: [{ ...sender, kind: "sở" }] }, "senders, mục 1: “kind” cần một trong: department"],
    [{ senders: [{ ...sender, agency: " " }] }, "“agency” cần một đoạn chữ"],
    [{ latest: [{ agency: "A", sha256: "ab", among: [] }] }, "“among” cần một danh sách"],
    [{ weights: [{ ...weight, weight: "3" }] }, "weights, mục 1: “weight” cần một số"],
    [{ weights: [{ ...weight, field: "2020" }] }, "hoặc null cho mọi năm"],
    [{ letters: [{ ...letter, documentDate: "18/02/2021" }] }, "“documentDate” cần một ngày"],
    [{ decisions: [decision, { ...decision, on: "1/3/2021" }] }, "decisions, mục 2: “on” cần một"],
    [{ decisions: [{ ...decision, chosen: null }] }, "“chosen” cần một số hoặc đoạn chữ"],
    [{ decisions: [{ ...decision, căn_cứ: "x" }] }, "“căn_cứ” không có trong các tên được dùng"],
    [{ decision: [decision] }, "“decision” không có trong các tên được dùng: senders, latest"],
    [{ __proto__x: [] }, "không có trong các tên được dùng"],
  ])("is refused with the place: %j", (answers, fault) => {
    const faults = faultsOf(JSON.stringify(answers));
    expect(faults).toEqual([expect.stringContaining(fault)]);
    expect(isAsSchema(answers)).toBe(false);
  });

  it("tells every fault at once", () => {
    expect(faultsOf(JSON.stringify({ senders: [{}], decisions: [{}] }))).toHaveLength(9);
  });

  it("that is no JSON is told, with line and column where the engine knows them", () => {
    expect(faultsOf('{\n  "senders": []\n  "letters": []\n}')).toEqual([
      expect.stringContaining("Từ dòng 3, cột 3 tệp không còn đúng JSON"),
    ]);
    expect(faultsOf("[]")).toEqual([expect.stringContaining("Tệp cần có dạng")]);
    expect(faultsOf('{"senders": [')).toEqual([expect.stringContaining("nhất là ở cuối tệp")]);
  });
});
