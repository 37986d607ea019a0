import { type LatestAnswer, type SenderAnswer } from "../../../src/domain/consolidation/answers";
import { agenciesInName } from "../../../src/domain/consolidation/senders/agenciesInName";
import { resolveAgency } from "../../../src/domain/consolidation/senders/resolveAgency";
import type { CalendarDate } from "../../../src/domain/calendar/calendarDate";
import { defaultAgencies } from "../../../src/domain/plan/registers/agencies";
import { consolidate } from "../../../src/domain/consolidation/consolidate";
import { readPlan } from "../../../src/domain/plan/readPlan";
import { bookOf, sheetOf } from "../../support/snapshots";
import {
  type Book,
  agency,
  bookSnapshot,
  indicatorSheet,
  pull,
  readAs,
  registersWith,
  noAnswers,
} from "./pull";

const day = (text: string) => text as CalendarDate;

const AGENCIES = [
  agency("Sở Y tế", "department", { aliases: ["SYT"] }),
  agency("Sở Văn hóa và Thể thao", "department"),
  agency("UBND xã Tân Thành", "locality"),
  agency("UBND xã Tân Thạnh", "locality"),
  agency("Xã Bình An", "locality"),
  agency("UBND các xã, phường, đặc khu", "locality"),
];

const ROW = { name: "Số trạm y tế", unit: "trạm", actual: 1 };

function files(all: Record<string, Book["info"]>, senders: readonly SenderAnswer[] = []) {
  return pull({
    ...{ master: { indicators: [ROW] }, agencies: AGENCIES, answers: { senders } },
    files: Object.fromEntries(
      Object.entries(all).map(([name, info]) => [name, { info: info!, indicators: [ROW] }])
    ),
  });
}

const named = (reportingAgency: string) => {
  const result = files({ "bieu.xlsx": { reportingAgency } });
  return { sender: result.files[0]!.sender?.name ?? null, question: result.questions[0] };
};

describe("the sender by the info sheet", () => {
  it.each([
    ["Sở Y tế", "Sở Y tế"],
    ["  SỞ Y  TẾ ", "Sở Y tế"],
    ["Sở Văn hoá, Thể thao", "Sở Văn hóa và Thể thao"],
    ["Ủy ban nhân dân xã Tân Thành", "UBND xã Tân Thành"],
    ["Xã Tân Thạnh", "UBND xã Tân Thạnh"],
    ["UBND xã Bình An", "Xã Bình An"],
  ])("%j is %s", (written, name) => {
    expect(named(written)).toEqual({ sender: name, question: undefined });
  });

  it("is asked where tones are missing, even with one candidate", () => {
    const { sender, question } = named("So Y te");
    expect(sender).toBeNull();
    expect(question).toMatchObject({
      ...{ kind: "sender", key: "name:so y te", written: "So Y te", candidates: ["Sở Y tế"] },
      text: { vi: expect.stringContaining("viết không dấu") as string },
    });
    expect(named("UBND xa Tan Thanh").question).toMatchObject({
      candidates: ["UBND xã Tân Thành", "UBND xã Tân Thạnh"],
    });
  });

  it.each(["UBND xã Tân Thanh", "Xã An Bình", "UBND phường Vĩnh Thanh"])(
    "is asked for %s, and no name of other tones or order is proposed",
    (written) => {
      const { sender, question } = named(written);
      expect(sender).toBeNull();
      expect(question).toMatchObject({ candidates: [], likelyKind: "locality" });
    }
  );

  it("is none where a name stands for many", () => {
    expect(named("UBND các xã, phường, đặc khu")).toMatchObject({ sender: null });
  });
});

describe("the sender by the file's name", () => {
  it.each([
    ["Biểu KH 2021_Sở Y tế.xlsx", "Sở Y tế"],
    ["SYT-lan2.xlsx", "Sở Y tế"],
    ["Địa phương/Xã Tân Thành (gửi lại).xlsm", "UBND xã Tân Thành"],
  ])("%s is %s", (file, name) => {
    const [only] = files({ [file]: {} }).files;
    expect(only).toMatchObject({ sender: { name }, senderFrom: "file-name" });
  });

  it("is asked where it is written without tones, or two are named", () => {
    expect(files({ "So_Y_te.xlsx": {} }).questions).toMatchObject([
      { key: "file:So_Y_te.xlsx", written: null, candidates: ["Sở Y tế"] },
    ]);
    const both = files({ "Sở Y tế - Xã Bình An.xlsx": {} });
    expect(both.questions).toMatchObject([{ candidates: ["Sở Y tế", "Xã Bình An"] }]);
  });

  it("never overrules the info sheet, not even an unknown name in it", () => {
    const known = files({ "SYT.xlsx": { reportingAgency: "Xã Bình An" } });
    expect(known.files[0]!.sender!.name).toBe("Xã Bình An");
    const unknown = files({ "SYT.xlsx": { reportingAgency: "Xã Tân Thanh" } });
    expect(unknown.files[0]!.sender).toBeNull();
  });

  it("is sought once a name, the longest first", () => {
    const found = agenciesInName(defaultAgencies, "BC Sở Văn hóa và Thể thao.xlsx", null);
    expect(found.certain.map(({ name }) => name)).toEqual(["Sở Văn hóa và Thể thao"]);
  });
});

describe("an answer", () => {
  it("holds for every file that writes the name so", () => {
    const answer: SenderAnswer = { key: "name:so y te", agency: "Sở Y tế", kind: "department" };
    const result = files({ "1.xlsx": { reportingAgency: "SO Y TE" } }, [answer]);
    expect(result.files[0]).toMatchObject({ sender: { name: "Sở Y tế" }, senderFrom: "answer" });
    expect(result.questions).toEqual([]);
  });

  it("may name an agency that the register lacks", () => {
    const name = "UBND xã Tân Thanh";
    const result = files({ "1.xlsx": { reportingAgency: name } }, [
      { key: "name:ubnd xã tân thanh", agency: name, kind: "locality" },
    ]);
    expect(result.files[0]!.sender).toEqual({ name, kind: "locality", registered: false });
    expect(result.indicators[0]!.localities).toHaveLength(1);
  });
});

describe("successors", () => {
  it.each([
    ["Sở Kế hoạch và Đầu tư", "2021-02-18", "Sở Kế hoạch và Đầu tư"],
    ["Sở Kế hoạch và Đầu tư", "2026-01-05", "Sở Tài chính"],
    ["Sở NN&PTNT", "2025-06-01", "Sở Nông nghiệp và Môi trường"],
  ])("%s is on %s %s", (name, on, expected) => {
    expect(resolveAgency(defaultAgencies, name, day(on))).toMatchObject({
      ...{ kind: "agency", agency: { name: expected } },
    });
  });

  it("are asked where there are several", () => {
    const heirs = [agency("Sở A", "department"), agency("Sở B", "department")];
    const split = agency("Sở C", "department", {
      ...{ validTo: day("2025-02-28"), successors: ["Sở A", "Sở B"] },
    });
    expect(resolveAgency([split, ...heirs], "Sở C", day("2025-03-01"))).toEqual({
      ...{ kind: "ask", candidates: heirs },
    });
  });
});

describe("the version that counts", () => {
  const versions = (all: Record<string, Book["info"]>, latest: readonly LatestAnswer[] = []) => {
    const books = Object.entries(all).map(([name, info], i) => {
      const indicators = [{ ...ROW, actual: i + 1 }];
      return [name, { info: { reportingAgency: "Sở Y tế", ...info }, indicators }] as const;
    });
    return pull({
      ...{ master: { indicators: [ROW] }, agencies: AGENCIES, answers: { latest } },
      files: Object.fromEntries(books),
    });
  };
  const standings = (result: ReturnType<typeof versions>) =>
    result.files.map(({ standing }) => standing);

  it.each<[string, Book["info"], Book["info"], string[]]>([
    ["lần gửi", { round: 2 }, { round: 1 }, ["current", "superseded"]],
    [
      "lần gửi before document date",
      { round: 1, documentDate: "20/02/2021" },
      { round: 2, documentDate: "18/02/2021" },
      ["superseded", "current"],
    ],
    [
      "document date",
      { documentDate: "18/02/2021" },
      { documentDate: "20/02/2021" },
      ["superseded", "current"],
    ],
    [
      "the day it came",
      { documentDate: "18/02/2021", receivedOn: "22/02/2021" },
      { documentDate: "18/02/2021", receivedOn: "20/02/2021" },
      ["current", "superseded"],
    ],
  ])("is told by %s", (_, first, second, expected) => {
    const result = versions({ "a.xlsx": first, "b.xlsx": second });
    expect(standings(result)).toEqual(expected);
    expect(result.questions).toEqual([]);
  });

  it("is asked where nothing tells, and until then none counts", () => {
    const result = versions({ "a.xlsx": { round: 1 }, "b.xlsx": {} });
    expect(standings(result)).toEqual(["undecided", "undecided"]);
    expect(result.questions).toMatchObject([{ kind: "latest", agency: "Sở Y tế", files: [0, 1] }]);
    expect(result.reconciliation).toMatchObject({
      ...{ total: { read: 2, merged: 0, leftOut: 2 }, leftOut: { undecided: 2 } },
    });
    const among = result.files.map(({ file }) => file.sha256!);
    const answer = { agency: "Sở Y tế", sha256: among[1]!, among };
    const answered = versions({ "a.xlsx": { round: 1 }, "b.xlsx": {} }, [answer]);
    expect(standings(answered)).toEqual(["superseded", "current"]);
    const third = { "a.xlsx": { round: 1 }, "b.xlsx": {}, "c.xlsx": {} };
    expect(standings(versions(third, [answer]))).toEqual(Array(3).fill("undecided"));
  });

  it("is one of files with the same content", () => {
    const book: Book = { info: { reportingAgency: "Sở Y tế" }, indicators: [ROW] };
    const result = pull({
      ...{ master: { indicators: [ROW] }, agencies: AGENCIES },
      files: { "a.xlsx": book, "b.xlsx": book },
    });
    expect(standings(result)).toEqual(["current", "same-file"]);
    expect(result.questions).toEqual([]);
  });
});

it("a plan of other years does not count, whatever its version", () => {
  const registers = registersWith(AGENCIES);
  const plan = readPlan(bookSnapshot({ indicators: [ROW] }), { registers });
  const file = (name: string, years: readonly [string, number, number]) => {
    const { rows } = indicatorSheet([{ ...ROW, goal: 9 }]);
    const values = rows.map((row) =>
      row.values.map((value) => {
        if (value === "Mục tiêu 2021 - 2025") return years[0];
        return value === 2021 ? years[1] : value === 2022 ? years[2] : value;
      })
    );
    return readAs(name, bookOf([sheetOf("Chỉ tiêu", values)]), registers);
  };
  const result = consolidate({ plan, registers, answers: noAnswers, last: null }, [
    file("SYT 1.xlsx", ["Mục tiêu 2026 - 2030", 2026, 2027]),
    file("SYT 2.xlsx", ["Mục tiêu 2021 - 2025", 2021, 2022]),
  ]);
  expect(result.files.map(({ standing }) => standing)).toEqual(["other-period", "current"]);
  expect(result.reconciliation).toMatchObject({ leftOut: { "other-period": 1 } });
  expect(result.roster[0]!.versions.map(({ counts }) => counts)).toEqual([true, false]);
});

describe("the day of sending", () => {
  const sentOn = (info: Book["info"], submissionDue = "trước ngày 24/02/2021") =>
    pull({
      master: { info: { submissionDue }, indicators: [ROW] },
      agencies: AGENCIES,
      files: { "SYT.xlsx": { info: info!, indicators: [ROW] } },
    }).files[0]!;

  it.each<[Book["info"], string | null, string | null, number | null]>([
    [{ documentDate: "23/02/2021" }, "2021-02-23", "document", 0],
    [{ documentDate: "24/02/2021" }, "2021-02-24", "document", 1],
    [{ receivedOn: "26/02/2021" }, "2021-02-26", "arrival", 3],
    [{ documentDate: "20/02/2021", receivedOn: "26/02/2021" }, "2021-02-20", "document", 0],
    [{ documentDate: "tháng 2" }, null, null, null],
    [{}, null, null, null],
  ])("of %j is %s", (info, submittedOn, submittedFrom, daysLate) => {
    expect(sentOn(info)).toMatchObject({ submittedOn, submittedFrom, daysLate });
  });

  it("is late for no one without a deadline", () => {
    expect(sentOn({ documentDate: "23/02/2021" }, "")).toMatchObject({ daysLate: null });
  });
});
