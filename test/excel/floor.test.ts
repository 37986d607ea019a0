import "fake-indexeddb/auto";
import { readFileSync } from "node:fs";
import { excelChanges } from "../../src/excel/excelChanges";
import { excelNavigator } from "../../src/excel/excelNavigator";
import { indexedDbJournal } from "../../src/excel/indexedDbJournal";
import { excelIdentity } from "../../src/excel/workbookIdentity";
import { fromScanned } from "../../src/model/fromScanned";
import type { Edit } from "../../src/domain/edit";
import { applyEdits } from "../../src/services/applyEdits";
import { checkPlan } from "../../src/services/checkPlan";
import { lastWrite, undoWrite } from "../../src/services/undoWrite";
import { SAMPLE_PATH, opened } from "../kienGiang/sample";
import { checkLevel } from "../support/officeClient";
import { inOpenExcel } from "../support/ports";
import { testClock } from "../support/testClock";

const LABEL = { vi: "Sửa", en: "Fix" };
const A1 = { top: 0, left: 0, bottom: 0, right: 0 };

const layout: readonly Edit[] = [
  { kind: "sheet", sheet: "Kết quả", change: "ensure" },
  { kind: "sheet", sheet: "Kết quả", change: "clear" },
  {
    kind: "format",
    sheet: "Kết quả",
    area: A1,
    style: { bold: true, border: true, wrap: true, fill: "FFF2CC", horizontal: "center" },
  },
  { kind: "size", sheet: "Kết quả", columns: [{ column: 0, width: 20 }] },
  { kind: "merge", sheet: "Kết quả", area: { ...A1, right: 1 }, merged: true },
  { kind: "name", name: "_KH_generated", sheet: "Kết quả", refersTo: "TRUE" },
  {
    kind: "page",
    sheet: "Kết quả",
    page: { orientation: "landscape", fitToWidth: true, repeatRows: { first: 0, last: 0 } },
  },
  { kind: "sheet", sheet: "Kết quả", change: { visibility: "veryHidden" } },
];

/** The client itself refuses here whatever came after ExcelApi 1.14, the oldest Excel that is served. */
it("asks an Excel of 2021 for nothing that it lacks", async () => {
  const model = fromScanned(opened(readFileSync(SAMPLE_PATH)), { calculator: null });
  await inOpenExcel(
    model,
    async (workbook, { OfficeExtension }) => {
      checkLevel(OfficeExtension);
      const journal = indexedDbJournal({ identity: excelIdentity });
      const desk = { workbook, journal };
      const checked = await checkPlan(workbook, { clock: testClock });
      expect(checked.state).toBe("done");
      const sheet = model.sheets[0]!.name;
      expect(await excelNavigator.reveal([{ sheet, cell: "A1" }])).toMatchObject({ ok: true });
      expect(
        await excelNavigator.reveal([
          { sheet, cell: "A1" },
          { sheet, cell: "C5" },
        ])
      ).toMatchObject({ ok: true });
      const listening = await excelChanges.subscribe(() => undefined);
      expect(listening.ok && (await listening.value())).toMatchObject({ ok: true });
      expect(await workbook.write(layout)).toMatchObject({ ok: true });
      const written = await applyEdits(
        desk,
        [
          {
            kind: "cells",
            sheet: "Kết quả",
            area: A1,
            values: [[{ kind: "text", value: "7-9" }]],
          },
          { kind: "numberFormats", sheet: "Kết quả", area: A1, formats: [["@"]] },
        ],
        LABEL
      );
      expect(written).toMatchObject({ ok: true });
      const last = await lastWrite(journal);
      expect(last.ok && (await undoWrite(desk, last.value!))).toMatchObject({ ok: true });
    },
    { level: "ltsc2021" }
  );
});
