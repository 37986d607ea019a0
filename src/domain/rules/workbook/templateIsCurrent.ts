import { TEMPLATE_VERSION } from "../../standardWorkbook/content";
import { definePlanRule } from "../rule";

interface Facts {
  readonly version: string;
  readonly newer: boolean;
}

export const templateIsCurrent = definePlanRule<Facts>({
  id: "workbook/template-is-current",
  severity: "info",
  title: { vi: "Sổ theo phiên bản mẫu hiện hành", en: "The workbook is of the current template" },
  why: {
    vi: "Mẫu khác phiên bản có thể khác cột và danh mục, nên một số quy tắc không áp dụng đúng.",
    en: "Another version of the template may have other columns and registers, and some rules may not fit.",
  },
  fix: {
    vi: "Chuyển số liệu sang mẫu hiện hành; nếu mẫu của sổ mới hơn, cập nhật phần mềm.",
    en: "Move the figures to the current template; if the book's is newer, update the software.",
  },
  message: {
    vi: ({ version, newer }) =>
      newer
        ? `Sổ theo mẫu ${version}, mới hơn mẫu ${TEMPLATE_VERSION} mà phần mềm biết.`
        : `Sổ theo mẫu ${version}; mẫu hiện hành là ${TEMPLATE_VERSION}.`,
    en: ({ version, newer }) =>
      newer
        ? `The workbook is of template ${version}, newer than ${TEMPLATE_VERSION}, the last that this software knows.`
        : `The workbook is of template ${version}; the current one is ${TEMPLATE_VERSION}.`,
  },
  scope: "workbook",
  reads: [],
  *find({ info }) {
    const cell = info.get("templateVersion");
    const version = versionIn(cell?.value);
    if (!cell || version === null) return;
    const order = compare(version, TEMPLATE_VERSION);
    if (order === 0) return;
    yield {
      at: cell.ref,
      facts: { version, newer: order > 0 },
      ...(order > 0 && { severity: "warning" as const }),
    };
  },
});

/** `1.0`, also where Excel made a number of it; null for other words. */
function versionIn(value: unknown): string | null {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value : "";
  return /^\s*\d+([.,]\d+)*\s*$/.test(text) ? text.trim().replace(/,/g, ".") : null;
}

/** Part by part; a missing part is 0. */
function compare(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split(".").map(Number));
  for (let i = 0; i < Math.max(a!.length, b!.length); i++) {
    const difference = (a![i] ?? 0) - (b![i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
