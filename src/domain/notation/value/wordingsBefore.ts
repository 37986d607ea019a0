import { NUMERAL } from "../numeral";
import { type Wording, sign, wording } from "../wordings";
import type { Phrase, PhraseBound } from "./phrase";

const atLeast: PhraseBound = { end: "low", inclusive: true };
const moreThan: PhraseBound = { end: "low", inclusive: false };
const atMost: PhraseBound = { end: "high", inclusive: true };
const lessThan: PhraseBound = { end: "high", inclusive: false };

const NOTHING: Phrase = {};
const LEVEL: Phrase = { direction: 0 };

/** Bounds before a number, diacritics removed; negations stand first. */
export const boundWordings: readonly Wording<Phrase>[] = [
  sign(">=|=>|≥|⩾|≧", { bound: atLeast }),
  sign("<=|=<|≤|⩽|≦", { bound: atMost }),
  sign(">", { bound: moreThan }),
  sign("<", { bound: lessThan }),
  wording("khong (?:duoi|thap hon|it hon|nho hon|kem)", { bound: atLeast }),
  wording("khong (?:qua|vuot qua|vuot|tren|cao hon|lon hon|nhieu hon)", { bound: atMost }),
  wording("it nhat|toi thieu|thap nhat", { bound: atLeast }),
  wording("toi da|cao nhat|nhieu nhat", { bound: atMost }),
  wording("tren|hon|cao hon|lon hon|nhieu hon|vuot qua|vuot muc|vuot", { bound: moreThan }),
  wording("duoi|thap hon|nho hon|it hon|chua den|chua toi", { bound: lessThan }),
];

/** Words before the first number of a value cell, diacritics removed; longer wordings stand first. */
export const wordingsBefore: readonly Wording<Phrase>[] = [
  sign("[|:;,=]", NOTHING),
  sign("[~≈]", { approx: true }),
  wording("duy tri|on dinh|giu vung|giu nguyen|giu on dinh|giu", { hold: true }),
  wording("tren duoi|khoang|xap xi|gan bang|gan|chung|uoc dat|uoc tinh|uoc thuc hien|uoc", {
    approx: true,
  }),
  ...boundWordings,
  // These name the level that is reached, not the way to it.
  wording(`(?:giam|tang|nang) (?:tu )?${NUMERAL} ?%? (?:xuong con|xuong|con|len)`, LEVEL),
  wording("(?:giam|ha|keo giam) xuong con|(?:giam|ha|keo giam) xuong|(?:giam )?con", LEVEL),
  wording("xuong con|xuong|(?:tang|nang|dua) len", LEVEL),
  wording("tang gap|gap", { times: true }),
  wording("(?:muc |toc do |ty le )?(?:tang truong|tang them|tang)", { direction: 1 }),
  wording("(?:muc |toc do |ty le )?giam", { direction: -1 }),
  wording("(?:binh quan|trung binh|bq|tb)(?: chung)?", { mean: true }),
  wording("(?:hang|moi|mot) nam", { perYear: true }),
  wording(
    "(?:(?:trong|den|tu|ca|vao) )*(?:nam|giai doan|thoi ky) \\d{4}(?:-\\d{4}| den \\d{4})?",
    {}
  ),
  wording("(?:trong |ca )?\\d{1,2} nam(?: \\d{4}-\\d{4})?(?= )", NOTHING),
  wording("\\d{4}-\\d{4}:", NOTHING),
  wording("tu", { from: true }),
  wording("phan dau|du kien|ke hoach|thuc hien|chi tieu|dam bao|bao dam|hoan thanh", NOTHING),
  wording("dat|o muc|muc|o|la|bang|den|toi|len|ty le|so", NOTHING),
];

/** Read only in rows whose unit is a place in a ranking. */
export const rankWordings: readonly Wording<Phrase>[] = [
  wording("(?:xep )?(?:thu hang|hang thu|vi tri thu|vi tri|vi thu|hang|thu)", { rank: true }),
  wording("(?:trong |thuoc )?(?:top|top dau|nhom)", { bound: atMost }),
];
