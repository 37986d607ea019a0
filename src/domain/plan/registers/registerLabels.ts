import type { HolidayEntry } from "../../calendar/workingDays";
import type { UnitKind } from "../../notation/notation";
import type { DataScope } from "../plan";
import type { AgencyKind } from "./agencies";
import type { GoodDirection, ValueKind } from "./indicatorCatalog";
import type { Aggregation } from "./units";

/** How the register sheets write each value of a closed list. */
type Labels<Value extends string> = Readonly<Record<Value, string>>;

/** Loại đơn vị. */
export const unitKinds: Labels<UnitKind> = {
  count: "Đếm",
  amount: "Khối lượng, tiền",
  share: "Tỷ lệ %",
  growth: "Tốc độ, chỉ số %",
  "per-mille": "Phần nghìn, điểm %",
  ratio: "Tỷ số",
  rank: "Thứ hạng",
  other: "Khác",
};

/** Cách tổng hợp. */
export const aggregations: Labels<Aggregation> = {
  sum: "Cộng",
  weighted: "Bình quân gia quyền",
  recomputed: "Tính lại",
  "ratio-of-sums": "Tỷ số của các tổng",
  none: "Không tổng hợp",
};

/** Loại số. */
export const valueKinds: Labels<ValueKind> = {
  "point-in-time": "Thời điểm",
  period: "Thời kỳ",
  rate: "Tỷ lệ",
  growth: "Tốc độ tăng",
};

/** Chiều; blank where it is not known. */
export const directions: Labels<NonNullable<GoodDirection>> = {
  up: "Tăng",
  down: "Giảm",
  hold: "Giữ",
};

/** Phạm vi số liệu. */
export const dataScopes: Labels<DataScope> = {
  province: "Toàn tỉnh",
  locality: "Địa bàn",
  part: "Phần việc",
};

/** Loại cơ quan. */
export const agencyKinds: Labels<AgencyKind> = {
  department: "Sở",
  board: "Ban",
  vertical: "Ngành dọc",
  locality: "Địa phương",
  collective: "Tập thể",
  party: "Cơ quan Đảng",
  unit: "Đơn vị, tổ chức",
  committee: "Ủy ban",
};

/** Nghỉ hoặc làm bù. */
export const holidayKinds: Labels<HolidayEntry["kind"]> = { off: "Nghỉ", work: "Làm bù" };

/** Có hoặc không. */
export const yesNo: Labels<"yes" | "no"> = { yes: "Có", no: "Không" };
