/** A misspelling that was looked at: what is meant is beyond doubt wherever the entry applies. */
export interface Misspelling {
  /** In lower case, composed, words between single blanks. */
  readonly wrong: string;
  readonly right: string;
  /** May be put right in bulk: the wrong form is nothing else in any text. */
  readonly safe?: true;
  /** Applies only at the start of the text, or where these words come before or after. */
  readonly only?: { readonly start?: true; readonly before?: string; readonly after?: string };
  /** Never applies where these words come before or after: they make another word of it. */
  readonly unless?: { readonly before?: string; readonly after?: string };
}

/**
 * Misspellings of planning texts and of character recognition. An entry stands here only if no right text contains it;
 * where a boundary between words could make one (`lịch sử lý luận`), the context is excluded. Words are separated by `|`.
 */
export const misspellings: readonly Misspelling[] = [
  // Character recognition
  { wrong: "đuy trì", right: "duy trì", safe: true },
  { wrong: "kế quả", right: "kết quả", safe: true, only: { start: true, after: "thực hiện" } },
  { wrong: "địa dương", right: "đại dương", safe: true, only: { before: "nhựa" } },
  { wrong: "ủy bản nhân dân", right: "ủy ban nhân dân", safe: true },
  { wrong: "uỷ bản nhân dân", right: "uỷ ban nhân dân", safe: true },
  // hỏi for ngã, ngã for hỏi
  { wrong: "hổ trợ", right: "hỗ trợ", safe: true },
  { wrong: "lảnh đạo", right: "lãnh đạo", safe: true },
  { wrong: "bảo lảnh", right: "bảo lãnh", safe: true },
  { wrong: "xữ lý", right: "xử lý", safe: true },
  { wrong: "sữa chữa", right: "sửa chữa", safe: true },
  { wrong: "sửa chửa", right: "sửa chữa", safe: true },
  { wrong: "giử gìn", right: "giữ gìn", safe: true },
  { wrong: "gìn giử", right: "gìn giữ", safe: true },
  { wrong: "tháo gở", right: "tháo gỡ", safe: true },
  { wrong: "bải bỏ", right: "bãi bỏ", safe: true },
  { wrong: "giãi quyết", right: "giải quyết", safe: true },
  { wrong: "giãi pháp", right: "giải pháp", safe: true },
  { wrong: "đẫy mạnh", right: "đẩy mạnh", safe: true },
  { wrong: "quãng bá", right: "quảng bá", safe: true },
  { wrong: "cơ sỡ", right: "cơ sở", safe: true },
  { wrong: "thũy sản", right: "thủy sản", safe: true },
  { wrong: "thũy lợi", right: "thủy lợi", safe: true },
  { wrong: "nổ lực", right: "nỗ lực" },
  { wrong: "trãi nghiệm", right: "trải nghiệm", safe: true },
  { wrong: "nhản hiệu", right: "nhãn hiệu", safe: true },
  { wrong: "mẩu mã", right: "mẫu mã" },
  { wrong: "dể dàng", right: "dễ dàng", safe: true },
  { wrong: "vĩa hè", right: "vỉa hè", safe: true },
  { wrong: "kỷ thuật", right: "kỹ thuật", unless: { before: "thế|thập|thiên niên" } },
  { wrong: "kỷ năng", right: "kỹ năng", unless: { before: "thế|thập|thiên niên" } },
  { wrong: "kỹ cương", right: "kỷ cương", safe: true },
  { wrong: "kỹ niệm", right: "kỷ niệm" },
  { wrong: "cũng cố", right: "củng cố", unless: { after: "gắng|ý|tình|định|nhiên|chấp|hữu" } },
  // s for x, x for s
  { wrong: "bổ xung", right: "bổ sung", unless: { before: "phân|tái phân", after: "quanh" } },
  {
    wrong: "sử lý",
    right: "xử lý",
    unless: { before: "lịch|quốc|tiểu|chính|sinh|văn|dã|khoa", after: "luận|thuyết" },
  },
  { wrong: "súc tiến", right: "xúc tiến", unless: { before: "gia|mục|bò|nghiêm" } },
  { wrong: "sản suất", right: "sản xuất", safe: true },
  {
    wrong: "suất khẩu",
    right: "xuất khẩu",
    unless: { before: "năng|lãi|công|hiệu|tần|sản|áp|thuế|tỷ|tỉ|xác|định|hệ|lưu" },
  },
  { wrong: "đề suất", right: "đề xuất", unless: { before: "vấn|chủ|chuyên|tiêu|mệnh|nhan" } },
  { wrong: "suất sắc", right: "xuất sắc", safe: true },
  { wrong: "xuất xắc", right: "xuất sắc", safe: true },
  {
    wrong: "năng xuất",
    right: "năng suất",
    only: { before: "nâng cao|tăng|cải thiện|đạt" },
    unless: { after: "khẩu" },
  },
  { wrong: "lãi xuất", right: "lãi suất", unless: { after: "khẩu|hiện" } },
  { wrong: "tần xuất", right: "tần suất", safe: true },
  { wrong: "xác xuất", right: "xác suất", safe: true },
  { wrong: "cọ sát", right: "cọ xát" },
  { wrong: "sơ xuất", right: "sơ suất" },
  { wrong: "sơ xài", right: "sơ sài", safe: true },
  { wrong: "xắp xếp", right: "sắp xếp", safe: true },
  { wrong: "sắp sếp", right: "sắp xếp", safe: true },
  { wrong: "xáp nhập", right: "sáp nhập", safe: true },
  // Words taken for one another
  { wrong: "chuẩn đoán", right: "chẩn đoán", unless: { before: "tiêu|quy|đạt" } },
  { wrong: "sát nhập", right: "sáp nhập" },
  { wrong: "thăm quan", right: "tham quan", unless: { after: "chức|khách" } },
  { wrong: "chỉnh chu", right: "chỉn chu", unless: { after: "kỳ|đáo|trình|cấp|vi|chuyển" } },
  { wrong: "khắc khe", right: "khắt khe", safe: true },
  { wrong: "trao dồi", right: "trau dồi", safe: true },
  { wrong: "giải phân cách", right: "dải phân cách" },
  { wrong: "dãi phân cách", right: "dải phân cách", safe: true },
  { wrong: "vô hình chung", right: "vô hình trung", unless: { after: "cư|kết" } },
  { wrong: "tựu chung", right: "tựu trung" },
  { wrong: "dành giật", right: "giành giật", safe: true },
  { wrong: "công ngệ", right: "công nghệ", safe: true },
  { wrong: "nghành", right: "ngành", safe: true },
];
