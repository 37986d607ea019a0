import { foldTones } from "../notation/vietnamese";
import {
  type CellContent,
  type CellRef,
  type SheetSnapshot,
  type Snapshot,
  cellAddress,
  contentOf,
  parseCellAddress,
  rowAt,
} from "../sheet";

export const INFO_SHEET = "Thông tin";

/** Labels and defined names of the info sheet, in the order printed. */
export const infoFields = [
  { key: "province", label: "Tỉnh, thành phố", name: "KH_Tinh" },
  { key: "reportingAgency", label: "Cơ quan báo cáo", name: "KH_CoQuanBaoCao" },
  { key: "periodFrom", label: "Giai đoạn: từ năm", name: "KH_GiaiDoanTu" },
  { key: "periodTo", label: "Giai đoạn: đến năm", name: "KH_GiaiDoanDen" },
  { key: "baseYear", label: "Năm gốc", name: "KH_NamGoc" },
  { key: "documentNumber", label: "Số văn bản", name: "KH_SoVanBan" },
  { key: "documentDate", label: "Ngày văn bản", name: "KH_NgayVanBan" },
  { key: "receivedOn", label: "Ngày đến", name: "KH_NgayDen" },
  { key: "round", label: "Lần gửi", name: "KH_LanGui" },
  { key: "reply", label: "Ý kiến chung", name: "KH_YKienChung" },
  { key: "resolution", label: "Nghị quyết giao chỉ tiêu (số, ngày)", name: "KH_NghiQuyetGiao" },
  { key: "submissionDue", label: "Thời hạn gửi", name: "KH_ThoiHanGui" },
  { key: "dayOffRule", label: "Quy tắc khi hạn rơi vào ngày nghỉ", name: "KH_QuyTacNgayNghi" },
  { key: "yearlyClosing", label: "Ngày chốt hằng năm", name: "KH_NgayChotHangNam" },
  { key: "templateVersion", label: "Phiên bản mẫu", name: "KH_PhienBanMau" },
  { key: "selfCheck", label: "Kết quả tự kiểm tra", name: "KH_TuKiemTra" },
] as const;

export type InfoKey = (typeof infoFields)[number]["key"];

/** A field of the info sheet and where it stands. */
export interface InfoCell extends CellContent {
  readonly ref: CellRef;
}

export type Info = ReadonlyMap<InfoKey, InfoCell>;

/** What the info sheet says: by defined name first, else by the label left of the value; blank fields are left out. */
export function readInfo(snapshot: Snapshot): Info {
  const info = new Map<InfoKey, InfoCell>();
  for (const { key } of infoFields) {
    const content = fieldCell(snapshot, key);
    if (content && content.value !== null && content.value !== "") info.set(key, content);
  }
  return info;
}

/** Where a field of the info sheet stands, blank or not; null where the book has no place for it. */
export function infoPlace(snapshot: Snapshot, key: InfoKey): CellRef | null {
  return fieldCell(snapshot, key)?.ref ?? null;
}

function fieldCell(snapshot: Snapshot, key: InfoKey): InfoCell | null {
  const { label, name } = infoFields.find((field) => field.key === key)!;
  const named = namedCell(snapshot, name);
  if (named) return named;
  const sheet = snapshot.sheets.find((one) => foldTones(one.name) === foldTones(INFO_SHEET));
  return sheet ? labelledCell(sheet, label) : null;
}

/** A year of the info sheet, or null where it is none. */
export function infoYear(info: Info, key: InfoKey): number | null {
  const value = info.get(key)?.value;
  const year = typeof value === "string" && /^\s*\d{4}\s*$/.test(value) ? Number(value) : value;
  return typeof year === "number" && Number.isInteger(year) && year >= 1900 && year <= 2999
    ? year
    : null;
}

/** A text of the info sheet, trimmed, or null. */
export function infoText(info: Info, key: InfoKey): string | null {
  const value = info.get(key)?.value;
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function namedCell(snapshot: Snapshot, name: string): InfoCell | null {
  const defined = snapshot.names.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  const match = /^'?((?:[^']|'')+?)'?!(\$?[A-Z]+\$?\d+)$/i.exec(defined?.refersTo ?? "");
  const sheet = match && snapshot.sheets.find((one) => one.name === match[1]!.replace(/''/g, "'"));
  const address = match && parseCellAddress(match[2]!);
  return sheet && address ? infoCell(sheet, address.row, address.column) : null;
}

function labelledCell(sheet: SheetSnapshot, label: string): InfoCell | null {
  const wanted = foldTones(label);
  for (const row of sheet.rows) {
    for (let column = 0; column < row.values.length; column++) {
      const value = row.values[column];
      if (typeof value !== "string" || foldTones(value).replace(/\s*:$/, "") !== wanted) continue;
      return infoCell(sheet, row.index, column + 1);
    }
  }
  return null;
}

function infoCell(sheet: SheetSnapshot, row: number, column: number): InfoCell {
  const ref = { sheet: sheet.name, cell: cellAddress(row, column) };
  return { ...contentOf(rowAt(sheet, row), column), ref };
}
