import { flow, growth, ratio, score, share, stock } from "./catalogEntry";
import type { CatalogEntry } from "./indicatorCatalog";

const HOUSEHOLDS = "Tổng số hộ";
const POPULATION = "Dân số trung bình";
const LABOUR = "Lực lượng lao động";
const CHILDREN = "Trẻ em dưới 5 tuổi";
const CHANGE_UNITS = "điểm %; %/năm";
const WORKERS = "người; lao động; lượt khách; nghìn người; việc làm";

/** Population, poverty, work, health, schooling, culture and safety. */
export const societyEntries: readonly CatalogEntry[] = [
  stock("^dân số|^tổng dân số", null, "người; nghìn người; triệu người", {
    decimals: 3,
    without: "tỷ lệ",
  }),
  growth("tốc độ tăng|tỷ lệ tăng|tăng; dân số", null, "%; ‰; %/năm"),
  score("mức giảm sinh|mức giảm tỷ lệ sinh", null, "‰; điểm %"),
  score("tổng tỷ suất sinh|mức sinh thay thế|số con bình quân", "hold", "số con/phụ nữ; con; lần"),
  share(
    "^tỷ lệ sinh con thứ|^sinh con thứ|^giảm tỷ lệ sinh con thứ|^tỷ lệ; sinh con thứ|con thứ 3|con thứ ba",
    "down",
    "Số trẻ sinh ra",
    {
      confirmed: true,
    }
  ),
  score("tỷ số giới tính|mất cân bằng giới tính", null, "bé trai/100 bé gái; %; lần"),
  score("tuổi thọ", "up", "tuổi; năm", { high: 120 }),
  score("chỉ số phát triển con người|hdi", "up", "điểm; chỉ số; lần", { decimals: 3, high: 1 }),

  // Poverty: a level that should fall, unless the name tells of help, of escape, or of the yearly fall itself.
  share(
    "^tỷ lệ hộ nghèo|^tỷ lệ nghèo|^tỷ lệ hộ dân tộc thiểu số nghèo|^tỷ lệ hộ cận nghèo|^hộ nghèo",
    "down",
    HOUSEHOLDS,
    {
      confirmed: true,
      without: "giảm bình quân; giảm; bền vững",
    }
  ),
  share(
    "^giảm tỷ lệ hộ nghèo|^giảm tỷ lệ nghèo|^giảm tỷ lệ hộ cận nghèo|^giảm hộ nghèo",
    "down",
    HOUSEHOLDS,
    {
      confirmed: true,
      units: "%",
    }
  ),
  stock("^số hộ nghèo|^hộ nghèo|^tổng số hộ nghèo|^số hộ cận nghèo", "down", "hộ", {
    confirmed: true,
  }),
  stock("^số người nghèo|^số nhân khẩu nghèo", "down", "người"),
  growth(
    "mức giảm|tỷ lệ giảm; hộ nghèo|tỷ lệ nghèo|hộ cận nghèo|nghèo",
    "up",
    `%; ${CHANGE_UNITS}`,
    {
      confirmed: true,
    }
  ),
  growth("giảm; hộ nghèo|tỷ lệ nghèo|hộ cận nghèo", "up", CHANGE_UNITS, { without: "nợ" }),
  growth(
    "giảm bình quân|tỷ lệ giảm|bình quân hàng năm|bình quân mỗi năm|mỗi năm|hàng năm; giảm; hộ nghèo|tỷ lệ nghèo",
    "up",
    "%"
  ),
  stock("thoát nghèo|thoát khỏi", "up", "hộ; xã; huyện; người; thôn, ấp", {
    without: "không; chưa; nguy cơ",
  }),
  share("^tỷ lệ; thoát nghèo", "up", HOUSEHOLDS),
  share("^tỷ lệ tái nghèo|^tỷ lệ hộ tái nghèo|^tỷ lệ hộ nghèo phát sinh", "down", HOUSEHOLDS),
  stock(
    "^số xã nghèo|^số xã đặc biệt khó khăn|^số thôn đặc biệt khó khăn|^số ấp đặc biệt khó khăn",
    "down",
    "xã; thôn, ấp"
  ),
  share(
    "hộ nghèo|hộ cận nghèo|người nghèo; được|có thẻ|có nhà ở|tiếp cận|vay|bảo hiểm y tế|hỗ trợ",
    "up",
    HOUSEHOLDS
  ),

  share("^tỷ lệ lao động; đào tạo|bằng cấp|chứng chỉ", "up", LABOUR, {
    confirmed: true,
    without: "thất nghiệp",
  }),
  share("^tỷ lệ thất nghiệp|^giảm tỷ lệ thất nghiệp|^tỷ lệ lao động thất nghiệp", "down", LABOUR, {
    confirmed: true,
  }),
  share("^tỷ lệ thiếu việc làm|^tỷ lệ lao động thiếu việc làm", "down", LABOUR),
  flow("tạo việc làm|giải quyết việc làm|việc làm mới|việc làm tăng thêm", "up", WORKERS, {
    decimals: 0,
    without: "tỷ lệ",
  }),
  flow("lao động; đi làm việc ở nước ngoài|xuất khẩu lao động", "up", WORKERS, { decimals: 0 }),
  share("lao động; tỷ lệ|tỷ trọng|cơ cấu; nông nghiệp|công nghiệp|dịch vụ|khu vực", null, null, {
    aggregation: "recomputed",
    without: "đào tạo; thất nghiệp; thiếu việc làm",
  }),

  share("bảo hiểm y tế", "up", POPULATION, {
    confirmed: true,
    without: "chi; chi phí; quỹ; lạm dụng",
  }),
  share("bảo hiểm xã hội", "up", LABOUR, {
    without: "chi; quỹ; thất nghiệp; trợ cấp; rút; một lần",
  }),
  share("bảo hiểm thất nghiệp", "up", LABOUR, { without: "chi; hưởng" }),
  stock(
    "tham gia|có thẻ; bảo hiểm y tế|bảo hiểm xã hội|bảo hiểm thất nghiệp",
    "up",
    "người; nghìn người; lao động"
  ),
  ratio("giường bệnh", "up", POPULATION, "giường bệnh; giường/vạn dân", { confirmed: true }),
  stock("^số giường bệnh|^tổng số giường bệnh", "up", "giường bệnh", {
    without: "vạn dân; 10.000 dân; 1 vạn",
  }),
  ratio("bác sĩ; vạn dân|10.000 dân", "up", POPULATION, "bác sĩ; người; bác sĩ/vạn dân", {
    confirmed: true,
  }),
  ratio("^số bác sĩ|^bác sĩ", "up", POPULATION, "bác sĩ/vạn dân"),
  stock("^số bác sĩ|^tổng số bác sĩ", "up", "bác sĩ; người"),
  ratio("dược sĩ", "up", POPULATION, "người; dược sĩ/vạn dân"),
  share("trạm y tế|xã; có bác sĩ", "up", "Số xã"),
  share(
    "tiêu chí quốc gia về y tế|chuẩn quốc gia về y tế|bộ tiêu chí quốc gia y tế",
    "up",
    "Số xã"
  ),
  stock("xã; tiêu chí quốc gia về y tế|chuẩn quốc gia về y tế", "up", "xã"),
  share("tiêm chủng|tiêm đủ|tiêm vắc xin", "up", "Trẻ em dưới 1 tuổi", {
    without: "tai biến; phản ứng",
  }),
  share(
    "^tỷ lệ suy dinh dưỡng|^giảm tỷ lệ suy dinh dưỡng|^tỷ lệ trẻ em; suy dinh dưỡng|thấp còi|nhẹ cân",
    "down",
    CHILDREN,
    {
      confirmed: true,
    }
  ),
  score(
    "^tỷ suất tử vong|^tỷ lệ tử vong|^tỷ suất chết|^giảm tỷ suất tử vong|^giảm tỷ lệ tử vong|^tử vong",
    "down",
    "‰; %; ca/100.000 dân; ca/100.000 trẻ đẻ sống; ca; người",
    {
      aggregation: "weighted",
      weight: "Số trẻ đẻ sống",
      valueKind: "rate",
      confirmed: true,
    }
  ),
  share("^tỷ lệ nhiễm hiv|^tỷ lệ hiện nhiễm hiv|^tỷ lệ người nhiễm hiv", "down", POPULATION),

  share("^tỷ lệ; tảo hôn|hôn nhân cận huyết", "down", "Số cặp kết hôn", { confirmed: true }),
  stock("^số; tảo hôn|hôn nhân cận huyết", "down", "cặp; vụ; ca; người"),
  share(
    "^tỷ lệ bỏ học|^tỷ lệ học sinh bỏ học|^giảm tỷ lệ học sinh bỏ học|^tỷ lệ học sinh; bỏ học",
    "down",
    "Số học sinh",
    {
      confirmed: true,
    }
  ),
  stock("^số học sinh bỏ học", "down", "học sinh; người"),
  share("trường; chuẩn quốc gia", "up", "Số trường"),
  stock("trường; chuẩn quốc gia", "up", "trường"),
  share(
    "học sinh|trẻ|trẻ em; huy động|đi học|đến trường|nhập học|ra lớp|đúng độ tuổi",
    "up",
    "Dân số trong độ tuổi",
    {
      without: "bỏ học",
    }
  ),
  share("tốt nghiệp|hoàn thành chương trình", "up", "Số học sinh", { without: "thất nghiệp" }),
  share("biết chữ", "up", POPULATION),
  share("^tỷ lệ mù chữ|^tỷ lệ người mù chữ", "down", POPULATION),
  share("phòng học; kiên cố", "up", "Số phòng học"),

  share("văn hóa; gia đình|ấp|thôn|khu phố|cơ quan|xã|hộ", "up", HOUSEHOLDS, {
    without: "chi; thiết chế; vi phạm",
  }),
  share("thể dục|thể thao; tập luyện|luyện tập|tham gia|thường xuyên", "up", POPULATION),
  share(
    "internet|băng rộng|cáp quang|điện thoại thông minh; hộ|dân|sử dụng|kết nối|phủ",
    "up",
    HOUSEHOLDS
  ),
  share("hộ|dân; sử dụng điện|có điện|lưới điện", "up", HOUSEHOLDS, { confirmed: true }),
  ratio("diện tích nhà ở|diện tích sàn nhà ở; bình quân", "up", POPULATION, "m2; m2/người"),
  stock("^số nhà tạm|^nhà tạm|^số căn nhà tạm", "down", "căn; hộ"),
  flow("xóa nhà tạm|xóa nhà dột nát", "up", "căn; hộ", { decimals: 0 }),
  stock("nhà ở xã hội", "up", "căn"),
  share(
    "trẻ em; hoàn cảnh đặc biệt; chăm sóc|bảo vệ|trợ giúp",
    "up",
    "Trẻ em có hoàn cảnh đặc biệt"
  ),

  flow(
    "^số vụ tai nạn|^số vụ cháy|^số vụ phạm tội|^số vụ phạm pháp|^số người chết do tai nạn|^số người bị thương do tai nạn|^tai nạn giao thông|^số người chết vì tai nạn|^số người tử vong do tai nạn",
    "down",
    "vụ; người; ca",
    {
      decimals: 0,
      confirmed: true,
    }
  ),
  share("điều tra; khám phá|phá án", "up", "Số vụ phạm tội"),
  stock("^số người nghiện|^người nghiện|^số người sử dụng trái phép ma túy", "down", "người", {
    without: "quản lý",
  }),
];
