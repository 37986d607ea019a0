import { ALL_CASES } from "../../src/conformance/catalogue";
import { groupOf } from "../../src/conformance/conformanceCase";
import { compareReport, isSame, readReport, REPORT_VERSION } from "../../src/conformance/report";
import type { ConformanceReport } from "../../src/conformance/report";
import { runConformance } from "../../src/conformance/runConformance";
import { WorkbookModel } from "../../src/model/workbookModel";
import { testCalculator } from "../support/calculator";
import { openExcel } from "../support/excelClient";

const HERE = { host: "", platform: "", build: "", language: "", on: "" };

/** The groups that the conformance owes. */
const GROUPS =
  "values ranges formats coercion names validation conditionalFormats structure grouping sheets freeze page errors protection limits events";

describe("conformance, asked through the genuine client of our host", () => {
  let report: ConformanceReport;
  let unknown: readonly string[];
  let sheetsLeft: readonly string[];

  beforeAll(async () => {
    const model = new WorkbookModel({ calculator: testCalculator() });
    model.addSheet("Sheet1");
    const excel = await openExcel(model, { level: "current" });
    report = await runConformance(excel.Excel, ALL_CASES, HERE);
    expect(excel.host.crashes).toEqual([]);
    unknown = excel.host.unknown;
    sheetsLeft = model.sheets.map(({ name }) => name);
    expect(model.names).toEqual([]);
    excel.close();
  });

  it("is answered as every case expects", () => {
    const { agreeing, differing, missing } = compareReport(report, ALL_CASES);
    expect(differing).toEqual([]);
    expect(missing).toEqual([]);
    expect(agreeing).toHaveLength(ALL_CASES.length);
  });

  it("asks for no member that our host lacks, and leaves the workbook as it was", () => {
    expect(unknown).toEqual([]);
    expect(sheetsLeft).toEqual(["Sheet1"]);
  });

  it("has cases of every group, each by an id of its own", () => {
    const ids = ALL_CASES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...new Set(ALL_CASES.map(groupOf))]).toEqual(GROUPS.split(" "));
    expect(ids.length).toBeGreaterThan(250);
  });
});

describe("a report from elsewhere", () => {
  const [first, second, ...others] = ALL_CASES.map(({ id, expected }) => ({ id, told: expected }));
  const report = (answers: ConformanceReport["answers"]): ConformanceReport => ({
    version: REPORT_VERSION,
    where: HERE,
    answers,
  });

  it("shows what is told otherwise, not asked, or unknown", () => {
    const answers = [{ ...first!, told: "khác" }, ...others, { id: "values/cũ", told: 1 }];
    const compared = compareReport(report(answers), ALL_CASES);
    expect(compared.differing.map(({ id, told }) => [id, told])).toEqual([[first!.id, "khác"]]);
    expect(compared.missing).toEqual([second!.id]);
    expect(compared.unknown).toEqual(["values/cũ"]);
    expect(compared.agreeing).toHaveLength(ALL_CASES.length - 2);
  });

  it("is the same whatever the order of members", () => {
    expect(isSame({ a: 1, b: [{ c: 2, d: 3 }] }, { b: [{ d: 3, c: 2 }], a: 1 })).toBe(true);
    expect(isSame([1, 2], [2, 1])).toBe(false);
  });

  it("is read only where it is one", () => {
    const text = JSON.stringify(report([first!]));
    expect(readReport(text)).toEqual(report([first!]));
    expect([readReport("{"), readReport("null"), readReport('{"version":0}')]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
