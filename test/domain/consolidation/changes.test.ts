import type { PullSummary } from "../../../src/domain/consolidation/changes/pullSummary";
import { type Book, type Row, agency, pull } from "./pull";

const AGENCIES = [
  agency("Sở Nông nghiệp", "department"),
  agency("UBND huyện An Biên", "locality"),
  agency("UBND huyện Gò Quao", "locality"),
];
const FOREST: Row = { name: "Tỷ lệ che phủ rừng", unit: "%" };
const COMMUNES: Row = { name: "Số xã đạt tiêu chí nông thôn mới", owner: "Sở Nông nghiệp" };

function book(
  reportingAgency: string,
  actual: number | string,
  forest: number | string = ""
): Book {
  const owner = "";
  const indicators = [
    { ...COMMUNES, owner, actual },
    { ...FOREST, actual: forest },
  ];
  return { info: { reportingAgency }, indicators };
}

const FILES: Readonly<Record<string, Book>> = {
  "nn.xlsx": book("Sở Nông nghiệp", 79, 11),
  "ab.xlsx": book("UBND huyện An Biên", 40),
  "gq.xlsx": book("UBND huyện Gò Quao", 39),
};

const run = (files: Readonly<Record<string, Book>>, last: PullSummary | null) =>
  pull({ master: { indicators: [COMMUNES, FOREST] }, agencies: AGENCIES, files, last });

const first = run(FILES, null);

describe("what changed since the last pull", () => {
  it("is not told where there was none", () => {
    expect(first.changes).toBeNull();
  });

  it("is nothing where the same files come, in whatever order", () => {
    const turned = Object.fromEntries(Object.entries(FILES).reverse());
    for (const files of [FILES, turned]) {
      const again = run(files, first.summary);
      expect(again.changes).toEqual({
        ...{ added: [], changed: [], removed: [], unchanged: 3, values: [] },
      });
      expect(again.summary).toEqual(first.summary);
    }
  });

  it("is one file's rows, with what they do to the province and to the total", () => {
    const files = { ...FILES, "gq.xlsx": book("UBND huyện Gò Quao", 41) };
    const { changes } = run(files, first.summary);
    const communes = {
      key: first.indicators[0]!.row.key,
      field: "actual:2020",
      files: ["gq.xlsx"],
    };
    expect(changes).toMatchObject({ added: [], changed: ["gq.xlsx"], removed: [], unchanged: 2 });
    expect(changes!.values).toMatchObject([
      // 79 is no longer agreed: the localities make 81.
      { ...communes, of: "province", before: "79", after: null, difference: null },
      { ...communes, of: "localities", before: "79", after: "81", difference: 2 },
    ]);
  });

  it("counts files that are new and files that are gone", () => {
    const { "nn.xlsx": owner, ...others } = FILES;
    const without = run(others, first.summary);
    expect(without.changes).toMatchObject({ removed: ["nn.xlsx"], unchanged: 2 });
    expect(
      without.changes!.values.map(({ name, of, after, files }) => [name, of, after, files])
    ).toEqual([
      [COMMUNES.name, "province", null, ["nn.xlsx"]],
      [FOREST.name, "province", null, ["nn.xlsx"]],
    ]);
    const back = run({ ...others, "moi.xlsx": owner! }, without.summary);
    expect(back.changes).toMatchObject({ added: ["moi.xlsx"], removed: [] });
    expect(back.changes!.values[0]).toMatchObject({ before: null, after: "79" });
  });
});

it("is plain data: what one pull leaves can be kept as JSON", () => {
  expect(JSON.parse(JSON.stringify(first.summary))).toEqual(first.summary);
});
