import type { Text } from "../text";

/** How the blank years of a row are laid out (cách phân kỳ). */
export type Method = "equal-steps" | "growth" | "hold" | "same-bound" | "total" | "profile";

export const methodNames: Readonly<Record<Method, Text>> = {
  "equal-steps": { vi: "Bước đều", en: "Equal steps" },
  growth: { vi: "Tốc độ đều", en: "Constant rate" },
  hold: { vi: "Giữ mức mục tiêu", en: "Hold the goal" },
  "same-bound": { vi: "Giữ nguyên cận", en: "Same bound" },
  total: { vi: "Chia tổng cả giai đoạn", en: "Share out the total" },
  profile: { vi: "Theo nhịp các năm trước", en: "Pace of past years" },
};

export const methods = Object.keys(methodNames) as readonly Method[];

export function isMethod(text: string): text is Method {
  return text in methodNames;
}
