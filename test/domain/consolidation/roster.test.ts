import type { RosterEntry } from "../../../src/domain/consolidation/roster/rosterEntry";
import { isAgreement } from "../../../src/domain/consolidation/roster/rosterStates";
import type { LetterAnswer } from "../../../src/domain/consolidation/answers";
import { consolidate } from "../../../src/domain/consolidation/consolidate";
import { readPlan } from "../../../src/domain/plan/readPlan";
import { dataFingerprint } from "../../../src/domain/stamp/dataFingerprint";
import { stampText } from "../../../src/domain/stamp/selfCheckStamp";
import type { CalendarDate } from "../../../src/domain/calendar/calendarDate";
import { type Book, agency, bookSnapshot, pull, registersWith, noAnswers } from "./pull";

const AGENCIES = [
  agency("UBND xã Bình An", "locality"),
  agency("Công an tỉnh", "vertical"),
  agency("Sở Y tế", "department"),
  agency("Văn phòng UBND tỉnh", "department", { mustReport: false }),
  agency("Sở Cũ", "department", { validTo: "2020-12-31" as CalendarDate }),
  agency("Các sở, ban, ngành", "collective"),
];

const MASTER: Book = {
  info: { submissionDue: "24/02/2021" },
  indicators: [
    { name: "Số giường bệnh", unit: "giường", owner: "Sở Y tế" },
    { name: "Số bác sĩ", unit: "bác sĩ", owner: "Sở y tế" },
    { name: "Số vụ tai nạn giao thông", unit: "vụ", owner: "Công an tỉnh" },
  ],
  tasks: [{ name: "Đề án y tế cơ sở", lead: "Sở Y tế" }],
};

const BEDS = { name: "Số giường bệnh", unit: "giường", goal: 10 };
const DOCTORS = { name: "Số bác sĩ", unit: "bác sĩ", plan: [5, ""] };
const SCHEME = { name: "Đề án y tế cơ sở", deadline: "2022", lead: "Sở Y tế" };
const WHOLE: Book = { indicators: [BEDS, DOCTORS], tasks: [SCHEME] };

const roster = (files: Record<string, Book>, letters: readonly LetterAnswer[] = []) =>
  pull({ master: MASTER, agencies: AGENCIES, files, answers: { letters } }).roster;

/** How Sở Y tế stands after sending these. */
function health(books: readonly Book[], letters: readonly LetterAnswer[] = []): RosterEntry {
  const files = books.map((book, i) => {
    const info = { reportingAgency: "Sở Y tế", documentDate: "20/02/2021", ...book.info };
    return [`${i}.xlsx`, { ...book, info }] as const;
  });
  return roster(Object.fromEntries(files), letters).find(
    ({ agency: { name } }) => name === "Sở Y tế"
  )!;
}

describe("a detail without an owner of its own", () => {
  it("is due from whoever answers for the row that it details", () => {
    const women = { name: "Trong đó: nữ", unit: "bác sĩ", stt: "" };
    const [beds, doctors, accidents] = MASTER.indicators!;
    const master = { ...MASTER, indicators: [beds!, doctors!, women, accidents!] };
    const info = { reportingAgency: "Sở Y tế", documentDate: "20/02/2021" };
    const [health] = pull({
      ...{ master, agencies: AGENCIES },
      files: { "a.xlsx": { ...WHOLE, info } },
    }).roster;
    expect(health!.text.vi).toBe("Gửi thiếu (3/4 dòng); Đúng hạn");
  });
});

describe("the roster", () => {
  it("lists who is expected by kind and register, then whoever else sent", () => {
    const entries = roster({ "Văn phòng UBND tỉnh.xlsx": WHOLE });
    expect(entries.map((one) => [one.group, one.agency.name, one.expected, one.text.vi])).toEqual([
      ["departments", "Sở Y tế", true, "Chưa gửi"],
      ["departments", "Văn phòng UBND tỉnh", false, "Đã gửi, chưa xác định ngày gửi"],
      ["vertical", "Công an tỉnh", true, "Chưa gửi"],
      ["localities", "UBND xã Bình An", true, "Chưa gửi"],
    ]);
  });

  it.each<[string, Book, string]>([
    ["everything in time", WHOLE, "Đúng hạn"],
    ["late", { ...WHOLE, info: { documentDate: "27/02/2021" } }, "Quá hạn 3 ngày"],
    ["no day", { ...WHOLE, info: { documentDate: "" } }, "Đã gửi, chưa xác định ngày gửi"],
    ["a part", { ...WHOLE, indicators: [BEDS] }, "Gửi thiếu (2/3 dòng); Đúng hạn"],
    [
      "empty rows",
      { indicators: [{ ...BEDS, goal: "" }], info: { documentDate: "26/02/2021" } },
      "Gửi thiếu (0/3 dòng); Quá hạn 2 ngày",
    ],
    ["a letter", { info: { documentNumber: "12/SYT" } }, "Có văn bản, chưa có biểu; Đúng hạn"],
    [
      "consent",
      { info: { reply: "Thống nhất với dự thảo, không có ý kiến khác" } },
      "Thống nhất, không có ý kiến khác; Đúng hạn",
    ],
    [
      "words for figures",
      { ...WHOLE, indicators: [{ ...BEDS, goal: "đang rà soát" }, DOCTORS] },
      "Đề nghị hoàn thiện; Đúng hạn",
    ],
    [
      "rows that contradict each other",
      { ...WHOLE, indicators: [BEDS, { ...BEDS, goal: 11 }, DOCTORS] },
      "Đề nghị hoàn thiện; Đúng hạn",
    ],
    [
      "a stamp changed by hand",
      { ...WHOLE, info: { selfCheck: "Đã tự kiểm, không lỗi" } },
      "Đề nghị hoàn thiện; Đúng hạn",
    ],
  ])("tells of an agency that sent %s", (_, book, text) => {
    expect(health([book]).text.vi).toBe(text);
  });

  it("tells how many rows were due and filled in", () => {
    expect(health([{ ...WHOLE, indicators: [BEDS] }]).completeness).toEqual({ due: 3, filled: 2 });
    expect(health([]).completeness).toEqual({ due: 3, filled: 0 });
  });

  it("lists the version that counts first, the others below it", () => {
    const entry = health([
      { ...WHOLE, info: { round: 1, documentNumber: "12/SYT" } },
      { ...WHOLE, info: { round: 2, documentNumber: "15/SYT" } },
    ]);
    expect(entry.versions).toMatchObject([
      { file: 1, round: 2, documentNumber: "15/SYT", counts: true },
      { file: 0, round: 1, documentNumber: "12/SYT", counts: false },
    ]);
  });

  it("says that no one knows which version counts", () => {
    const books = [WHOLE, { ...WHOLE, indicators: [BEDS] }];
    expect(health(books).text.vi).toBe("Chưa rõ bản nào là bản cuối");
  });

  it("knows letters that came on paper", () => {
    const letter: LetterAnswer = {
      ...{ agency: "Sở Y tế", documentNumber: "20/SYT", reply: "Nhất trí" },
      documentDate: "2021-02-25" as CalendarDate,
    };
    const entry = health([], [letter]);
    expect(entry.text.vi).toBe("Thống nhất, không có ý kiến khác; Quá hạn 1 ngày");
    expect(entry.versions).toMatchObject([{ file: null, documentNumber: "20/SYT", counts: true }]);
  });

  it("shows a file that could not be read under whom its name names", () => {
    const registers = registersWith(AGENCIES);
    const plan = readPlan(bookSnapshot(MASTER), { registers });
    const text = { vi: "Tệp có mật khẩu.", en: "A password." };
    const { roster: entries, reconciliation } = consolidate(
      { plan, registers, answers: noAnswers, last: null },
      [
        {
          ...{ name: "Sở Y tế.xlsx", sha256: "1", engine: null, status: "set-aside" },
          reason: { code: "password", text, todo: text },
        },
      ]
    );
    expect(entries[0]).toMatchObject({
      ...{ states: ["unreadable"], versions: [{ file: 0, counts: false }] },
    });
    expect(reconciliation.total).toEqual({ read: 0, merged: 0, conflict: 0, leftOut: 0 });
  });
});

it("a stamp is worth what the data say", () => {
  const book: Book = { ...WHOLE, info: { reportingAgency: "Sở Y tế" } };
  const registers = registersWith(AGENCIES);
  const data = dataFingerprint(readPlan(bookSnapshot(book), { registers }));
  const stamp = (error: number) =>
    stampText({
      ...{ ruleSet: "1", day: "2021-02-20" as CalendarDate, time: "08:00", data },
      counts: { error, warning: 0, info: 0, waived: 0 },
    });
  const withStamp = (selfCheck: string, more: Partial<Book> = {}) =>
    health([{ ...book, ...more, info: { ...book.info!, selfCheck } }]);
  expect(withStamp(stamp(0))).toMatchObject({ stamp: { kind: "unchanged" }, states: ["in-time"] });
  expect(withStamp(stamp(2)).states).toEqual(["to-improve", "in-time"]);
  const other = { indicators: [{ ...BEDS, goal: 12 }, DOCTORS] };
  expect(withStamp(stamp(0), other).stamp).toMatchObject({ kind: "changed" });
});

it.each([
  ["Thống nhất", true],
  ["Nhất trí với dự thảo", true],
  ["Không có ý kiến", true],
  ["Chưa thống nhất chỉ tiêu 19", false],
  ["Đề nghị xem lại", false],
  [null, false],
])("consent: %j is %s", (reply, consent) => {
  expect(isAgreement(reply)).toBe(consent);
});
