import { ActionType, type RequestBody } from "../../src/host/protocol";
import type { Execute } from "../../src/host/richApiCalls";
import { onTwoSheets } from "../support/excelBook";
import type { OpenExcel } from "../support/excelClient";

/** Listens to what the client sends. */
function requestsOf(excel: OpenExcel): RequestBody[] {
  const calls = excel.host.calls as unknown as { execute: Execute };
  const real = calls.execute;
  const bodies: RequestBody[] = [];
  calls.execute = (body, ...call) => {
    bodies.push(body);
    return real(body, ...call);
  };
  return bodies;
}

describe("a write of the genuine client", () => {
  it.each([
    ["1,500 cells in one piece", 750, 1, 0],
    ["more of them in pieces, after one look at the size", 751, 2, 1],
    ["4,000 cells in pieces of 1,500", 2000, 3, 1],
  ])("sends %s", (_, rows, pieces, checks) =>
    onTwoSheets(async (excel, model) => {
      const bodies = requestsOf(excel);
      const values = Array.from({ length: rows }, (__, row) => [row, `ô ${row}`]);
      await excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Chỉ tiêu");
        sheet.getRangeByIndexes(0, 0, rows, 2).values = values;
        await context.sync();
      });
      const actions = bodies.flatMap(({ Actions }) => Actions);
      const sets = actions.filter((action) => action.ActionType === ActionType.SetProperty);
      expect(sets).toHaveLength(pieces);
      expect(actions.filter(({ Name }) => Name === "_ValidateArraySize")).toHaveLength(checks);
      const area = { top: 0, left: 0, bottom: rows - 1, right: 1 };
      expect(model.sheets[0]!.values(area)).toEqual(values);
    })
  );
});
