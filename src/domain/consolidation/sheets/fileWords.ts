import { enNumber, viNumber } from "../../rules/say";
import type { Text } from "../../text";
import type { ConsolidatedFile, FileStanding } from "../consolidation";
import type { LeftOutReason, RowFate, RowTally } from "../reconciliation";

/** Which part a file plays, in words. */
export const standingWords: Readonly<Record<FileStanding, Text>> = {
  current: { vi: "Đã tổng hợp", en: "Consolidated" },
  superseded: { vi: "Đã có bản gửi sau", en: "A later version counts" },
  "same-file": { vi: "Trùng nguyên tệp khác", en: "The same file as another" },
  undecided: { vi: "Chưa rõ bản nào dùng", en: "Not known which version counts" },
  "unknown-sender": { vi: "Chưa rõ đơn vị gửi", en: "Sender not known" },
  "other-period": { vi: "Biểu của giai đoạn khác", en: "Of another plan period" },
  "set-aside": { vi: "Để riêng, chưa đọc được", en: "Set aside, not read" },
};

/** Why rows are not in the consolidation, in words. */
export const leftOutWords: Readonly<Record<LeftOutReason, Text>> = {
  blank: { vi: "chưa điền số", en: "blank" },
  proposed: { vi: "đề xuất bổ sung", en: "proposed" },
  repeated: { vi: "lặp lại dòng trên", en: "repeated" },
  "code-and-name": { vi: "mã số và tên không khớp", en: "code and name disagree" },
  "unit-left-out": { vi: "khác đơn vị tính", en: "another unit" },
  superseded: { vi: "đã có bản gửi sau", en: "superseded" },
  "same-file": { vi: "trùng tệp", en: "same file" },
  undecided: { vi: "chưa rõ bản nào dùng", en: "version undecided" },
  "unknown-sender": { vi: "chưa rõ đơn vị gửi", en: "sender unknown" },
  "other-period": { vi: "biểu của giai đoạn khác", en: "another plan period" },
};

/** Why rows of a file are left out, with counts: `12 chưa điền số; 3 đề xuất bổ sung`. */
export function leftOutText({ fates }: Pick<ConsolidatedFile, "fates">): Text {
  const counts = new Map<LeftOutReason, number>();
  for (const fate of [...fates.indicators, ...fates.tasks]) {
    if (isLeftOut(fate)) counts.set(fate, (counts.get(fate) ?? 0) + 1);
  }
  return leftOutCounts(Object.fromEntries(counts));
}

/** Reasons with counts, as `leftOutText` says them. */
export function leftOutCounts(counts: Readonly<Partial<Record<LeftOutReason, number>>>): Text {
  const reasons = (Object.keys(leftOutWords) as LeftOutReason[]).filter((one) => counts[one]);
  return {
    vi: reasons.map((one) => `${viNumber(counts[one]!)} ${leftOutWords[one].vi}`).join("; "),
    en: reasons.map((one) => `${enNumber(counts[one]!)} ${leftOutWords[one].en}`).join("; "),
  };
}

/** Rows read = đã tổng hợp + chưa thống nhất + chưa đưa vào, as one sentence. */
export function balanceText({ read, merged, conflict, leftOut }: RowTally): Text {
  const [vi, en] = [viNumber, enNumber].map((say) => [read, merged, conflict, leftOut].map(say));
  return {
    vi: `${vi![0]} dòng đọc = ${vi![1]} đã tổng hợp + ${vi![2]} chưa thống nhất + ${vi![3]} chưa đưa vào`,
    en: `${en![0]} rows read = ${en![1]} consolidated + ${en![2]} not agreed + ${en![3]} left out`,
  };
}

function isLeftOut(fate: RowFate): fate is LeftOutReason {
  return fate !== "merged" && fate !== "conflict";
}
