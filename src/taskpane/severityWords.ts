import type { Severity } from "../domain/rules/rule";
import type { Text } from "../domain/text";

/** Severities as they stand on chips and beside findings. */
export const SEVERITY_WORDS: Readonly<Record<Severity, Text>> = {
  error: { vi: "Lỗi", en: "Error" },
  warning: { vi: "Cảnh báo", en: "Warning" },
  info: { vi: "Gợi ý", en: "Suggestion" },
};
