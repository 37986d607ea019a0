import type { Text } from "../../text";
import type { NoTotalReason } from "../consolidation";

interface Counts {
  readonly kind: "localities" | "parts";
  readonly given: number;
  readonly expected: number | null;
  /** Whom it is about. */
  readonly agencies: readonly string[];
}

/** More names than these are only counted. */
const MOST_NAMES = 3;

/** Why parts give no total, in a sentence. */
export function noTotalText(reason: NoTotalReason, counts: Counts): Text {
  const { given, expected, agencies } = counts;
  const who: Text =
    counts.kind === "localities"
      ? { vi: "địa phương", en: "localities" }
      : { vi: "đơn vị", en: "agencies" };
  const names = namesOf(agencies, who);
  switch (reason) {
    case "not-aggregated":
      return {
        vi: "Chỉ tiêu không tổng hợp từ số của các đơn vị.",
        en: "The indicator is not made from parts.",
      };
    case "recomputed":
      return {
        vi: "Cơ cấu phải tính lại từ số toàn tỉnh, không cộng.",
        en: "A structure is computed anew from the province's figures, not added up.",
      };
    case "parts-unknown":
      return counts.kind === "localities"
        ? {
            vi: "Danh mục Cơ quan chưa liệt kê từng địa phương nên chưa biết đã đủ để cộng hay chưa.",
            en: "The register lists no single localities, so no one can tell whether all are there.",
          }
        : {
            vi: "Cột Cơ quan chủ trì theo dõi chưa ghi đủ các đơn vị có phần việc nên chưa biết đã đủ để cộng hay chưa.",
            en: "The owners' column does not list the agencies that share the work, so no one can tell whether all are there.",
          };
    case "parts-missing":
      return {
        vi: `Mới có ${given}/${expected} ${who.vi}; chưa đủ để cộng.${lacking(names).vi}`,
        en: `Only ${given} of ${expected} ${who.en} so far: not enough for a total.${lacking(names).en}`,
      };
    case "not-a-number":
      return {
        vi: `Không cộng được: ${names.vi} ghi số bằng chữ, mức giới hạn hoặc khoảng.`,
        en: `No total: ${names.en} gave words, a bound or a range.`,
      };
    case "copied":
      return {
        vi: `Không cộng: ${names.vi} gửi lại đúng số toàn tỉnh, không phải số của mình.`,
        en: `No total: ${names.en} sent the whole province's figure back instead of their own.`,
      };
    case "weights-missing":
      return {
        vi: `Thiếu mẫu số (trọng số) của ${names.vi}; không lấy bình quân đơn giản.`,
        en: `What to weigh by is missing for ${names.en}; a plain mean is never taken.`,
      };
  }
}

function namesOf(agencies: readonly string[], who: Text): Text {
  if (agencies.length > MOST_NAMES) {
    return {
      vi: `${agencies.length} ${who.vi}`,
      en: `${agencies.length} ${who.en}`,
    };
  }
  const list = agencies.join(", ");
  return { vi: list, en: list };
}

function lacking({ vi, en }: Text): Text {
  return vi === "" ? { vi, en } : { vi: ` Thiếu: ${vi}.`, en: ` Missing: ${en}.` };
}
