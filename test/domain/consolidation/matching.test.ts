import type { RowFate } from "../../../src/domain/consolidation/reconciliation";
import { unitFactor } from "../../../src/domain/consolidation/match/unitFactor";
import {
  type Row,
  agency,
  bookSnapshot,
  figureAt,
  indicatorSheet,
  pull,
  readAs,
  registersWith,
  noAnswers,
} from "./pull";
import { consolidate } from "../../../src/domain/consolidation/consolidate";
import { readPlan } from "../../../src/domain/plan/readPlan";
import { bookOf, sheetOf } from "../../support/snapshots";

const AGENCIES = [agency("Sở Y tế", "department")];

const MASTER: readonly Row[] = [
  { name: "Số giường bệnh", unit: "giường", code: "CT-001" },
  { name: "Số bác sĩ", unit: "bác sĩ", code: "CT-002" },
  { name: "Trong đó: nữ", unit: "bác sĩ", stt: "" },
  { name: "Số lao động", unit: "lao động" },
  { name: "Trong đó: nữ", unit: "lao động", stt: "" },
  { name: "Thu ngân sách", unit: "tỷ đồng" },
];

function send(rows: readonly Row[], units: Parameters<typeof pull>[0]["answers"] = {}) {
  return pull({
    ...{ master: { indicators: MASTER }, agencies: AGENCIES, answers: units },
    files: { "a.xlsx": { info: { reportingAgency: "Sở Y tế" }, indicators: rows } },
  });
}

/** Where the values of the rows sent ended: by name and parent of the master's row. */
function ends(rows: readonly Row[]) {
  const result = send(rows);
  const merged = result.indicators.flatMap((one, place) =>
    one.speakers.map(({ row }) => [row.values[0], place])
  );
  return { merged, fates: result.files[0]!.fates.indicators, remarks: result.files[0]!.remarks };
}

const fates = (rows: readonly Row[]): readonly RowFate[] => ends(rows).fates;

describe("rows find their place", () => {
  it("by code, whatever stands around them, and never by STT", () => {
    const sent = [
      { name: "Số bác sĩ", unit: "bác sĩ", code: "ct-002", stt: 1, actual: 20 },
      { name: "Số giường bệnh", unit: "giường", code: "CT-001", stt: 2, actual: 10 },
    ];
    expect(ends(sent)).toMatchObject({
      merged: [
        [10, 0],
        [20, 1],
      ],
      remarks: [],
    });
  });

  it("by name in any spelling where they have no code", () => {
    expect(ends([{ name: "SỐ BÁC SỸ", unit: "Bác sỹ", actual: 20 }]).fates).toEqual(["proposed"]);
    expect(ends([{ name: "Số  bác sĩ", unit: "Bác sỹ", actual: 20 }]).merged).toEqual([[20, 1]]);
    expect(ends([{ name: "Số gi­ường bệnh", unit: "giường", actual: 9 }]).merged).toEqual([[9, 0]]);
  });

  it("under the row that they detail", () => {
    const sent = [
      { name: "Số lao động", unit: "lao động", actual: 5, stt: 1 },
      { name: "Trong đó: nữ", unit: "lao động", stt: "", actual: 3 },
      { name: "Số bác sĩ", unit: "bác sĩ", actual: 2, stt: 2 },
      { name: "Trong đó: nữ", unit: "bác sĩ", stt: "", actual: 1 },
    ];
    expect(ends(sent).merged).toEqual([
      [2, 1],
      [1, 2],
      [5, 3],
      [3, 4],
    ]);
  });

  it("in their order where the book has rows alike in everything", () => {
    const alike: Row = { name: "Chỉ tiêu khác", unit: "xã" };
    const result = pull({
      ...{ master: { indicators: [alike, alike] }, agencies: AGENCIES },
      files: {
        "a.xlsx": {
          info: { reportingAgency: "Sở Y tế" },
          indicators: [
            { ...alike, actual: 1 },
            { ...alike, actual: 2 },
          ],
        },
      },
    });
    expect([0, 1].map((place) => figureAt(result, place, "actual:2020").value)).toEqual([1, 2]);
  });

  it("not at all where their name alone stands for several", () => {
    expect(fates([{ name: "nữ", unit: "người", actual: 3 }])).toEqual(["proposed"]);
  });

  it("by code also under another name, which is said", () => {
    const { merged, remarks } = ends([
      { name: "Tổng số giường bệnh", unit: "giường", code: "CT-001", actual: 10 },
    ]);
    expect(merged).toEqual([[10, 0]]);
    expect(remarks).toMatchObject([{ code: "renamed", key: "CT-001", at: { cell: "B3" } }]);
  });

  it("not where code and name mean two rows", () => {
    const { fates: own, remarks } = ends([
      { name: "Số bác sĩ", unit: "bác sĩ", code: "CT-001", actual: 10 },
    ]);
    expect(own).toEqual(["code-and-name"]);
    expect(remarks).toMatchObject([{ code: "code-and-name", blocks: true }]);
  });

  it("by name where the code is unknown, which is said", () => {
    const { merged, remarks } = ends([
      { name: "Số bác sĩ", unit: "bác sĩ", code: "X-9", actual: 10 },
      { name: "Số lao động", unit: "lao động", code: "X-8", actual: 7 },
    ]);
    expect(merged).toEqual([
      [10, 1],
      [7, 3],
    ]);
    expect(remarks.map(({ code }) => code)).toEqual(["other-code", "unknown-code"]);
  });
});

describe("a consolidating book without codes", () => {
  it("does not wonder at those of the forms that it issued", () => {
    const rows = [{ name: "Số bác sĩ", unit: "bác sĩ", code: "CT-002", actual: 20 }];
    const result = pull({
      ...{ master: { indicators: [{ name: "Số bác sĩ", unit: "bác sĩ" }] }, agencies: AGENCIES },
      files: { "a.xlsx": { info: { reportingAgency: "Sở Y tế" }, indicators: rows } },
    });
    expect(result.files[0]!.fates.indicators).toEqual(["merged"]);
    expect(result.files[0]!.remarks).toEqual([]);
  });
});

describe("rows that stay out", () => {
  it("are blank, or proposed by the agency", () => {
    const sent = [
      { name: "Số giường bệnh", unit: "giường", code: "CT-001" },
      { name: "Số trạm y tế mới", unit: "trạm", actual: 4 },
    ];
    const result = send(sent);
    expect(result.files[0]!.fates.indicators).toEqual(["blank", "proposed"]);
    expect(result.proposedIndicators).toMatchObject([
      { name: "Số trạm y tế mới", unit: "trạm", contributions: [{ agency: "Sở Y tế", file: 0 }] },
    ]);
  });

  it("are repeated ones; with other figures none of them counts until it is settled", () => {
    const row = { name: "Số giường bệnh", unit: "giường", code: "CT-001", actual: 10 };
    expect(fates([row, row])).toEqual(["merged", "repeated"]);
    const differing = send([row, { ...row, actual: 11 }]);
    expect(differing.files[0]!.fates.indicators).toEqual(["conflict", "conflict"]);
    expect(differing.indicators[0]!.speakers).toEqual([]);
    expect(differing.files[0]!.remarks[0]).toMatchObject({
      ...{ code: "repeated-row", blocks: true },
      text: { vi: expect.stringContaining("Các dòng 3, 4") as string },
    });
    expect(fates([row, { ...row, actual: "" }])).toEqual(["merged", "blank"]);
  });
});

describe("units", () => {
  it.each([
    ["triệu đồng", "tỷ đồng", 0.001],
    ["tỷ đồng", "nghìn tỷ đồng", 0.001],
    ["nghìn đồng/người/tháng", "triệu đồng/người/tháng", 0.001],
    ["nghìn người", "người", 1000],
    ["người", "nghìn người", 0.001],
    ["tạ", "tấn", 0.1],
    ["nghìn ha", "ha", 1000],
    ["ha", "km2", 0.01],
    ["tạ/ha", "tấn/ha", 0.1],
    ["tỷ đồng", "triệu USD", null],
    ["ha", "tấn", null],
    ["%", "‰", null],
    ["lao động", "người", null],
  ])("%s to %s: %s", (from, to, factor) => {
    expect(unitFactor(from, to)).toBe(factor);
  });

  it("are converted and said", () => {
    const result = send([{ name: "Thu ngân sách", unit: "tr.đồng", actual: 24512.5 }]);
    expect(figureAt(result, 5, "actual:2020")).toMatchObject({ value: 24.5125 });
    expect(result.files[0]!.remarks).toMatchObject([
      {
        code: "converted",
        text: {
          vi: "Đơn vị tính gửi “tr.đồng”, sổ tổng hợp “tỷ đồng”; số liệu đã nhân với 0,001.",
        },
      },
    ]);
  });

  it("of another measure are asked, and the row is not agreed until then", () => {
    const row = { name: "Thu ngân sách", unit: "triệu USD", actual: 5 };
    const open = send([row]);
    expect(open.files[0]!.fates.indicators).toEqual(["conflict"]);
    const [question] = open.questions;
    expect(question).toMatchObject({ kind: "unit", agency: "Sở Y tế", unit: "triệu usd" });
    const { key, unit } = question as Extract<typeof question, { kind: "unit" }>;
    const answer = (as: "same" | "left-out") =>
      send([row], { units: [{ key, agency: "Sở Y tế", unit, as }] });
    expect(answer("left-out").files[0]!.fates.indicators).toEqual(["unit-left-out"]);
    expect(figureAt(answer("same"), 5, "actual:2020").value).toBe(5);
    expect(answer("same").questions).toEqual([]);
  });
});

it("renamed sheets, moved columns and rows that are no data change nothing", () => {
  const registers = registersWith(AGENCIES);
  const plan = readPlan(bookSnapshot({ indicators: MASTER }), { registers });
  const { rows } = indicatorSheet([{ name: "Số giường bệnh", unit: "giường", actual: 10 }]);
  const moved = sheetOf("Biểu 1 (sửa)", [
    ["SỞ Y TẾ"],
    ...rows.map(({ values }) => ["", ...(values as string[])]),
    ["", "", "Tổng cộng", "", 158],
    ["", "", "Ghi chú: số ước"],
    ["", "", "GIÁM ĐỐC"],
  ]);
  const file = readAs("Sở Y tế.xlsx", bookOf([moved]), registers);
  const result = consolidate({ plan, registers, answers: noAnswers, last: null }, [file]);
  expect(figureAt(result, 0, "actual:2020")).toMatchObject({
    ...{ value: 10, source: { file: 0, sheet: "Biểu 1 (sửa)", cell: "E4" } },
  });
  expect(result.reconciliation).toMatchObject({ total: { read: 1, merged: 1 }, notData: 3 });
});
