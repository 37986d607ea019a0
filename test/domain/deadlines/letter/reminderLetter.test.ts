import { reminderLetters } from "../../../../src/domain/deadlines/letter/reminderLetter";
import { progressOf } from "../../../../src/domain/deadlines/progress";
import type { LetterBlock } from "../../../../src/domain/letter/letterDocument";
import type { CalendarDate } from "../../../../src/domain/calendar/calendarDate";
import { type TrackedRow, planOf, track, trackedBook } from "../../../support/trackedBook";

const AS_OF = "2021-07-10" as CalendarDate;

function letters(
  rows: readonly TrackedRow[],
  { evidence = true, sender = "Sở Kế hoạch và Đầu tư" as string | null, agency = "" } = {}
) {
  const info = { province: "Kiên Giang", reportingAgency: agency };
  const plan = planOf(trackedBook(rows, { evidence, info }));
  const view = { asOf: AS_OF, within: 15, day: "nominal" } as const;
  return reminderLetters(progressOf(plan, view, track(plan, AS_OF)), sender).map((letter) => ({
    agency: letter.agency,
    lines: letter.section.blocks.flatMap(linesOf),
  }));
}

/** The text of each paragraph; cells of a row joined by bars. */
function linesOf(block: LetterBlock): readonly string[] {
  switch (block.kind) {
    case "rule":
      return [];
    case "paragraph":
      return [block.runs.map(({ text }) => text).join("")];
    case "table":
      return block.rows.map((row) =>
        row.map(({ blocks }) => blocks.flatMap(linesOf).join(" ¶ ")).join(" | ")
      );
  }
}

const LATE = { name: "Đề án cũ", deadline: "Quý II/2021" };
const SOON = { name: "Đề án gần", deadline: "20/07/2021" };

it("has the form of an administrative letter, number, day and signer left blank", () => {
  const [{ agency, lines } = { agency: "", lines: [] as readonly string[] }] = letters([LATE]);
  expect(agency).toBe("Sở Y tế");
  expect(lines).toEqual([
    "UBND TỈNH KIÊN GIANG ¶ SỞ KẾ HOẠCH VÀ ĐẦU TƯ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ¶ Độc lập - Tự do - Hạnh phúc",
    "Số: ………/……… ¶ V/v đôn đốc tiến độ trình đề án, nhiệm vụ | Kiên Giang, ngày ……… tháng ……… năm ………",
    "Kính gửi: Sở Y tế",
    "Qua rà soát tiến độ trình các đề án, nhiệm vụ theo Kế hoạch giai đoạn 2021-2025 của tỉnh Kiên Giang, tính đến ngày 10/07/2021, Sở Kế hoạch và Đầu tư nhận thấy Sở Y tế có 01 nhiệm vụ quá hạn, chưa hoàn thành.",
    "Danh mục cụ thể như sau:",
    "TT | Tên đề án, nhiệm vụ | Thời gian trình | Cấp trình | Hạn | Tình trạng",
    "1 | Đề án cũ | Quý II/2021 | UBND tỉnh | 30/06/2021 | Quá hạn, chưa hoàn thành (10 ngày)",
    "Để bảo đảm tiến độ chung, Sở Kế hoạch và Đầu tư đề nghị Sở Y tế:",
    "Đối với nhiệm vụ đã qua thời hạn: khẩn trương hoàn thành, trình cấp có thẩm quyền; nêu rõ nguyên nhân chậm và thời gian dự kiến trình. Trường hợp đã trình, cung cấp số, ngày của tờ trình để cập nhật.",
    "Kết quả thực hiện và khó khăn, vướng mắc (nếu có) đề nghị gửi về Sở Kế hoạch và Đầu tư trước ngày …/…/…… để tổng hợp, báo cáo Ủy ban nhân dân tỉnh Kiên Giang.",
    "Rất mong Sở Y tế quan tâm, phối hợp thực hiện./.",
    "Nơi nhận: ¶ - Như trên; ¶ - UBND tỉnh Kiên Giang (để báo cáo); ¶ - Lưu: VT, ………. | [QUYỀN HẠN, CHỨC VỤ] ¶ [Họ và tên]",
  ]);
});

it("asks and never orders", () => {
  const text = letters([LATE, SOON])
    .flatMap(({ lines }) => lines)
    .join("\n");
  expect(text).toMatch(/đề nghị/);
  expect(text).not.toMatch(/yêu cầu/i);
});

it("lists what is late and due soon by day, and says what is asked of each", () => {
  const [letter] = letters([SOON, LATE, { deadline: "Quý IV/2021" }, { deadline: "Quý I" }]);
  const rows = letter!.lines.filter((line) => /^\d \|/.test(line));
  expect(rows.map((row) => row.split(" | ")[1])).toEqual(["Đề án cũ", "Đề án gần"]);
  expect(rows[1]).toMatch(/\| Sắp đến hạn \(còn 10 ngày\)$/);
  expect(letter!.lines.filter((line) => /^\d\. /.test(line))).toEqual([
    expect.stringMatching(/^1\. Đối với nhiệm vụ đã qua thời hạn/),
    expect.stringMatching(/^2\. Đối với nhiệm vụ sắp đến hạn/),
  ]);
  expect(letter!.lines[3]).toMatch(
    /01 nhiệm vụ quá hạn, chưa hoàn thành; 01 nhiệm vụ sắp đến hạn \(trong 15 ngày tới\)\.$/
  );
});

it("never calls a task overdue in a book without columns for results", () => {
  const [letter] = letters([LATE], { evidence: false });
  expect(letter!.lines.join("\n")).toContain(
    "01 nhiệm vụ đã qua thời hạn, chưa có thông tin kết quả"
  );
});

it("goes to each lead of a task, to none where none is named, and not to those that owe nothing", () => {
  const found = letters([
    { ...LATE, lead: "Sở Y tế, Sở Xây dựng" },
    { ...LATE, lead: "" },
    { deadline: "Quý IV/2021", lead: "Sở Nội vụ" },
    { ...LATE, lead: "Sở Tư pháp", submittedOn: "20/06/2021", number: "5/TTr" },
  ]);
  expect(found.map(({ agency }) => agency)).toEqual(["Sở Xây dựng", "Sở Y tế"]);
});

it("is written by the agency that the book names, else leaves its name to be filled in", () => {
  const senderOf = (options: Parameters<typeof letters>[1]) =>
    letters([LATE], options)[0]!.lines[0];
  expect(senderOf({ sender: null, agency: "Sở Tài chính" })).toContain("SỞ TÀI CHÍNH");
  expect(senderOf({ sender: null })).toContain("[TÊN CƠ QUAN BAN HÀNH]");
  // Nothing stands above the committee itself.
  expect(senderOf({ sender: "UBND tỉnh Kiên Giang" })).toMatch(/^UBND TỈNH KIÊN GIANG \|/);
});
