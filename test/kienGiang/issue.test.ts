import { strFromU8, unzipSync } from "fflate";
import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import { type Issue, planIssue } from "../../src/domain/issuing/issue";
import { issuedBook } from "../../src/domain/issuing/issuedBook";
import { readPlan } from "../../src/domain/plan/readPlan";
import { readRegisters } from "../../src/domain/plan/registers/registers";
import { type CellRef, type Typed, parseArea } from "../../src/domain/sheet";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { putLooks } from "../../src/workbench/looks/putLooks";
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
  const bytes = writeWorkbook(issuedBook(issue, share));
  const book = opened(bytes, share.fileName);
  return { share, bytes, book, plan: readPlan(book, { registers: readRegisters(book).registers }) };
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

  const farming = books.find(({ share }) => share.agency.name.startsWith("Sở Nông nghiệp"))!;
  const cellOf = (field: "name" | "code"): CellRef => {
    const { sheet, rowNumber } = farming.plan.indicators[0]!;
    const heading = farming.plan.tables[0]!.headings.get(field)!.ref;
    return { sheet, cell: heading.cell.replace(/\d+/, String(rowNumber)) };
  };
  const typeInto = async ({ sheet, cell }: CellRef): Promise<string> => {
    const model = fromScanned(farming.book, { calculator: null });
    putLooks(model, farming.bytes, farming.book);
    const workbook = modelWorkbook(model);
    const area = parseArea(cell)!;
    const values: readonly Typed[][] = [[{ kind: "text", value: "x" }]];
    const outcome = await workbook.write([{ kind: "cells", sheet, area, values }]);
    return outcome.ok ? "taken" : outcome.failure.code;
  };

  it("locks codes, names and what was given of the past, and nothing that is asked", async () => {
    const { indicators, tables, stampAt } = farming.plan;
    const [first, detail] = indicators;
    const { ref } = [...first!.actual.values()].at(-1)!;
    expect(await typeInto(cellOf("code"))).toBe("protected");
    expect(await typeInto(cellOf("name"))).toBe("protected");
    expect(await typeInto(first!.unit!.ref)).toBe("protected");
    expect(await typeInto(ref)).toBe("protected");
    expect(await typeInto(tables[0]!.headings.get("goal")!.ref)).toBe("protected");
    expect(await typeInto([...detail!.actual.values()].at(-1)!.ref)).toBe("taken");
    expect(await typeInto(first!.goal!.ref)).toBe("taken");
    expect(await typeInto(first!.plan.get(2022)!.ref)).toBe("taken");
    expect(await typeInto(first!.note!.ref)).toBe("taken");
    expect(await typeInto(stampAt!)).toBe("taken");
  });

  it("leaves rows, looks and filters free", () => {
    const model = fromScanned(farming.book, { calculator: null });
    expect(model.sheet("Chỉ tiêu")!.protection).toMatchObject({
      ...{ allowFormatCells: true, allowFormatColumns: true, allowInsertRows: true },
      ...{ allowSort: true, allowAutoFilter: true, allowInsertColumns: false },
    });
  });

  it("leaves room for what an agency proposes", async () => {
    const last = farming.plan.indicators.at(-1)!;
    const below = (cell: string, rows: number) =>
      cell.replace(/\d+/, String(last.rowNumber + rows));
    const { sheet, name } = last;
    expect(await typeInto({ sheet, cell: below(name.ref.cell, 1) })).toBe("protected");
    expect(await typeInto({ sheet, cell: below(name.ref.cell, 2) })).toBe("taken");
  });

  it("offers units and agencies of the master in drop-downs", () => {
    const xml = strFromU8(unzipSync(farming.bytes)["xl/worksheets/sheet2.xml"]!);
    expect(xml).toContain("<formula1>'Đơn vị tính'!$A$2:$A$500</formula1>");
    expect(xml).toContain("<formula1>&quot;Toàn tỉnh,Địa bàn,Phần việc&quot;</formula1>");
    expect(readRegisters(farming.book).registers).toEqual(registers);
  });

  it("gives an ended agency's rows to its one successor, and says so", () => {
    const later = issueOn("2026-01-15");
    expect(later.successions.map(({ from, to }) => `${from.name} → ${to.name}`))
      .toMatchInlineSnapshot(`
      [
        "Sở Lao động – Thương binh và Xã hội → Sở Nội vụ",
        "Sở Nông nghiệp và Phát triển nông thôn → Sở Nông nghiệp và Môi trường",
        "Sở Tài nguyên và Môi trường → Sở Nông nghiệp và Môi trường",
        "Sở Kế hoạch và Đầu tư → Sở Tài chính",
        "Sở Thông tin và Truyền thông → Sở Khoa học và Công nghệ",
        "Sở Giao thông vận tải → Sở Xây dựng",
        "Ban Dân tộc tỉnh → Sở Dân tộc và Tôn giáo",
      ]
    `);
    expect(later.books.map(({ agency }) => agency.name)).not.toContain("Sở Kế hoạch và Đầu tư");
  });
});
