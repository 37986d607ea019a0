import {
  type CatalogEntry,
  defaultCatalog,
  findIndicatorFacts,
} from "../../../../src/domain/plan/registers/indicatorCatalog";
import { defaultUnits, findUnit } from "../../../../src/domain/plan/registers/units";

const facts = (name: string, unit: string) => findIndicatorFacts(defaultCatalog, name, unit);

const RISING: readonly (readonly [name: string, unit: string])[] = [
  ["Số xã đạt tiêu chí nông thôn mới", "xã"],
  ["Trong đó: Số xã đạt chuẩn NTM nâng cao", "xã"],
  ["Số xã đạt chuẩn NTM kiểu mẫu", "xã"],
  ["Số huyện đạt tiêu chí NTM", "huyện"],
  ["Tỷ lệ xã đạt chuẩn nông thôn mới", "%"],
  ["Tỷ lệ dân cư thành thị sử dụng nước sạch", "%"],
  ["Tỷ lệ dân cư nông thôn sử dụng nước sạch", "%"],
  ["Tỷ lệ hộ sử dụng nước hợp vệ sinh", "%"],
  ["Tỷ lệ bao phủ bảo hiểm y tế", "%"],
  ["Tỷ lệ dân số tham gia BHYT (kể cả hộ nghèo)", "%"],
  ["Số người nghèo có thẻ BHYT", "người"],
  ["Tỷ lệ người nghèo có thẻ bảo hiểm y tế", "%"],
  ["Tỷ lệ hộ nghèo được hỗ trợ vay vốn", "%"],
  ["Tỷ lệ hộ nghèo được tiếp cận các dịch vụ xã hội cơ bản", "%"],
  ["Số xã thoát nghèo", "xã"],
  ["Số hộ thoát nghèo", "hộ"],
  ["Số xã thoát khỏi tình trạng đặc biệt khó khăn", "xã"],
  ["Mức giảm tỷ lệ hộ nghèo", "điểm %"],
  ["Mức giảm tỷ lệ hộ nghèo hằng năm", "%"],
  ["Giảm tỷ lệ hộ nghèo", "điểm %"],
  ["Tỷ lệ hộ nghèo giảm bình quân hàng năm", "%"],
  ["Tỷ lệ thu gom và xử lý chất thải nguy hại", "%"],
  ["Trong đó: Tỷ lệ thu gom và xử lý chất thải y tế", "%"],
  ["Tỷ lệ thu gom chất thải rắn sinh hoạt đô thị", "%"],
  ["Tỷ lệ xử lý chất thải phát sinh", "%"],
  ["Tỷ lệ che phủ rừng", "%"],
  ["Tỷ lệ khu công nghiệp có hệ thống xử lý nước thải tập trung", "%"],
  ["Tỷ lệ cơ sở gây ô nhiễm môi trường nghiêm trọng được xử lý", "%"],
  ["Tốc độ tăng trưởng GRDP", "%"],
  ["Tốc độ tăng trưởng kinh tế bình quân", "%/năm"],
  ["Tổng sản phẩm trên địa bàn (GRDP)", "tỷ đồng"],
  ["GRDP bình quân đầu người", "triệu đồng"],
  ["Thu nhập bình quân đầu người", "triệu đồng/người/năm"],
  ["Năng suất lao động xã hội", "triệu đồng/lao động"],
  ["Tổng vốn đầu tư toàn xã hội", "tỷ đồng"],
  ["Kim ngạch xuất khẩu", "triệu USD"],
  ["Tổng thu ngân sách trên địa bàn", "tỉ đồng"],
  ["Tỷ lệ giải ngân vốn đầu tư công", "%"],
  ["Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)", "điểm"],
  ["Số doanh nghiệp thành lập mới", "doanh nghiệp"],
  ["Tổng lượt khách du lịch", "triệu lượt"],
  ["Tỷ lệ đô thị hóa", "%"],
  ["Tỷ lệ lao động qua đào tạo", "%"],
  ["Tỉ lệ lao động qua đào tạo có bằng cấp, chứng chỉ", "%"],
  ["Số lao động được giải quyết việc làm", "người"],
  ["Tỷ lệ tham gia bảo hiểm thất nghiệp", "%"],
  ["Số giường bệnh/vạn dân", "giường"],
  ["Số giường bệnh trên một vạn dân (không tính giường trạm y tế)", "giường"],
  ["Tỷ lệ đóng góp của TFP vào tăng trưởng", "%"],
  ["Tỷ lệ giảm nghèo", "%"],
  ["Số bác sỹ trên 1 vạn dân", "bác sĩ/vạn dân"],
  ["Tỷ lệ trẻ em dưới 1 tuổi được tiêm chủng đầy đủ", "%"],
  ["Tỷ lệ trường học đạt chuẩn quốc gia", "%"],
  ["Tỷ lệ học sinh đi học đúng độ tuổi", "%"],
  ["Tỷ lệ gia đình đạt chuẩn văn hóa", "%"],
  ["Tỷ lệ hộ sử dụng điện", "%"],
  ["Tỷ lệ điều tra, khám phá án", "%"],
  ["Tuổi thọ trung bình", "tuổi"],
  ["1. Tỷ lệ che phủ rừng", "%"],
  ["Tỷ lệ hộ sử dụng nước sạch".normalize("NFD"), "%"],
];

const FALLING: readonly (readonly [name: string, unit: string])[] = [
  ["Giảm tỷ lệ hộ nghèo đa chiều", "%"],
  ["Tỷ lệ hộ nghèo", "%"],
  ["Tỷ lệ hộ nghèo (theo chuẩn nghèo đa chiều)", "%"],
  ["TỈ LỆ HỘ NGHÈO", "%"],
  ["Tỷ lệ hộ cận nghèo", "%"],
  ["Số hộ nghèo", "hộ"],
  ["Tỷ lệ tái nghèo", "%"],
  ["Số xã đặc biệt khó khăn", "xã"],
  ["Tỷ lệ thất nghiệp khu vực thành thị", "%"],
  ["Tỷ lệ thiếu việc làm", "%"],
  ["Tỷ suất tử vong trẻ em dưới 5 tuổi", "‰"],
  ["Tỷ suất tử vong mẹ", "ca/100.000 trẻ đẻ sống"],
  ["Tỷ lệ trẻ em dưới 5 tuổi suy dinh dưỡng thể thấp còi", "%"],
  ["Tỷ lệ suy dinh dưỡng trẻ em dưới 5 tuổi", "%"],
  ["Tỷ lệ học sinh bỏ học", "%"],
  ["Tỷ lệ tảo hôn", "%"],
  ["Tỷ lệ sinh con thứ 3 trở lên", "%"],
  ["Số vụ tai nạn giao thông", "vụ"],
  ["Số người chết do tai nạn giao thông", "người"],
  ["Xếp hạng chỉ số năng lực cạnh tranh (PCI)", "hạng"],
  ["Chỉ số cải cách hành chính", "thứ hạng"],
  ["Tỷ lệ nợ xấu", "%"],
  ["Tỷ lệ thất thoát nước sạch", "%"],
  ["Lượng chất thải rắn phát sinh", "tấn/ngày"],
  ["Tỷ lệ chất thải rắn xử lý bằng phương pháp chôn lấp trực tiếp", "%"],
  ["Diện tích rừng bị cháy", "ha"],
  ["Số xã chưa đạt chuẩn nông thôn mới", "xã"],
  ["Số doanh nghiệp giải thể", "doanh nghiệp"],
];

describe("findIndicatorFacts", () => {
  it.each(RISING)("%s [%s] should rise", (name, unit) => {
    expect(facts(name, unit)?.direction).toBe("up");
  });

  it.each(FALLING)("%s [%s] should fall", (name, unit) => {
    expect(facts(name, unit)?.direction).toBe("down");
  });

  it.each([
    ["Cơ cấu kinh tế: Nông - lâm - thủy sản", "%"],
    ["Tỷ trọng công nghiệp - xây dựng", "%"],
    ["Dân số trung bình", "nghìn người"],
    ["Tỷ lệ tăng dân số tự nhiên", "%"],
    ["Chỉ số giá tiêu dùng", "%"],
    ["Tổng chi ngân sách địa phương", "tỷ đồng"],
    ["Tốc độ tăng giá đất", "%"],
    ["Sản lượng khai thác thủy sản", "tấn"],
  ])("%s [%s] is known, its direction is not", (name, unit) => {
    expect(facts(name, unit)).not.toBeNull();
    expect(facts(name, unit)?.direction).toBeNull();
  });

  it.each([
    ["", ""],
    ["Chỉ tiêu chưa có trong danh mục", "%"],
    ["Tỷ lệ hộ nghèo", "tỷ đồng"],
    ["Số xã đạt tiêu chí nông thôn mới", ""],
    ["Tỷ lệ dân số chưa tham gia bảo hiểm y tế", "%"],
    ["Tỷ lệ hộ không có nước sạch", "%"],
    ["Tỷ lệ hộ thiếu nước sạch", "%"],
    ["Giảm tai nạn giao thông", "%"],
    ["Số vụ tai nạn giao thông giảm hàng năm", "vụ"],
    ["Nợ bảo hiểm xã hội", "%"],
    ["Tỷ lệ trẻ em suy dinh dưỡng được điều trị", "%"],
    ["Số người thất nghiệp được hỗ trợ học nghề", "người"],
    ["Số người nghiện ma túy được cai nghiện", "người"],
    ["Số lần tăng hạng PCI", "lần"],
    ["Cải thiện thứ hạng PCI", "hạng"],
    ["Tỷ lệ xử lý nợ xấu", "%"],
    ["Tỷ lệ thu ngân sách so với dự toán", "%"],
    ["Nghèo", "%"],
    ["Giảm nghèo", "%"],
    ["Tỷ lệ hộ nghèo thiếu hụt bảo hiểm y tế", "%"],
    ["Tỷ lệ hộ nghèo có chủ hộ là nữ", "%"],
    ["Tỷ lệ xử lý chất thải rắn không chôn lấp", "%"],
    ["Tỷ lệ rút bảo hiểm xã hội một lần", "%"],
    ["Số doanh nghiệp hoạt động thua lỗ", "doanh nghiệp"],
    ["Số xã không còn hộ nghèo", "xã"],
    ["Tỷ lệ lao động qua đào tạo bị thất nghiệp", "%"],
    ["Số xã bị thu hồi danh hiệu nông thôn mới", "xã"],
    ["Tỷ lệ hộ nghéo", "%"],
    ["Phòng chống tảo hôn", "%"],
    ["Rừng", "ha"],
    ["Tỷ lệ hộ", "%"],
  ])("%s [%s] is not known", (name, unit) => {
    expect(facts(name, unit)).toBeNull();
  });

  it.each([
    [
      "Tỷ lệ hộ nghèo đa chiều",
      "%",
      {
        valueKind: "rate",
        aggregation: "weighted",
        weight: "Tổng số hộ",
        low: 0,
        high: 100,
        confirmed: true,
      },
    ],
    [
      "Số xã đạt chuẩn nông thôn mới",
      "xã",
      { valueKind: "point-in-time", aggregation: "sum", decimals: 0, low: 0 },
    ],
    ["Tổng thu ngân sách", "tỷ đồng", { valueKind: "period", aggregation: "sum" }],
    [
      "Tốc độ tăng trưởng GRDP",
      "%",
      { valueKind: "growth", aggregation: "none", low: null, high: null },
    ],
    ["Mức giảm tỷ lệ hộ nghèo", "điểm %", { valueKind: "growth" }],
    ["Cơ cấu kinh tế: dịch vụ", "%", { aggregation: "recomputed" }],
    ["Số giường bệnh/vạn dân", "giường", { aggregation: "ratio-of-sums" }],
    ["Tổng số giường bệnh", "giường", { aggregation: "sum" }],
    ["Tỷ lệ che phủ rừng", "%", { weight: "Diện tích tự nhiên" }],
    ["Tỷ suất tử vong mẹ", "‰", { high: null }],
    ["Bội chi ngân sách", "tỷ đồng", { low: null }],
    ["Tỷ lệ vốn đầu tư toàn xã hội so với GRDP", "%", { high: null }],
  ])("knows what %s [%s] is", (name, unit, expected) => {
    expect(facts(name, unit)).toMatchObject(expected);
  });

  it("lets the more specific entry win, wherever it stands; of equals the first", () => {
    const entry = (words: string[], weight: string, units: string[] = []): CatalogEntry => ({
      words,
      without: [],
      units,
      facts: { ...defaultCatalog[0]!.facts, weight },
    });
    const general = entry(["tỷ lệ"], "general");
    const special = entry(["tỷ lệ", "lúa|ngô"], "special");
    const measured = entry(["tỷ lệ"], "measured", ["%"]);
    const leading = entry(["^tỷ lệ"], "leading");
    const weightOf = (...catalog: CatalogEntry[]) =>
      findIndicatorFacts(catalog, "Tỷ lệ diện tích ngô", "%")?.weight;
    expect(weightOf(general, special, measured)).toBe("special");
    expect(weightOf(special, general)).toBe("special");
    expect(weightOf(general, measured)).toBe("measured");
    expect(weightOf(general, leading)).toBe("leading");
    expect(weightOf(general, { ...general, facts: special.facts })).toBe("general");
    expect(weightOf(entry([], "nothing asked for"))).toBeUndefined();
  });
});

describe("defaultCatalog", () => {
  it("applies to units of the register only", () => {
    const unknown = defaultCatalog.flatMap(({ units }) =>
      units.filter((unit) => !findUnit(defaultUnits, unit))
    );
    expect([...new Set(unknown)]).toEqual([]);
  });

  it("restricts shares to %, so that a wrong unit is not judged as one", () => {
    const shares = defaultCatalog.filter(({ facts: { low, high } }) => low === 0 && high === 100);
    const loose = shares.filter(
      ({ units }) => !units.every((unit) => ["%", "điểm"].includes(unit))
    );
    expect(loose.map(({ words }) => words)).toEqual([]);
  });
});
