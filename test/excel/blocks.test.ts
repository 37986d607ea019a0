import type { CellsEdit } from "../../src/domain/edit";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { WorkbookModel } from "../../src/model/workbookModel";
import type { ReadRequest } from "../../src/services/ports/workbook";
import { inOpenExcel } from "../support/ports";

const LIMIT = 5 * 1024 * 1024;
const BLOCK = 4_000_000;
const ROWS = 2_000;
const AREA = { top: 0, left: 0, bottom: ROWS - 1, right: 1 };

/** About 3.6 kB of UTF-8 a row, so that 2,000 rows weigh more than one call may. */
const rows = Array.from({ length: ROWS }, (_, row) => [`${"ổ".repeat(1_200)} ${row}`, row / 8]);

function book(): WorkbookModel {
  const model = new WorkbookModel({ strict: true, calculator: null });
  model.addSheet("Chỉ tiêu");
  return model;
}

const whole: ReadRequest = { kind: "areas", areas: [{ sheet: "Chỉ tiêu", area: AREA }] };

const edit: CellsEdit = {
  kind: "cells",
  sheet: "Chỉ tiêu",
  area: AREA,
  values: rows.map(([text, number]) => [
    { kind: "text", value: String(text) },
    { kind: "number", value: Number(number) },
  ]),
};

describe("more than one call may carry", () => {
  it("is read in halves, and halves of these, where Excel refuses it", async () => {
    const model = book();
    model.sheets[0]!.put(AREA, rows);
    const direct = await modelWorkbook(model).read(whole);
    await inOpenExcel(model, async (workbook, { host }) => {
      const read = await workbook.read(whole);
      if (!read.ok || !direct.ok) throw new Error("not read");
      expect(read.value.sheets[0]!.rows).toEqual(direct.value.sheets[0]!.rows);
      // The list, the whole, two halves and four quarters; the whole weighs three times what is allowed.
      expect(host.calls.traffic.requests).toBe(8);
    });
  });

  it("is read in blocks below the limit where the head of the sheet told how heavy it is", async () => {
    const model = book();
    model.sheets[0]!.put(AREA, rows);
    await inOpenExcel(model, async (workbook, { host }) => {
      const { traffic } = host.calls;
      const read = await workbook.read({
        kind: "chosen",
        head: { rows: 60, columns: 40 },
        choose: ({ sheets }) => sheets.map(({ name }) => ({ name, columns: null })),
      });
      if (!read.ok) throw new Error(read.failure.text.en);
      expect(read.value.sheets[0]!.rows).toHaveLength(ROWS);
      expect(traffic.largestResponse).toBeLessThan(LIMIT);
      expect(traffic.requests).toBeLessThanOrEqual(3 + Math.ceil(traffic.responseBytes / BLOCK));
    });
  });

  it("is written in blocks below the limit", async () => {
    const model = book();
    await inOpenExcel(model, async (workbook, { host }) => {
      const { traffic } = host.calls;
      const progress: (readonly number[])[] = [];
      const written = await workbook.write([edit], {
        onProgress: (done, total) => progress.push([done, total]),
      });
      expect(written).toEqual({ ok: true, value: null });
      expect(traffic.requestBytes).toBeGreaterThan(LIMIT);
      expect(traffic.largestRequest).toBeLessThan(LIMIT);
      expect(traffic.requests).toBe(Math.ceil(traffic.requestBytes / BLOCK));
      expect(progress.at(-1)).toEqual([traffic.requests, traffic.requests]);
    });
    expect(model.sheets[0]!.values(AREA)).toEqual(rows);
  });

  it("stops between two blocks at the user's wish", async () => {
    const model = book();
    const control = new AbortController();
    await inOpenExcel(model, async (workbook) => {
      const written = await workbook.write([edit], {
        signal: control.signal,
        onProgress: () => control.abort(),
      });
      expect(written).toMatchObject({ ok: false, failure: { code: "cancelled" } });
    });
    const column = model.sheets[0]!.values(AREA).map(([text]) => text);
    expect(column[0]).toBe(rows[0]![0]);
    expect(column.at(-1)).toBeNull();
  });
});
