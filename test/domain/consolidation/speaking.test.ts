import type { Decision } from "../../../src/domain/consolidation/answers";
import { type Book, type Row, agency, figureAt, pull } from "./pull";

const AGENCIES = [
  agency("Cục Thống kê tỉnh", "vertical"),
  agency("Sở Nông nghiệp", "department"),
  agency("Sở Tài chính", "department"),
  agency("UBND huyện An Biên", "locality"),
  agency("UBND huyện Gò Quao", "locality"),
];

const COMMUNES: Row = { name: "Số xã đạt tiêu chí nông thôn mới", owner: "Sở Nông nghiệp" };

const from = (reportingAgency: string, ...indicators: Row[]): Book => ({
  info: { reportingAgency },
  indicators,
});

interface Given {
  readonly master?: Partial<Row>;
  readonly owner?: Partial<Row>;
  readonly other?: Partial<Row>;
  readonly statistics?: Partial<Row>;
  readonly localities?: readonly Partial<Row>[];
  readonly info?: Book["info"];
  readonly decisions?: readonly Decision[];
}

/** One indicator as its owner and others send it. */
function one(given: Given) {
  const row = (more: Partial<Row>): Row => ({ ...COMMUNES, owner: "", ...more });
  const files: Record<string, Book> = {};
  if (given.owner) files["so-nn.xlsx"] = from("Sở Nông nghiệp", row(given.owner));
  if (given.other) files["so-tc.xlsx"] = from("Sở Tài chính", row(given.other));
  if (given.statistics) files["ctk.xlsx"] = from("Cục Thống kê tỉnh", row(given.statistics));
  const places = ["UBND huyện An Biên", "UBND huyện Gò Quao"];
  given.localities?.forEach((more, i) => {
    files[`${places[i]}.xlsx`] = from(places[i]!, row(more));
  });
  return pull({
    master: { info: given.info ?? {}, indicators: [{ ...COMMUNES, ...given.master }] },
    ...{ agencies: AGENCIES, files, answers: { decisions: given.decisions ?? [] } },
  });
}

describe("a figure of the province", () => {
  it("is its owner's, never with the localities' figures added to it", () => {
    const result = one({ owner: { actual: 79 }, localities: [{ actual: 40 }, { actual: 39 }] });
    expect(figureAt(result, 0, "actual:2020")).toMatchObject({
      ...{ state: "settled", value: 79, ground: "owner", difference: 0 },
      localities: { kind: "total", method: "sum", value: 79, given: 2, expected: 2 },
    });
    expect(result.conflicts).toEqual([]);
  });

  it("is not agreed where the localities make something else", () => {
    const result = one({ owner: { actual: 79 }, localities: [{ actual: 40 }, { actual: 41 }] });
    expect(figureAt(result, 0, "actual:2020")).toMatchObject({ state: "conflict", value: null });
    expect(result.conflicts).toHaveLength(1);
    expect(result.conflicts[0]).toMatchObject({
      ...{ field: "actual:2020", decision: null },
      candidates: [
        { ground: "owner", value: 79, agencies: ["Sở Nông nghiệp"] },
        { ground: "localities", value: 81, source: null },
      ],
    });
  });

  it("may have localities aim at more than the province needs, but not at less", () => {
    const more = one({ owner: { goal: 79 }, localities: [{ goal: 40 }, { goal: 41 }] });
    expect(figureAt(more, 0, "goal")).toMatchObject({
      state: "settled",
      value: 79,
      difference: -2,
    });
    const less = one({ owner: { goal: 79 }, localities: [{ goal: 40 }, { goal: 38 }] });
    expect(figureAt(less, 0, "goal")).toMatchObject({ state: "conflict" });
  });

  it("is the localities' total only where the row's scope says so", () => {
    const localities = [{ actual: 40 }, { actual: 39 }];
    expect(figureAt(one({ localities }), 0, "actual:2020")).toMatchObject({
      ...{ state: "none", value: null, localities: { kind: "total", value: 79 } },
    });
    expect(
      figureAt(one({ master: { scope: "Địa bàn" }, localities }), 0, "actual:2020")
    ).toMatchObject({ state: "settled", value: 79, ground: "localities", difference: 0 });
  });

  it("is the book's own where nobody sent one", () => {
    expect(
      figureAt(one({ master: { actual: 64 }, owner: { goal: 100 } }), 0, "actual:2020")
    ).toEqual(
      expect.objectContaining({ state: "settled", value: 64, ground: "master", replaces: null })
    );
  });

  it("tells which value of the book it takes the place of", () => {
    const result = one({ master: { actual: 64 }, owner: { actual: 65 } });
    expect(figureAt(result, 0, "actual:2020")).toMatchObject({ value: 65, replaces: "64" });
    expect(result.files[0]!.remarks).toMatchObject([
      { code: "changed-actual", at: { sheet: "Chỉ tiêu", cell: "D3" }, sent: "65" },
    ]);
  });

  it("comes from the cell that it was sent in", () => {
    const result = one({ owner: { actual: 79 } });
    expect(figureAt(result, 0, "actual:2020").source).toEqual({
      ...{ file: 0, sheet: "Chỉ tiêu", cell: "D3" },
    });
  });
});

describe("agencies that differ", () => {
  it("are listed as they are usually believed: statistics, owner, others, localities", () => {
    const result = one({
      ...{ other: { actual: 77 }, owner: { actual: 79 }, statistics: { actual: 78 } },
      localities: [{ actual: 40 }, { actual: 40 }],
    });
    expect(result.conflicts[0]!.candidates.map(({ ground, value }) => [ground, value])).toEqual([
      ["statistics", 78],
      ["owner", 79],
      ["other", 77],
      ["localities", 80],
    ]);
    expect(result.reconciliation).toMatchObject({
      total: { read: 5, merged: 2, conflict: 3, leftOut: 0 },
    });
  });

  it.each([
    [88.15, 88.2],
    ["88,15", 88.2],
    [79, "79"],
    ["7-9", "7 – 9"],
    [">90", "> 90"],
    ["trên 90", ">90"],
  ])("say the same with %j and %j", (owner, other) => {
    expect(one({ owner: { goal: owner }, other: { goal: other } }).conflicts).toEqual([]);
  });

  it.each([
    [88.15, 88.3],
    [79, 80],
    ["7-9", "7-10"],
    [">90", 90],
    ["≥90", ">90"],
  ])("differ with %j and %j", (owner, other) => {
    expect(one({ owner: { goal: owner }, other: { goal: other } }).conflicts).toHaveLength(1);
  });

  it("are no conflict where one only sends back what the book had", () => {
    const result = one({ master: { goal: 75 }, owner: { goal: 79 }, other: { goal: 75 } });
    expect(figureAt(result, 0, "goal")).toMatchObject({ value: 79, ground: "owner" });
    expect(result.conflicts).toEqual([]);
  });

  it("can't change what a resolution assigned", () => {
    const result = one({
      ...{ info: { resolution: "NQ 12/NQ-HĐND" }, master: { goal: 75 }, owner: { goal: 79 } },
    });
    expect(result.conflicts[0]!.candidates.map(({ ground }) => ground)).toEqual([
      "assigned",
      "owner",
    ]);
  });
});

describe("a decision", () => {
  const differing: Given = { owner: { actual: 79 }, other: { actual: 77 } };
  const open = one(differing).conflicts[0]!;
  const decision: Decision = {
    ...{ key: open.key, field: open.field, values: open.values, chosen: 78 },
    ...{ ground: "Niên giám 2020", by: "Nguyễn Văn A", on: "2021-03-01" as Decision["on"] },
  };

  it("settles the figure with the number chosen, and is kept", () => {
    const result = one({ ...differing, decisions: [decision] });
    expect(figureAt(result, 0, "actual:2020")).toMatchObject({
      ...{ state: "settled", value: 78, ground: "decision", source: null },
    });
    expect(result.conflicts[0]!.decision).toEqual(decision);
    expect(result.lapsedDecisions).toEqual([]);
    expect(result.reconciliation.total).toMatchObject({ merged: 2, conflict: 0 });
  });

  it("dies when a value changes", () => {
    const result = one({ ...differing, other: { actual: 76 }, decisions: [decision] });
    expect(result.conflicts[0]!.decision).toBeNull();
    expect(result.lapsedDecisions).toEqual([decision]);
  });

  it("is no longer needed when they agree", () => {
    const result = one({ ...differing, other: { actual: 79 }, decisions: [decision] });
    expect(figureAt(result, 0, "actual:2020")).toMatchObject({ value: 79, ground: "owner" });
    expect(result.lapsedDecisions).toEqual([decision]);
  });
});

describe("shares of the work", () => {
  const row = (more: Partial<Row>): Row => ({ ...COMMUNES, scope: "Phần việc", ...more });
  const shared = (owner: string, scope = "Phần việc") =>
    pull({
      master: { indicators: [row({ owner })] },
      agencies: AGENCIES,
      files: {
        "a.xlsx": from("Sở Nông nghiệp", row({ actual: 30, scope })),
        "b.xlsx": from("Sở Tài chính", row({ actual: 12 })),
      },
    });

  it("make the province together where the owners are listed", () => {
    expect(figureAt(shared("Sở Nông nghiệp; Sở Tài chính"), 0, "actual:2020")).toMatchObject({
      ...{ value: 42, ground: "parts", parts: { kind: "total", given: 2, expected: 2 } },
    });
  });

  it("make no total where no one knows whether all are there", () => {
    expect(figureAt(shared("Sở Nông nghiệp"), 0, "actual:2020")).toMatchObject({
      ...{ state: "none", parts: { kind: "no-total", reason: "parts-unknown" } },
    });
  });

  it("are never added to a figure of the whole", () => {
    const result = shared("Sở Nông nghiệp; Sở Tài chính", "Toàn tỉnh");
    expect(figureAt(result, 0, "actual:2020")).toMatchObject({ value: 30, ground: "owner" });
  });
});

it("a locality that states the whole province speaks for itself only", () => {
  const result = one({ localities: [{ actual: 40, scope: "Toàn tỉnh" }] });
  expect(result.indicators[0]!.speakers).toEqual([]);
  expect(result.files[0]!.remarks.map(({ code }) => code)).toEqual(["scope"]);
});
