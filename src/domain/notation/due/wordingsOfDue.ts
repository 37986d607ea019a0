import { type Wording, sign, wording } from "../wordings";

/** What the words before a period say of the due day. */
export interface DuePhrase {
  /** `by`: the period's last day at the latest; `before`: not on its first day any more. */
  readonly order?: "by" | "before";
  /** An hour was named, so the day itself still counts. */
  readonly hour?: true;
  /** `từ`: only the end of what follows is a due day. */
  readonly from?: true;
}

const NOTHING: DuePhrase = {};

/** Words before a period, diacritics removed; longer wordings stand first. */
export const wordingsOfDue: readonly Wording<DuePhrase>[] = [
  sign("[-:;,.]", NOTHING),
  wording("(?:cham|muon|tre) nhat(?: la| den het| den| trong| vao| truoc(?= het))*", {
    order: "by",
  }),
  wording("khong (?:qua|muon hon|cham hon|tre hon)|truoc hoac trong", { order: "by" }),
  wording("tu nay(?: cho)? den(?: het)?|(?:cho|tinh) den(?: het)?|den het|den|toi|truoc het|het", {
    order: "by",
  }),
  wording("han (?:cuoi(?: cung)?|chot)(?: la)?", { order: "by" }),
  wording("truoc thoi diem|truoc(?! khi)", { order: "before" }),
  sign("(?:luc )?\\d{1,2}(?: ?(?:h|g|gio) ?(?:\\d{1,2}(?: ?phut|')?)?|:\\d{2})[ ,]*(?=ngay|\\d)", {
    hour: true,
  }),
  wording("(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn|t[2-7])(?=,? ngay)", NOTHING),
  wording("(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?=,? \\d{1,2} ?[/.-])", NOTHING),
  // `T6, 9/2021` is two months; before a whole date T6 is a Friday.
  wording("t[2-7](?=,? \\d{1,2} ?[/.-] ?\\d{1,2} ?[/.-] ?\\d{4})", NOTHING),
  wording("thoi (?:han|gian|diem)(?: trinh| hoan thanh)?|han|hoan thanh|ket thuc|xong", NOTHING),
  wording("trinh|ban hanh|bao cao|gui|du kien|phan dau|trong|vao|khoang|la", NOTHING),
  wording("giai doan|thoi ky|cac nam", NOTHING),
  wording("tu", { from: true }),
];
