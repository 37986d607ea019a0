import { findHeadings } from "../../../src/domain/plan/headings";
import { sheetOf } from "../../support/snapshots";

const PAST = ["2016", "2017", "2018", "2019", "2020"];

describe("findHeadings", () => {
  it("finds a two-row header below titles", () => {
    const found = findHeadings(
      sheetOf("x", [
        ["PHỤ LỤC I"],
        [],
        [
          "TT",
          "Chỉ tiêu chủ yếu",
          "ĐVT",
          "Thực hiện 2016 - 2020",
          "Thực hiện",
          "",
          "Mục tiêu đến năm 2025",
          "Kế hoạch",
          "",
        ],
        ["", "", "", "", 2019, 2020, "", 2021, 2022],
      ]),
      "indicators"
    )!;
    expect([found.headerTop, found.headerBottom]).toEqual([2, 3]);
    expect(Object.fromEntries(found.columns)).toEqual({
      stt: 0,
      name: 1,
      unit: 2,
      periodActual: 3,
      goal: 6,
    });
    expect([...found.actualYears]).toEqual([
      [2019, 4],
      [2020, 5],
    ]);
    expect([...found.planYears]).toEqual([
      [2021, 7],
      [2022, 8],
    ]);
    expect(found.period).toEqual({ from: 2021, to: 2022 });
  });

  it("finds a one-row header with its words in each year", () => {
    const found = findHeadings(
      sheetOf("x", [
        [
          "STT",
          "Chỉ tiêu",
          "Đơn vị",
          ...PAST.map((year) => `TH ${year}`),
          "Mục tiêu 2021-2025",
          "KH 2021",
          "KH năm 2022",
        ],
      ]),
      "indicators"
    )!;
    expect([...found.actualYears.keys()]).toEqual([2016, 2017, 2018, 2019, 2020]);
    expect([...found.planYears]).toEqual([
      [2021, 9],
      [2022, 10],
    ]);
    expect(found.period).toEqual({ from: 2021, to: 2025 });
  });

  it("copes with line breaks, decomposed letters, extra columns in the middle and reordered ones", () => {
    const found = findHeadings(
      sheetOf("x", [
        [
          "Chỉ\ntiêu".normalize("NFD"),
          "Văn bản",
          "Đơn vị  tính",
          "Mục tiêu\u00a02021 – 2025",
          "STT",
        ],
      ]),
      "indicators"
    )!;
    expect(Object.fromEntries(found.columns)).toEqual({ name: 0, unit: 2, goal: 3, stt: 4 });
  });

  it.each([["Tên đề án/nhiệm vụ"], ["Nội dung nhiệm vụ"], ["Đề án, nhiệm vụ"]])(
    "finds the task header by “%s”",
    (name) => {
      const found = findHeadings(
        sheetOf("x", [["STT", name, "Đơn vị chủ trì", "Thời gian hoàn thành"]]),
        "tasks"
      );
      expect(Object.fromEntries(found!.columns)).toEqual({ stt: 0, name: 1, lead: 2, deadline: 3 });
    }
  );

  it("takes no sentence for a header", () => {
    const prose = sheetOf("x", [["Chỉ tiêu năm nay tăng so với năm 2020"], ["Nhiệm vụ trọng tâm"]]);
    expect(findHeadings(prose, "indicators")).toBeNull();
    expect(findHeadings(prose, "tasks")).toBeNull();
  });
});
