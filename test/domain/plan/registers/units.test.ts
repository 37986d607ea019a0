import { defaultUnits, findUnit, unitKey } from "../../../../src/domain/plan/registers/units";

const nameOf = (text: string): string | undefined => findUnit(defaultUnits, text)?.name;

describe("findUnit", () => {
  it.each([
    ["%", "%"],
    [" ( % ) ", "%"],
    ["Phần trăm", "%"],
    ["‰", "‰"],
    ["%/năm", "%/năm"],
    ["% / năm", "%/năm"],
    ["% năm", "%/năm"],
    ["Điểm %", "điểm %"],
    ["điểm phần trăm", "điểm %"],
    ["% GRDP", "% GRDP"],
    ["Xã", "xã"],
    ["xã, phường", "xã, phường, thị trấn"],
    ["huyện", "huyện"],
    ["Tỷ đồng", "tỷ đồng"],
    ["tỉ đồng", "tỷ đồng"],
    ["tr.đồng", "triệu đồng"],
    ["tr. đồng", "triệu đồng"],
    ["Triệu USD", "triệu USD"],
    ["triệu đô la Mỹ", "triệu USD"],
    ["triệu đồng/người/năm", "triệu đồng/người"],
    ["Giường", "giường bệnh"],
    ["Bác sỹ/10.000 dân", "bác sĩ/vạn dân"],
    ["bác sĩ / vạn dân", "bác sĩ/vạn dân"],
    ["1.000 ha", "nghìn ha"],
    ["1000 tấn", "nghìn tấn"],
    ["ngàn lượt", "nghìn lượt"],
    ["m³/ngày đêm", "m3/ngày đêm"],
    ["m²/người", "m2/người"],
    ["HỘ", "hộ"],
    ["hộ".normalize("NFD"), "hộ"],
    ["Học\u00a0sinh", "học sinh"],
    ["Tạ/ha", "tạ/ha"],
    ["Hạng", "hạng"],
    ["Có/không", "Có/Không"],
    ["Sản phẩm", "sản phẩm"],
  ])("reads %j as %s", (text, name) => {
    expect(nameOf(text)).toBe(name);
  });

  it.each(["", " ", "hò", "hố", "xa", "ty dong", "phần", "đồng/kg", "%%", "Quý"])(
    "does not know %j",
    (text) => {
      expect(nameOf(text)).toBeUndefined();
    }
  );

  it.each([
    ["xã", { kind: "count", aggregation: "sum", decimals: 0, low: 0, high: null }],
    ["%", { kind: "share", aggregation: "weighted", low: 0, high: 100 }],
    ["%/năm", { kind: "growth", aggregation: "none", low: null, high: null }],
    ["‰", { kind: "per-mille", aggregation: "weighted", low: null }],
    ["tỷ đồng", { kind: "amount", aggregation: "sum", low: null }],
    ["ha", { kind: "amount", aggregation: "sum", low: 0 }],
    ["giường/vạn dân", { kind: "ratio", aggregation: "ratio-of-sums", low: 0 }],
    ["hạng", { kind: "rank", aggregation: "none", low: 1 }],
  ])("knows how %s behaves", (text, facts) => {
    expect(findUnit(defaultUnits, text)).toMatchObject(facts);
  });

  it("prefers a name to another unit's alias", () => {
    const unit = {
      kind: "other",
      aggregation: "none",
      decimals: 0,
      low: null,
      high: null,
    } as const;
    const units = [
      { name: "chiếc", aliases: ["tàu"], ...unit },
      { name: "tàu", aliases: [], ...unit },
    ];
    expect(findUnit(units, "Tàu")?.name).toBe("tàu");
  });
});

describe("defaultUnits", () => {
  it("has about a hundred, no spelling of one being another's", () => {
    expect(defaultUnits.length).toBeGreaterThanOrEqual(60);
    const keys = defaultUnits.flatMap(({ name, aliases }) => [
      ...new Set([name, ...aliases].map(unitKey)),
    ]);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
  });
});
