import type { DeadlineKind } from "../notation";

interface UndatedForm {
  readonly form: RegExp;
  readonly kind: Extract<DeadlineKind, "recurring" | "event" | "missing">;
}

/** Marks and words that say there is no deadline. */
export const missingForms: readonly UndatedForm[] = [
  { form: /^(?:-+|…+|\.{2,}|x|×|n\/a|khong|khong co|0)?$/, kind: "missing" },
];

/** Deadlines that come again; they win over a date in the same cell. */
export const recurringForms: readonly UndatedForm[] = [
  {
    form: /(?:^|[ ,;])(?:hang|moi) (?:nam|quy|thang|tuan|ngay|ky|6 thang|nua nam)(?![a-z])/,
    kind: "recurring",
  },
  {
    form: /(?:^| )(?:dinh ky|thuong xuyen|thuong ky|lien tuc|thuong nien)(?![a-z])/,
    kind: "recurring",
  },
  {
    // The times of the year when reports are due.
    form: /^(?:bao cao )?(?:quy|6 thang|9 thang)(?:(?:,| va) (?:quy|6 thang|9 thang))*(?:,| va) (?:ca )?nam$/,
    kind: "recurring",
  },
  { form: /(?:nam|quy|thang|tuan) ?\/ ?(?:1 |01 |mot )?lan(?![a-z])/, kind: "recurring" },
  { form: /lan ?\/ ?(?:nam|quy|thang|tuan)(?![a-z])/, kind: "recurring" },
  { form: /(?:nam|thang|quy) (?:mot|1|01) lan(?![a-z])/, kind: "recurring" },
];

/** Deadlines that wait for something, and cells that tell a state; tried when no date was found. */
export const eventForms: readonly UndatedForm[] = [
  {
    form: /^(?:ngay )?(?:sau|khi|tu khi|truoc khi|ke tu|tuy|theo|dot xuat|cung ky)(?![a-z])/,
    kind: "event",
  },
  { form: /(?:^| )(?:ke tu|tinh tu|sau khi|khi co|khi duoc|sau ky hop)(?![a-z])/, kind: "event" },
  { form: /(?:^| )(?:ky hop|phien hop|cuoc hop|hoi nghi)(?![a-z])/, kind: "event" },
  { form: /^truoc (?:tet|khai giang|dai hoi|bau cu|dip)(?![a-z])/, kind: "event" },
  {
    form: /^(?:trong )?(?:vong |thoi han )?\d{1,3} (?:ngay|tuan|thang)(?: lam viec)?$/,
    kind: "event",
  },
  {
    form: /^(?:da|dang) (?:hoan thanh|trinh|ban hanh|xong|thuc hien|trien khai|phe duyet|duoc|co|bao cao|xay dung|gui|thong qua|ket thuc)(?![a-z])/,
    kind: "missing",
  },
  { form: /^chua (?:xac dinh|co|ro|thuc hien|trien khai|quy dinh)(?![a-z])/, kind: "missing" },
  { form: /^(?:hoan thanh|xong)$/, kind: "missing" },
];

/** The kind of the first form that a folded text has, or null. */
export function undatedKind(
  forms: readonly UndatedForm[],
  words: string
): UndatedForm["kind"] | null {
  return forms.find(({ form }) => form.test(words))?.kind ?? null;
}
