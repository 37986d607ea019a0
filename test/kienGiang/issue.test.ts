import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import { type Issue, planIssue } from "../../src/domain/issuing/issue";
import { issuedBook } from "../../src/domain/issuing/issuedBook";
import { readPlan } from "../../src/domain/plan/readPlan";
import { readRegisters } from "../../src/domain/plan/registers/registers";
import { writeWorkbook } from "../../src/xlsx/writeWorkbook";
import { masterBook } from "./master";
import { opened } from "./sample";

const master = opened(masterBook(), "ke-hoach-tinh.xlsx");
const { registers } = readRegisters(master);
const plan = readPlan(master, { registers });

function issueOn(asOf: string): Issue {
  const facts = { period: plan.period!, registers, date1904: false };
  return planIssue(plan, facts, { asOf: asOf as CalendarDate });
}

const issue = issueOn("2021-01-15");
const books = issue.books.map((share) => {
  const book = opened(writeWorkbook(issuedBook(issue, share)), share.fileName);
  return { share, book, plan: readPlan(book, { registers: readRegisters(book).registers }) };
});

describe("issuing the Kiên Giang plan to its agencies", () => {
  it("makes a book for each agency that follows an indicator or leads a task", () => {
    const rows = issue.books.map(
      ({ agency, indicators, tasks }) => `${agency.name}: ${indicators.length} + ${tasks.length}`
    );
    expect(rows).toMatchInlineSnapshot(`
      [
        "Sở Kế hoạch và Đầu tư: 0 + 5",
        "Sở Thông tin và Truyền thông: 0 + 1",
        "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch: 0 + 2",
        "Sở Công Thương: 0 + 7",
        "Sở Xây dựng: 1 + 3",
        "Sở Nông nghiệp và Phát triển nông thôn: 6 + 9",
        "Sở Du lịch: 0 + 1",
        "Sở Giao thông vận tải: 0 + 1",
        "Ban Dân tộc tỉnh: 0 + 1",
        "Sở Tài nguyên và Môi trường: 1 + 8",
        "Sở Khoa học và Công nghệ: 0 + 8",
        "Sở Văn hóa và Thể thao: 0 + 5",
        "Sở Giáo dục và Đào tạo: 0 + 6",
        "Sở Lao động – Thương binh và Xã hội: 1 + 6",
        "Sở Y tế: 1 + 7",
        "Sở Nội vụ: 0 + 6",
        "Bộ Chỉ huy Quân sự tỉnh: 0 + 2",
        "Công an tỉnh: 0 + 2",
      ]
    `);
  });

  it("lists the rows that nobody gets", () => {
    const rows = issue.unplaced.map(({ row, name, why }) => `${row.stt?.text} ${name}: ${why}`);
    expect(rows).toMatchInlineSnapshot(`
      [
        "23 Bảo hiểm xã hội tỉnh: unknown",
        " : no-owner",
      ]
    `);
  });

  it("places every row or lists it", () => {
    const placed = new Set(
      issue.books.flatMap(({ indicators, tasks }) => [...indicators, ...tasks])
    );
    const left = new Set(issue.unplaced.map(({ row }) => row));
    expect(placed.size + left.size).toBe(plan.indicators.length + plan.tasks.length);
  });

  it.each(books.map((one) => [one.share.agency.name, one] as const))(
    "reads exactly its rows back from the book of %s",
    (agency, { share, plan: own }) => {
      expect(own.indicators.map(({ code, name, unit }) => [code, name.text, unit?.text])).toEqual(
        share.indicators.map((row) => [
          issue.codes.indicators.get(row),
          row.name.text,
          row.unit?.text,
        ])
      );
      expect(own.tasks.map(({ code, name, lead }) => [code, name.text, lead?.text])).toEqual(
        share.tasks.map((row) => [issue.codes.tasks.get(row), row.name.text, row.lead?.text])
      );
      const figures = ({ goal, actual, plan: years }: (typeof own.indicators)[number]) =>
        [goal!, ...actual.values(), ...years.values()].map(({ value }) => [value.kind, value.text]);
      expect(own.indicators.map(figures)).toEqual(share.indicators.map(figures));
      expect(own.tasks.map(({ deadline }) => deadline?.deadline)).toEqual(
        share.tasks.map(({ deadline }) => deadline?.deadline)
      );
      expect(own.notChecked).toEqual([]);
      expect(own.info.get("reportingAgency")?.value).toBe(agency);
      expect(own.info.get("submissionDue")?.value).toBe("trước ngày 24/02/2021");
      expect(own.stampAt).not.toBeNull();
    }
  );
});
