import { flow, ratio, share, stock } from "./catalogEntry";
import type { CatalogEntry } from "./indicatorCatalog";

const POPULATION = "Dân số trung bình";
const HOUSEHOLDS = "Tổng số hộ";
const WASTE = "Khối lượng chất thải phát sinh";
const WASTE_UNITS = "tấn; nghìn tấn; tấn/ngày; m3; m3/ngày đêm";

/** New rural development, water, waste, forest, land and energy. */
export const environmentEntries: readonly CatalogEntry[] = [
  stock("xã; nông thôn mới", "up", "xã", { confirmed: true, without: "thu hồi; dưới" }),
  stock("huyện; nông thôn mới", "up", "huyện", { confirmed: true }),
  stock("thôn|ấp|khu dân cư; nông thôn mới", "up", "thôn, ấp"),
  stock("^số xã chưa đạt|^số xã không đạt|^số huyện chưa đạt; nông thôn mới", "down", "xã; huyện"),
  stock("^số xã dưới|^xã dưới|^số xã đạt dưới; tiêu chí", "down", "xã"),
  share("xã; nông thôn mới", "up", "Số xã", { confirmed: true }),
  share("huyện; nông thôn mới", "up", "Số huyện"),
  ratio("tiêu chí; bình quân; xã", "up", "Số xã", "tiêu chí; tiêu chí/xã", { high: 19 }),

  share("nước sạch|nước hợp vệ sinh|nước máy", "up", POPULATION, { confirmed: true }),
  share("thất thoát; nước", "down", "Lượng nước sản xuất", {
    without: "ngân sách",
    confirmed: true,
  }),
  share("nhà tiêu|hố xí|nhà vệ sinh; hợp vệ sinh", "up", HOUSEHOLDS),

  share("chất thải|rác thải|rác; thu gom|xử lý|phân loại|tái chế|tái sử dụng", "up", WASTE, {
    without: "chôn lấp",
    confirmed: true,
  }),
  share("chất thải nguy hại|chất thải y tế; thu gom|xử lý", "up", WASTE, {
    without: "chôn lấp",
    confirmed: true,
  }),
  share("nước thải; thu gom|xử lý", "up", "Lượng nước thải"),
  share(
    "chất thải|rác thải|rác; chôn lấp|xử lý bằng phương pháp chôn lấp|xử lý bằng chôn lấp",
    "down",
    WASTE,
    {
      without: "không; giảm; hạn chế; hợp vệ sinh",
    }
  ),
  flow("chất thải|rác thải|rác|nước thải; phát sinh", "down", WASTE_UNITS, { without: "thu gom" }),
  flow("chất thải|rác thải|rác|nước thải; thu gom|xử lý", "up", WASTE_UNITS, {
    without: "phát sinh",
  }),
  flow("phát thải; khí nhà kính|co2|cacbon|carbon", "down", WASTE_UNITS),
  share("giảm phát thải|giảm phát thải khí nhà kính|mức giảm phát thải", "up", null, {
    aggregation: "none",
    without: "tăng",
  }),
  share("cơ sở; ô nhiễm; xử lý|khắc phục|di dời", "up", "Số cơ sở gây ô nhiễm"),
  stock("^số cơ sở gây ô nhiễm|^cơ sở gây ô nhiễm", "down", "cơ sở"),
  share("khu công nghiệp|cụm công nghiệp; xử lý nước thải", "up", "Số khu công nghiệp"),

  share("che phủ rừng|che phủ của rừng|độ che phủ", "up", "Diện tích tự nhiên", {
    confirmed: true,
  }),
  flow("trồng rừng|rừng trồng mới|trồng mới rừng", "up", "ha; nghìn ha"),
  flow("diện tích rừng|rừng; bị cháy|bị phá|bị chặt phá|bị thiệt hại", "down", "ha; nghìn ha", {
    confirmed: true,
  }),
  flow("^số vụ cháy rừng|^số vụ vi phạm|^số vụ phá rừng", "down", "vụ", { decimals: 0 }),
  share("cấp giấy chứng nhận; đất", "up", "Diện tích cần cấp giấy chứng nhận"),
  share("năng lượng tái tạo", "up", "Tổng năng lượng sơ cấp", { aggregation: "ratio-of-sums" }),
];
