import type { Indicator, Task } from "../plan/plan";
import type { Text } from "../text";
import type { UnplacedReason } from "./recipient";
import { type Succession, type UnplacedRow, isIndicator } from "./shareRows";

const NO_COLUMN: Text = {
  vi: "bảng chưa có cột “Cơ quan chủ trì theo dõi”; thêm cột này bên phải bảng rồi ghi tên cơ quan",
  en: "the table has no column “Cơ quan chủ trì theo dõi”; add it right of the table and name the agencies",
};

const WHY: Readonly<Record<UnplacedReason, (name: string) => Text>> = {
  "no-owner": () => ({
    vi: "chưa ghi cơ quan chủ trì",
    en: "names no agency in charge",
  }),
  collective: (name) => ({
    vi: `“${name}” là nhiều cơ quan; cần nêu rõ cơ quan chủ trì`,
    en: `“${name}” is many agencies; name the one in charge`,
  }),
  unknown: (name) => ({
    vi: `“${name}” không có trong danh mục Cơ quan; bổ sung vào danh mục hoặc sửa tên`,
    en: `“${name}” is not in the register of agencies; add it there or mend the name`,
  }),
  "missing-tones": (name) => ({
    vi: `“${name}” viết thiếu dấu, chưa rõ là cơ quan nào; ghi lại đủ dấu`,
    en: `“${name}” lacks its tone marks, so whom it means is not clear; write them`,
  }),
  "not-in-force": (name) => ({
    vi: `“${name}” không còn hoặc chưa hoạt động, danh mục không cho biết một cơ quan kế thừa; ghi cơ quan nhận nhiệm vụ`,
    en: `“${name}” is not in force and the register names no single successor; name the agency that took over`,
  }),
  "no-localities": (name) => ({
    vi: `“${name}” là tất cả địa phương, nhưng danh mục chưa liệt kê từng địa phương; bổ sung hoặc chọn tệp danh sách`,
    en: `“${name}” is all localities, but the register does not list them; add them or give a list`,
  }),
};

/** Why a row is in no book, and what to do. */
export function unplacedReason({ row, name, why }: UnplacedRow): Text {
  const noColumn = why === "no-owner" && isIndicator(row) && row.owner === null;
  return noColumn ? NO_COLUMN : WHY[why](name);
}

/** An agency that gets what its predecessor had. */
export function successionWords({ from, to }: Succession): Text {
  return {
    vi: `“${from.name}” không còn hoạt động: phần việc gửi “${to.name}” (cơ quan kế thừa theo danh mục). Nhiều chức năng chuyển riêng từng phần, đề nghị rà lại.`,
    en: `“${from.name}” is no longer in force: its rows go to “${to.name}”, its successor by the register. Functions may have moved one by one; look it over.`,
  };
}

/** What kind of row it is. */
export function rowKindWords(row: Indicator | Task): Text {
  return isIndicator(row) ? { vi: "chỉ tiêu", en: "indicator" } : { vi: "nhiệm vụ", en: "task" };
}
