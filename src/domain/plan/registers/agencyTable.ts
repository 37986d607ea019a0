import type { AgencyKind } from "./agencies";

/** An agency as the table writes it: days as `YYYY-MM-DD`, left out where open; `unsure` marks facts not verified. */
export interface AgencyRow {
  readonly name: string;
  readonly kind: AgencyKind;
  readonly aliases?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly successors?: readonly string[];
  /** Is not expected to send a submission of its own. */
  readonly silent?: true;
  readonly unsure?: true;
}

/** Last day before, and first day of, the mergers of departments in Kiên Giang. */
const UNTIL_MERGER = "2025-02-28";
const SINCE_MERGER = "2025-03-01";

/**
 * Agencies of the Kiên Giang plan 2021-2025 and their successors of 01/03/2025. Duties moved one by one in 2025,
 * so a successor is the first to ask, not always the owner of every duty.
 */
export const agencyTable: readonly AgencyRow[] = [
  {
    name: "Sở Kế hoạch và Đầu tư",
    kind: "department",
    aliases: ["Sở KH&ĐT", "SKHĐT"],
    to: UNTIL_MERGER,
    successors: ["Sở Tài chính"],
  },
  {
    name: "Sở Thông tin và Truyền thông",
    kind: "department",
    aliases: ["Sở TT&TT", "STTTT"],
    to: UNTIL_MERGER,
    successors: ["Sở Khoa học và Công nghệ"],
  },
  {
    name: "Trung tâm Xúc tiến Đầu tư, Thương mại và Du lịch",
    kind: "unit",
    // The plan itself drops a T: XTĐTMDL.
    aliases: ["Trung tâm XTĐTTMDL", "TT XTĐTTMDL", "Trung tâm XTĐTMDL", "TT XTĐTMDL"],
    unsure: true,
  },
  { name: "Sở Công Thương", kind: "department", aliases: ["Sở CT", "SCT"], unsure: true },
  { name: "Sở Xây dựng", kind: "department", aliases: ["SXD"] },
  {
    name: "Sở Nông nghiệp và Phát triển nông thôn",
    kind: "department",
    aliases: ["Sở NN&PTNT", "Sở Nông nghiệp và PTNT", "Sở NN và Phát triển nông thôn", "SNNPTNT"],
    to: UNTIL_MERGER,
    successors: ["Sở Nông nghiệp và Môi trường"],
  },
  { name: "Sở Du lịch", kind: "department", aliases: ["SDL"], unsure: true },
  {
    name: "Sở Giao thông vận tải",
    kind: "department",
    aliases: ["Sở GTVT", "SGTVT"],
    to: UNTIL_MERGER,
    successors: ["Sở Xây dựng"],
  },
  {
    name: "Ban Dân tộc tỉnh",
    kind: "board",
    aliases: ["Ban Dân tộc", "BDT"],
    to: UNTIL_MERGER,
    successors: ["Sở Dân tộc và Tôn giáo"],
  },
  {
    name: "Sở Tài nguyên và Môi trường",
    kind: "department",
    aliases: ["Sở TN&MT", "STNMT"],
    to: UNTIL_MERGER,
    successors: ["Sở Nông nghiệp và Môi trường"],
  },
  { name: "Sở Khoa học và Công nghệ", kind: "department", aliases: ["Sở KH&CN", "SKHCN"] },
  {
    name: "Sở Văn hóa và Thể thao",
    kind: "department",
    aliases: ["Sở VH&TT", "SVHTT"],
    unsure: true,
  },
  {
    name: "Sở Giáo dục và Đào tạo",
    kind: "department",
    aliases: ["Sở GD&ĐT", "SGDĐT"],
    unsure: true,
  },
  {
    name: "Sở Lao động – Thương binh và Xã hội",
    kind: "department",
    aliases: ["Sở LĐTB&XH", "Sở LĐ, TB và XH", "SLĐTBXH"],
    to: UNTIL_MERGER,
    successors: ["Sở Nội vụ"],
    unsure: true,
  },
  { name: "Sở Y tế", kind: "department", aliases: ["SYT"], unsure: true },
  { name: "Sở Nội vụ", kind: "department", aliases: ["SNV"] },
  {
    name: "Bộ Chỉ huy Quân sự tỉnh",
    kind: "vertical",
    aliases: ["Bộ CHQS tỉnh", "Bộ CHQS", "BCHQS"],
    unsure: true,
  },
  { name: "Công an tỉnh", kind: "vertical", aliases: ["CA tỉnh"], unsure: true },
  { name: "Sở Tư pháp", kind: "department", aliases: ["STP"], unsure: true },
  { name: "Sở Tài chính", kind: "department", aliases: ["STC"] },
  { name: "Cục Thuế tỉnh", kind: "vertical", aliases: ["Cục Thuế", "Thuế tỉnh"], unsure: true },
  { name: "Cục Hải quan tỉnh", kind: "vertical", aliases: ["Cục Hải quan"], unsure: true },
  {
    name: "Ngân hàng Nhà nước Việt Nam – Chi nhánh tỉnh Kiên Giang",
    kind: "vertical",
    aliases: ["Ngân hàng Nhà nước chi nhánh tỉnh", "NHNN tỉnh", "NHNN CN Kiên Giang"],
    unsure: true,
  },
  {
    name: "Ban Quản lý khu kinh tế tỉnh",
    kind: "board",
    aliases: ["Ban Quản lý khu kinh tế", "BQL KKT", "Ban QLKKT"],
    unsure: true,
  },
  {
    name: "Liên minh Hợp tác xã tỉnh",
    kind: "unit",
    aliases: ["Liên minh các Hợp tác xã tỉnh", "Liên minh HTX tỉnh", "LMHTX"],
    unsure: true,
  },
  { name: "Thanh tra tỉnh", kind: "department", unsure: true },
  {
    name: "Văn phòng UBND tỉnh",
    kind: "department",
    aliases: ["VP UBND tỉnh", "VP"],
    silent: true,
  },
  {
    name: "UBND các huyện, thành phố",
    kind: "locality",
    aliases: ["UBND cấp huyện", "UBND huyện, thành phố"],
    to: "2025-06-30",
    successors: ["UBND các xã, phường, đặc khu"],
  },
  {
    name: "Các sở, ban, ngành",
    kind: "collective",
    aliases: ["Các sở, ngành", "Các sở, ban, ngành tỉnh", "Các sở, ban, ngành cấp tỉnh"],
    silent: true,
  },
  {
    name: "Sở Nông nghiệp và Môi trường",
    kind: "department",
    aliases: ["Sở NN&MT"],
    from: SINCE_MERGER,
  },
  { name: "Sở Dân tộc và Tôn giáo", kind: "department", aliases: ["Sở DT&TG"], from: SINCE_MERGER },
  {
    name: "UBND các xã, phường, đặc khu",
    kind: "locality",
    aliases: ["UBND cấp xã"],
    from: "2025-07-01",
  },
];
