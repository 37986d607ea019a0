import { excelBookOpener } from "../../src/excel/excelBookOpener";
import { twoSheets } from "../support/excelBook";
import { inOpenExcel } from "../support/ports";

const BYTES = Uint8Array.from({ length: 20_000 }, (_, index) => index % 256);

describe("excelBookOpener", () => {
  it("opens the same bytes as a workbook of its own, through the genuine client", () =>
    inOpenExcel(twoSheets(), async (_, { host }) => {
      const opened = new Promise<Uint8Array>((resolve) => host.onNewBook(resolve));
      expect(await excelBookOpener.open(BYTES)).toEqual({ ok: true, value: null });
      expect(await opened).toEqual(BYTES);
    }));

  it("says that an Excel without that call can't", () =>
    inOpenExcel(twoSheets(), async () => {
      const { requirements } = Office.context;
      const supported = jest.spyOn(requirements, "isSetSupported").mockReturnValue(false);
      expect(await excelBookOpener.open(BYTES)).toMatchObject({
        ok: false,
        failure: { code: "unsupported" },
      });
      expect(supported).toHaveBeenCalledWith("ExcelApi", "1.8");
    }));

  it("gives Excel's refusal in words", () =>
    inOpenExcel(twoSheets(), async () => {
      const refusal = Object.assign(new Error(), { code: "RequestAborted" });
      jest.spyOn(Excel, "createWorkbook").mockRejectedValue(refusal);
      expect(await excelBookOpener.open(BYTES)).toMatchObject({
        ok: false,
        failure: { code: "busy" },
      });
    }));
});
