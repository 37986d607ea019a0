import type { PlanValue, PlanValueKind } from "../domain/notation/notation";
import { readPlanValue } from "../domain/notation/planValue";
import { foldTones } from "../domain/notation/vietnamese";
import { defaultUnits, findUnit } from "../domain/plan/registers/units";
import { type Answer, type Argument, none } from "./answer";

/**
 * `KH.GIATRI`: the number of a plan value as people write it, `>90` is 90, `24.500 tỷ đồng` 24500. The unit settles what a
 * dot means; of a range the third argument takes the end: `thấp` or `cao`.
 */
export function planNumber(text: Argument, unit: Argument, end: Argument): Answer {
  if (text === null || text === "") return none("Ô giá trị đang trống.", "The value is blank.");
  if (typeof text === "number" && !Number.isFinite(text)) {
    return none("Ô giá trị không phải là một số.", "The value is no number.");
  }
  const value = readPlanValue({ value: text }, findUnit(defaultUnits, String(unit ?? "")));
  const { kind, low, high } = value;
  if (kind in NO_NUMBER || (low === null && high === null)) return unread(value);
  if (low === null || high === null || low === high) return numberOf(low ?? high!);
  const asked = foldTones(String(end ?? ""));
  if (asked === "thap") return numberOf(low);
  if (asked === "cao") return numberOf(high);
  return none(
    `“${value.text}” là một khoảng. Ghi đầu cần lấy là "thấp" hoặc "cao", ví dụ =KH.GIATRI("7-9"; "%"; "cao").`,
    `“${value.text}” is a range. Say which end, "thấp" (low) or "cao" (high): =KH.GIATRI("7-9", "%", "cao").`
  );
}

function numberOf(value: number): Answer {
  return { kind: "number", value };
}

/** What was understood and is no number all the same. */
const NO_NUMBER: Partial<Record<PlanValueKind, readonly [vi: string, en: string]>> = {
  "share-of-total": [
    "là phần trăm của một tổng số chưa biết",
    "is a share of a total that is not known",
  ],
  fraction: ["là một phân số, gồm hai con số", "is a fraction: two numbers"],
  missing: ["không ghi con số nào", "gives no number"],
  "not-applicable": ["là chỉ tiêu không áp dụng", "does not apply"],
  ambiguous: [
    "có thể hiểu hai cách; ghi lại với dấu phẩy thập phân, hoặc thêm đơn vị tính",
    "can be read in two ways; write a decimal comma, or add the unit of measure",
  ],
};

function unread({ text, kind }: PlanValue): Answer {
  const [vi, en] = NO_NUMBER[kind] ?? ["chưa đọc được thành số", "could not be read as a number"];
  return none(`“${text}” ${vi}.`, `“${text}” ${en}.`);
}
