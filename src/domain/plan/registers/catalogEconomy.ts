import { flow, growth, ratio, score, share, stock } from "./catalogEntry";
import type { CatalogEntry } from "./indicatorCatalog";

const MONEY = "tỷ đồng; triệu đồng; nghìn tỷ đồng; triệu USD; tỷ USD; USD";
const PER_YEAR = "%; %/năm; % so với năm trước";
const PER_HEAD =
  "triệu đồng; triệu đồng/người; triệu đồng/người/tháng; nghìn đồng/người/tháng; USD; USD/người";
const WEIGHT = "tấn; nghìn tấn; triệu tấn";
const GUESTS = "lượt khách; nghìn lượt; triệu lượt; người; nghìn người";
const POPULATION = "Dân số trung bình";

/** Growth, output, investment, budget, trade and competitiveness. */
export const economyEntries: readonly CatalogEntry[] = [
  // Growth of whatever rises: known to be no level; the way it should go is known only for some.
  growth("tốc độ tăng|tăng trưởng|tăng bình quân", null, PER_YEAR),
  growth("tốc độ tăng|tăng trưởng; grdp|tổng sản phẩm|kinh tế", "up", PER_YEAR),
  growth(
    "tốc độ tăng|tăng trưởng|tăng bình quân; giá trị sản xuất|giá trị tăng thêm",
    "up",
    PER_YEAR
  ),
  growth("tốc độ tăng|tăng trưởng|tăng bình quân; năng suất lao động", "up", PER_YEAR),
  growth("tốc độ tăng|tăng trưởng|tăng bình quân; xuất khẩu", "up", PER_YEAR),
  growth("tốc độ tăng|tăng trưởng|tăng bình quân; bán lẻ", "up", PER_YEAR),
  growth("tốc độ tăng|tăng trưởng|tăng bình quân; thu ngân sách", "up", PER_YEAR),
  growth("tốc độ tăng|tăng trưởng|tăng bình quân; vốn đầu tư", "up", PER_YEAR),
  growth("tốc độ tăng|tăng trưởng|tăng bình quân; khách du lịch|lượt khách", "up", PER_YEAR),
  growth("chỉ số sản xuất công nghiệp|chỉ số sản xuất toàn ngành công nghiệp", "up", PER_YEAR),
  growth("chỉ số giá tiêu dùng", null, PER_YEAR),
  growth("năng suất các nhân tố tổng hợp", "up", PER_YEAR),

  flow("^grdp|^tổng sản phẩm", "up", MONEY, { without: "bình quân; tỷ trọng; cơ cấu" }),
  ratio(
    "grdp|tổng sản phẩm|giá trị sản xuất; bình quân đầu người|trên đầu người|bình quân 1 người",
    "up",
    POPULATION,
    PER_HEAD,
    {
      confirmed: true,
    }
  ),
  ratio("thu nhập bình quân", "up", POPULATION, PER_HEAD, { confirmed: true }),
  flow("^giá trị sản xuất|^tổng giá trị sản xuất", "up", MONEY, {
    without: "bình quân; trên ha; 1 ha",
  }),
  flow("^giá trị tăng thêm|^tổng giá trị tăng thêm", "up", MONEY, { without: "bình quân" }),
  ratio(
    "năng suất lao động",
    "up",
    "Lao động đang làm việc",
    "triệu đồng; triệu đồng/người; triệu đồng/lao động; nghìn đồng"
  ),
  share(
    "cơ cấu|tỷ trọng; nông nghiệp|nông lâm thủy sản|nông lâm nghiệp|công nghiệp|xây dựng|dịch vụ|thương mại|thuế sản phẩm|khu vực|kinh tế|tổng sản phẩm|grdp",
    null,
    null,
    {
      aggregation: "recomputed",
      confirmed: true,
    }
  ),
  share("kinh tế số; tỷ trọng|tỷ lệ|đóng góp", "up", null, {
    aggregation: "recomputed",
  }),

  flow("vốn đầu tư; toàn xã hội|phát triển|thực hiện", "up", MONEY, {
    without: "tỷ lệ; bình quân",
  }),
  ratio("vốn đầu tư; grdp|tổng sản phẩm", "up", "Tổng sản phẩm trên địa bàn", "%; % GRDP"),
  share("giải ngân; vốn đầu tư công|đầu tư công|kế hoạch vốn", "up", "Kế hoạch vốn đầu tư công"),
  flow("vốn đầu tư nước ngoài|vốn fdi", "up", MONEY, { without: "tỷ lệ; tỷ trọng" }),
  flow("xuất khẩu; kim ngạch|giá trị|tổng", "up", MONEY, {
    without: "nhập khẩu; tỷ trọng; lao động",
  }),
  flow("nhập khẩu; kim ngạch|giá trị", null, MONEY, { without: "xuất nhập khẩu; thuế" }),
  flow("tổng mức bán lẻ", "up", MONEY),

  flow("thu ngân sách", "up", MONEY, { without: "tỷ lệ; bội thu; hụt; cân đối thu chi" }),
  flow("^thu nội địa|^thu từ hoạt động xuất nhập khẩu|^thu hải quan", "up", MONEY),
  flow("^chi ngân sách|^tổng chi ngân sách|^chi đầu tư phát triển|^chi thường xuyên", null, MONEY),
  flow("bội chi|bội thu", null, MONEY, { low: null }),
  share("^tỷ lệ nợ|^nợ|dư nợ; công|chính quyền địa phương|vay", "down", "Tổng thu ngân sách", {
    aggregation: "ratio-of-sums",
    without: "tín dụng; cho vay",
    high: null,
  }),
  share("^tỷ lệ nợ xấu|^nợ xấu", "down", "Tổng dư nợ"),
  stock("^nợ đọng|^nợ xây dựng cơ bản", "down", MONEY, { decimals: 2 }),
  share("^tỷ lệ nợ thuế|^tỷ lệ nợ đọng", "down", "Tổng thu ngân sách"),

  score("^chỉ số|^xếp hạng|^thứ hạng|^vị trí|^hạng", "down", "hạng", {
    decimals: 0,
    low: 1,
    without: "tăng; cải thiện; nâng",
    confirmed: true,
  }),
  score("năng lực cạnh tranh|pci; chỉ số|điểm|pci", "up", "điểm; %", { high: 100 }),
  score(
    "cải cách hành chính|par index|hài lòng|sipas|hiệu quả quản trị|papi|chuyển đổi số|dti; chỉ số|điểm|tỷ lệ|mức độ",
    "up",
    "điểm; %",
    {
      high: 100,
    }
  ),

  flow("doanh nghiệp; thành lập mới|đăng ký mới", "up", "doanh nghiệp", { decimals: 0 }),
  stock("doanh nghiệp; hoạt động|thực tế", "up", "doanh nghiệp", {
    without:
      "ngừng; dừng; tạm; giải thể; quay trở lại; chấm dứt; vi phạm; thua lỗ; yếu; kém; nhà nước",
  }),
  flow(
    "doanh nghiệp; ngừng hoạt động|giải thể|phá sản|tạm ngừng|dừng hoạt động",
    "down",
    "doanh nghiệp",
    {
      decimals: 0,
    }
  ),
  flow("hợp tác xã; thành lập mới", "up", "hợp tác xã", { decimals: 0 }),
  stock(
    "^số hợp tác xã|^tổng số hợp tác xã|hợp tác xã; hoạt động hiệu quả|hoạt động có hiệu quả",
    "up",
    "hợp tác xã",
    {
      without: "ngừng; giải thể; không; yếu",
    }
  ),

  flow("khách du lịch|lượt khách|du khách|^khách quốc tế|^khách nội địa", "up", GUESTS, {
    without: "doanh thu; bình quân",
  }),
  flow("doanh thu|tổng thu; du lịch", "up", MONEY, { without: "bình quân" }),

  flow("sản lượng; lúa|lương thực", "up", WEIGHT),
  flow("sản lượng; thủy sản|nuôi trồng|tôm", "up", WEIGHT, { without: "khai thác" }),
  flow("sản lượng; khai thác|đánh bắt", null, WEIGHT, { without: "nuôi trồng" }),
  flow("sản lượng; khai thác; nuôi trồng", "up", WEIGHT),
  ratio("năng suất; lúa|cây trồng", "up", "Diện tích gieo trồng", "tạ/ha; tấn/ha"),
  ratio(
    "giá trị; ha|hecta|đơn vị diện tích|héc ta",
    "up",
    "Diện tích đất canh tác",
    "triệu đồng; triệu đồng/ha"
  ),
  stock("sản phẩm; ocop", "up", "sản phẩm"),

  share("đô thị hóa", "up", "Dân số"),
  share("khu công nghiệp|cụm công nghiệp; lấp đầy", "up", "Diện tích đất công nghiệp cho thuê"),
  share("đường; nhựa hóa|cứng hóa|bê tông hóa|kiên cố", "up", "Chiều dài đường"),
  stock("đường; nhựa hóa|cứng hóa|bê tông hóa|xây dựng mới", "up", "km", { decimals: 2 }),
  share("dịch vụ công trực tuyến", "up", "Số dịch vụ công"),
  share("hồ sơ; trực tuyến|đúng hạn|trước hạn", "up", "Số hồ sơ", { without: "trễ; quá hạn" }),
  share("^tỷ lệ hồ sơ; quá hạn|trễ hạn", "down", "Số hồ sơ"),
];
