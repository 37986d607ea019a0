import type { CalendarDate } from "../../../../src/domain/calendar/calendarDate";
import { progressOf } from "../../../../src/domain/deadlines/progress";
import { periodColumns } from "../../../../src/domain/deadlines/sheet/periodColumns";
import { progressRows } from "../../../../src/domain/deadlines/sheet/progressRows";
import {
  heldProgressSheet,
  progressSheet,
} from "../../../../src/domain/deadlines/sheet/progressSheet";
import { lookOf } from "../../../../src/domain/generatedSheet";
import type { Typed } from "../../../../src/domain/sheet";
import type { Language } from "../../../../src/domain/text";
import { type TrackedRow, planOf, track, trackedBook } from "../../../support/trackedBook";

const rows: readonly TrackedRow[] = [
  { name: "Kế hoạch", deadline: "Quý IV/2022", lead: "Sở Y tế" },
  { name: "Đã xong", deadline: "Quý II/2021", submittedOn: "1/6/2021", number: "12/TTr" },
  { name: "=Đề án", deadline: "Quý II/2021", lead: "Sở Y tế; Sở Du lịch" },
  { name: "Chưa hạn", deadline: "", lead: "" },
];

function progress(own: readonly TrackedRow[] = rows) {
  const plan = planOf(trackedBook(own, { info: { province: "Kiên Giang" } }));
  const view = { asOf: "2021-09-30" as CalendarDate, within: 15, day: "nominal" as const };
  return progressOf(plan, view, track(plan, view.asOf));
}

function shown(cell: Typed): string | number {
  switch (cell.kind) {
    case "blank":
      return "";
    case "formula":
      return Number(cell.cached);
    default:
      return typeof cell.value === "boolean" ? String(cell.value) : cell.value;
  }
}

function shownRows(own?: readonly TrackedRow[], language: Language = "vi") {
  return progressRows(progress(own), language).map((row) => row.map(shown));
}

describe("the progress sheet", () => {
  it("says whose plan it is, from which day and by which rules it looks", () => {
    expect(shownRows().slice(0, 4)).toEqual([
      ["TIẾN ĐỘ TRÌNH ĐỀ ÁN, NHIỆM VỤ"],
      ["Tỉnh, thành phố: Kiên Giang. Giai đoạn: 2021-2025. Sổ: test.xlsx"],
      ["Tính đến ngày 30/09/2021; sắp đến hạn: trong 15 ngày; hạn rơi vào ngày nghỉ: đúng ngày"],
      [
        "4 nhiệm vụ: 1 quá hạn, chưa hoàn thành, 1 trong hạn, 1 hoàn thành đúng hạn, 1 không có thời hạn",
      ],
    ]);
  });

  it("sums by agency and quarter; leads of one task stand together, so that nothing counts twice", () => {
    expect(shownRows().slice(5, 10)).toEqual([
      ["TT", "Cơ quan chủ trì", "Tổng", "Quý II/2021", "Quý IV/2022", "Chưa có ngày hạn"],
      [1, "Sở Y tế", 2, 1, 1, 0],
      [2, "Sở Y tế; Sở Du lịch", 1, 1, 0, 0],
      [3, "(Không ghi cơ quan chủ trì)", 1, 0, 0, 1],
      ["", "Tổng cộng", 4, 2, 1, 1],
    ]);
  });

  it("lists what is late first, then by due day, then what has no day, then what is done", () => {
    const all = shownRows();
    const list = all.slice(all.findIndex(([first]) => String(first).startsWith("III.")) + 2);
    expect(
      list.map(([place, name, , , , , due, left, state]) => [place, name, due, left, state])
    ).toEqual([
      [1, "=Đề án", "2021-06-30", -92, "Quá hạn, chưa hoàn thành"],
      [2, "Kế hoạch", "2022-12-31", 457, "Trong hạn"],
      [3, "Chưa hạn", "", "", "Không có thời hạn"],
      [4, "Đã xong", "2021-06-30", "", "Hoàn thành đúng hạn"],
    ]);
    expect(list[1]!.at(-1)).toBe("Ngày cuối là ngày nghỉ: làm việc 30/12/2022 hoặc 03/01/2023");
  });

  it("says so where the book has no tasks", () => {
    expect(shownRows([]).at(-1)).toEqual(["", "Sổ chưa có nhiệm vụ nào."]);
  });

  it("speaks English when asked", () => {
    const english = shownRows(rows, "en");
    expect(english[0]).toEqual(["PROGRESS OF TASKS"]);
    expect(english[5]!.slice(3)).toEqual(["Q2/2021", "Q4/2022", "No due day"]);
  });

  it("prints on A4 landscape, one page wide, with the list's headings on every page", () => {
    const all = progressRows(progress(), "vi");
    const { page } = progressSheet("Tiến độ", all);
    const headings = all
      .map(([first]) => first?.kind === "text" && first.value === "TT")
      .lastIndexOf(true);
    expect(page).toEqual({
      orientation: "landscape",
      fitToWidth: true,
      repeatRows: { first: headings, last: headings },
    });
  });

  it("looks the same when it is put back from what a book holds of it", () => {
    const all = progressRows(progress(), "vi");
    const held = all.map((row) =>
      row.map((cell) => {
        const value = shown(cell);
        // A book holds a day as a number.
        return cell.kind === "date" ? 44_377 : value === "" ? null : value;
      })
    );
    expect(lookOf(heldProgressSheet("Tiến độ", held))).toEqual(
      lookOf(progressSheet("Tiến độ", all))
    );
  });
});

describe("the columns of the summaries", () => {
  const quarters = (...years: number[]) =>
    years.flatMap((year) => ([1, 2, 3, 4] as const).map((quarter) => ({ year, quarter })));
  const headings = (...args: Parameters<typeof periodColumns>) =>
    periodColumns(...args).map(({ heading }) => heading);

  it("are quarters while there is room, then the later years are whole", () => {
    expect(headings(quarters(2021, 2022), 8, "vi")).toHaveLength(8);
    expect(headings(quarters(2021, 2022, 2023), 8, "vi")).toEqual([
      ...["Quý I/2021", "Quý II/2021", "Quý III/2021", "Quý IV/2021"],
      ...["Năm 2022", "Năm 2023"],
    ]);
  });

  it("leave no year out where there are more years than columns", () => {
    const years = [2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030];
    const columns = periodColumns(quarters(...years), 8, "en");
    expect(columns.map(({ heading }) => heading).slice(-2)).toEqual([
      "Year 2027",
      "Year 2028-2030",
    ]);
    expect(columns.at(-1)!.patterns).toEqual(["*/2028", "*/2029", "*/2030"]);
  });
});
