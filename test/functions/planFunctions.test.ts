import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Answer, Argument } from "../../src/functions/answer";
import { associateFunctions } from "../../src/functions/associateFunctions";
import { lastDay } from "../../src/functions/lastDay";
import { planNumber } from "../../src/functions/planNumber";

/** The day or number that a function gives, else its Vietnamese sentence. */
function shown(answer: Answer): number | string {
  if (answer.kind === "none") return answer.why.vi;
  return answer.kind === "day" ? answer.serial : answer.value;
}

describe("KH.HANQUY", () => {
  it.each<[text: Argument, year: Argument, expected: number | string]>([
    ["Quý IV/2021", null, 44561],
    ["quy 4/2021", null, 44561],
    ["Quý II", 2021, 44377],
    ["trước ngày 24/02/2021", null, 44250],
    [44561.75, null, 44561],
    [2021, null, 44561],
    ["Quý II", null, '“Quý II” chưa có năm. Ghi thêm năm, ví dụ =KH.HANQUY("Quý II"; 2021).'],
    [
      "Quý II",
      "năm sau",
      "“Quý II” chưa đọc được thành thời hạn; ghi như Quý IV/2021, 30/9/2021 hoặc trước ngày 24/02/2021.",
    ],
    ["Hàng năm", 2021, "“Hàng năm” là việc thường xuyên, không có một ngày cuối."],
    [
      "Sau khi có hướng dẫn của Trung ương",
      null,
      "“Sau khi có hướng dẫn của Trung ương” tính theo một sự kiện, chưa rõ ngày.",
    ],
    [null, 2021, "Ô thời hạn đang trống."],
    [0, 2021, "Ô thời hạn đang trống."],
    [
      2_958_466,
      null,
      "“2958466” chưa đọc được thành thời hạn; ghi như Quý IV/2021, 30/9/2021 hoặc trước ngày 24/02/2021.",
    ],
    [
      true,
      null,
      "“true” chưa đọc được thành thời hạn; ghi như Quý IV/2021, 30/9/2021 hoặc trước ngày 24/02/2021.",
    ],
  ])("of %p, %p is %p", (text, year, expected) => {
    expect(shown(lastDay(text, year))).toBe(expected);
  });
});

describe("KH.GIATRI", () => {
  it.each<[text: Argument, unit: Argument, end: Argument, expected: number | string]>([
    [">90", null, null, 90],
    ["duy trì dưới 3%", "%", null, 3],
    ["24.500 tỷ đồng", "tỷ đồng", null, 24500],
    ["9,78", "%", null, 9.78],
    [12.5, "%", null, 12.5],
    ["7-9", "%", "cao", 9],
    ["7-9", "%", "thap", 7],
    [
      "7-9",
      "%",
      null,
      '“7-9” là một khoảng. Ghi đầu cần lấy là "thấp" hoặc "cao", ví dụ =KH.GIATRI("7-9"; "%"; "cao").',
    ],
    [
      "1.000",
      "%",
      null,
      "“1.000” có thể hiểu hai cách; ghi lại với dấu phẩy thập phân, hoặc thêm đơn vị tính.",
    ],
    ["1.000", "người", null, 1000],
    ["100% xã", "xã", null, "“100% xã” là phần trăm của một tổng số chưa biết."],
    ["66/112", null, null, "“66/112” là một phân số, gồm hai con số."],
    ["-", null, null, "“-” không ghi con số nào."],
    ["theo kế hoạch", null, null, "“theo kế hoạch” chưa đọc được thành số."],
    [null, null, null, "Ô giá trị đang trống."],
    [Infinity, null, null, "Ô giá trị không phải là một số."],
  ])("of %p, %p, %p is %p", (text, unit, end, expected) => {
    expect(shown(planNumber(text, unit, end))).toBe(expected);
  });
});

describe("what Excel is told of the functions", () => {
  const metadata = (file: string) =>
    JSON.parse(readFileSync(join(__dirname, "../../assets/functions", file), "utf8")) as {
      functions: {
        id: string;
        name: string;
        description: string;
        parameters: { name: string; optional?: true }[];
      }[];
    };
  const [vi, en] = [metadata("functions.json"), metadata("functions.en.json")];

  /** Excel's side, as far as the functions ask for it. */
  function associated(
    formattedNumbers: boolean
  ): Record<string, (...given: Argument[]) => Promise<unknown>> {
    let functions = {};
    class CellError extends Error {
      constructor(
        readonly code: string,
        message: string
      ) {
        super(message);
      }
    }
    Object.assign(globalThis, {
      CustomFunctions: {
        ...{ associate: (given: object) => (functions = given), Error: CellError },
        ErrorCode: { notAvailable: "#N/A" },
      },
    });
    associateFunctions({ language: "en", formattedNumbers });
    return functions;
  }

  it("names every function that there is, with as many parameters, in both languages", () => {
    const functions = associated(false);
    for (const { functions: listed } of [vi, en]) {
      expect(listed.map(({ id }) => id)).toEqual(Object.keys(functions));
      for (const one of listed) {
        expect(one.parameters).toHaveLength(functions[one.id]!.length);
        // Longer tips are cut off in Excel's list of functions.
        expect(one.description.length).toBeLessThanOrEqual(255);
      }
    }
    const required = (file: typeof vi) =>
      file.functions.map(({ parameters }) => parameters.map(({ optional }) => optional === true));
    expect(required(en)).toEqual(required(vi));
  });

  it("gives a day as a number that looks like one where Excel can show it so", async () => {
    expect(await associated(false).HANQUY!("Quý IV/2021", null)).toBe(44561);
    expect(await associated(true).HANQUY!("Quý IV/2021", null)).toEqual({
      ...{ type: "FormattedNumber", basicValue: 44561, numberFormat: "dd/mm/yyyy" },
    });
  });

  it("throws what has no value as #N/A with its sentence", async () => {
    await expect(associated(false).GIATRI!("7-9", "%", null)).rejects.toThrow(
      expect.objectContaining({ code: "#N/A", message: expect.stringContaining("is a range") })
    );
  });

  it("says in the cell that the reader did not come from the server, and asks for it again", async () => {
    const functions = associated(false);
    jest.doMock("../../src/functions/lastDay", () => {
      throw new Error("net::ERR");
    });
    jest.resetModules();
    await expect(functions.HANQUY!("Quý IV/2021", null)).rejects.toThrow(
      expect.objectContaining({
        code: "#N/A",
        message: expect.stringMatching(/^A part of the software could not be loaded/),
      })
    );
    jest.dontMock("../../src/functions/lastDay");
    expect(await functions.HANQUY!("Quý IV/2021", null)).toBe(44561);
  });
});
