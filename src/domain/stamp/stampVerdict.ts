import { infoText } from "../plan/infoSheet";
import type { Plan } from "../plan/plan";
import { dayFirst } from "../rules/say";
import type { Text } from "../text";
import { dataFingerprint } from "./dataFingerprint";
import { type SelfCheckStamp, parseStamp } from "./selfCheckStamp";

/** What a book's stamp is worth. */
export type StampVerdict =
  | { readonly kind: "none" }
  | { readonly kind: "altered" }
  | { readonly kind: "unchanged" | "changed"; readonly stamp: SelfCheckStamp };

/** Compares the stamp of a book with its data, without checking anew. */
export function stampVerdict(plan: Plan): StampVerdict {
  const text = infoText(plan.info, "selfCheck");
  if (text === null) return { kind: "none" };
  const stamp = parseStamp(text);
  if (!stamp) return { kind: "altered" };
  return { kind: stamp.data === dataFingerprint(plan) ? "unchanged" : "changed", stamp };
}

/** The verdict in a sentence; null where the book has no stamp. */
export function stampSentence(verdict: StampVerdict): Text | null {
  if (verdict.kind === "none") return null;
  if (verdict.kind === "altered") {
    return {
      vi: "Ô “Kết quả tự kiểm tra” không đúng như phần mềm ghi: đã bị sửa tay, không dùng được.",
      en: "The self-check stamp is not as the software wrote it: someone changed it, and it counts for nothing.",
    };
  }
  const { day, time, ruleSet, counts } = verdict.stamp;
  const unchanged = verdict.kind === "unchanged";
  return {
    vi:
      `Đã tự kiểm ${dayFirst(day)} ${time}, bộ quy tắc ${ruleSet}: ${counts.error} lỗi, ${counts.warning} cảnh báo, ` +
      `${counts.info} gợi ý; ${unchanged ? "dữ liệu chưa đổi" : "dữ liệu đã đổi sau đó"}.`,
    en:
      `Self-checked ${day} ${time} by rule set ${ruleSet}: ${counts.error} errors, ${counts.warning} warnings, ` +
      `${counts.info} suggestions; the data ${unchanged ? "have not changed" : "have changed since"}.`,
  };
}
