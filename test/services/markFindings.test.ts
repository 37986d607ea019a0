import { areaAddress, parseArea } from "../../src/domain/sheet";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { packageChanges } from "../../src/model/packageChanges";
import { toSnapshot } from "../../src/model/toSnapshot";
import type { WorkbookModel } from "../../src/model/workbookModel";
import { type CheckReport, checkPlan } from "../../src/services/checkPlan";
import { markFindings, removeMarks } from "../../src/services/markFindings";
import { saveWorkbook } from "../../src/xlsx/save/saveWorkbook";
import type { ScannedWorkbook } from "../../src/xlsx/scannedWorkbook";
import { authored, opened, printedIndicators, printedTasks } from "../kienGiang/sample";
import { stateOf } from "../model/stateOf";
import { inOpenExcel, ports } from "../support/ports";
import { testClock } from "../support/testClock";

jest.setTimeout(120_000);

const bytes = authored(printedIndicators(), printedTasks());
const SHEET = "Chỉ tiêu";

/** A rule and a look of the user's own, over cells that get marks. */
function withOwnLooks(model: WorkbookModel): void {
  const sheet = model.requireSheet(SHEET);
  sheet.setFormat(parseArea("A4:P14")!, { fill: "#FFF2CC" });
  sheet.addConditionalFormat({
    areas: [parseArea("K4:P14")!],
    rule: { kind: "custom", formula: "=K4<0" },
    format: { fontColor: "#FF0000" },
    stopIfTrue: false,
  });
}

const kienGiang = () => fromScanned(opened(bytes), { calculator: null, strict: true });

let report: CheckReport;

beforeAll(async () => {
  const outcome = await checkPlan(modelWorkbook(kienGiang()), { clock: testClock });
  if (outcome.state !== "done") throw new Error(JSON.stringify(outcome));
  report = outcome.result;
});

/** The sheets' marks: name and colour of the line, and where. */
function marksOf(model: WorkbookModel): readonly string[] {
  return model.sheets.flatMap(({ name, conditionalFormats }) =>
    conditionalFormats.map(({ rule, format, areas }) => {
      const { borders } = format;
      const line = borders?.top ? `${borders.top.style} ${borders.top.color} ` : "";
      const sides = Object.keys(borders ?? {}).length;
      const formula = rule.kind === "custom" ? rule.formula : "";
      return `${name}: ${line}${sides} ${formula} ${areas.map(areaAddress).join(" ")}`;
    })
  );
}

function saved(file: Uint8Array, scanned: ScannedWorkbook, model: WorkbookModel): Uint8Array {
  const result = saveWorkbook(file, packageChanges(scanned, model));
  if (!result.ok) throw new Error(result.problem.text.en);
  return result.bytes;
}

const marked: { readonly [port: string]: { marks?: readonly string[] } } = {
  "the model": {},
  Excel: {},
};

describe.each(ports)("marks on %s", (port, on) => {
  it("stand on the worst of each cell, before the user's own rule, and go without a trace", async () => {
    const scanned = opened(bytes);
    const model = fromScanned(scanned, { calculator: null, strict: true });
    withOwnLooks(model);
    const state = stateOf(model);
    const snapshot = toSnapshot(model);
    const file = saved(bytes, scanned, model);
    await on(model, async (workbook) => {
      const result = await markFindings(workbook, report);
      expect(result).toMatchObject({ ok: true });
      const marks = marksOf(model);
      marked[port]!.marks = marks;
      // Cells of errors are solid, those of warnings dashed, and the user's rule stands last on its sheet.
      expect(marks.filter((one) => one.includes("lỗi"))).not.toHaveLength(0);
      expect(marks.find((one) => one.startsWith(`${SHEET}: Continuous #C00000 4`))).toMatch(
        /=N\("Sổ Kế hoạch: lỗi"\)=0/
      );
      expect(marks.find((one) => one.startsWith(`${SHEET}: Dash #C55A11 4`))).toMatch(/cảnh báo/);
      const own = marks.filter((one) => one.startsWith(SHEET));
      expect(own.at(-1)).toContain("=K4<0 K4:P14");
      // Nothing that a cell holds or looks like by itself has changed.
      expect(toSnapshot(model)).toEqual(snapshot);
      // Marked again, it is the same.
      await markFindings(workbook, report);
      expect(marksOf(model)).toEqual(marks);
      expect(await removeMarks(workbook)).toEqual({ ok: true, value: null });
    });
    expect(stateOf(model)).toEqual(state);
    expect(saved(bytes, scanned, model)).toEqual(file);
  });

  it("come from a saved file and go from it again", async () => {
    const scanned = opened(bytes);
    const model = fromScanned(scanned, { calculator: null });
    await on(model, async (workbook) => void (await markFindings(workbook, report)));
    const file = saved(bytes, scanned, model);
    const again = opened(file);
    const reopened = fromScanned(again, { calculator: null });
    expect(marksOf(reopened)).toEqual(marksOf(model));
    await on(reopened, async (workbook) => void (await removeMarks(workbook)));
    expect(marksOf(reopened)).toEqual([]);
    const cleaned = opened(saved(file, again, reopened));
    expect(cleaned.sheets.flatMap(({ marks }) => marks)).toEqual([]);
    expect(marksOf(fromScanned(cleaned))).toEqual([]);
  });

  it("are refused whole where one sheet is protected", async () => {
    const model = kienGiang();
    await on(model, async (workbook) => {
      model.requireSheet("Nhiệm vụ").protect();
      expect(await markFindings(workbook, report)).toMatchObject({
        ok: false,
        failure: { code: "protected" },
      });
      expect(marksOf(model)).toEqual([]);
      // Where nothing is to be taken off, the protection is nobody's matter.
      expect(await removeMarks(workbook)).toEqual({ ok: true, value: null });
    });
  });
});

it("leaves the same marks through both ports", () => {
  expect(marked["Excel"]!.marks).toEqual(marked["the model"]!.marks);
});

it("takes four requests to mark, five to mark anew, whatever the number of cells", async () => {
  await inOpenExcel(kienGiang(), async (workbook, { host }) => {
    const { traffic } = host.web.calls;
    const counted: number[] = [];
    for (const work of [
      () => markFindings(workbook, report),
      () => markFindings(workbook, report),
    ]) {
      traffic.reset();
      await work();
      counted.push(traffic.requests);
    }
    expect(counted).toEqual([4, 5]);
  });
});
