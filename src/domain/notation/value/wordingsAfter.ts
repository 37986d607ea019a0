import { type Wording, sign, wording } from "../wordings";
import type { Phrase } from "./phrase";

/** What may follow the last number of a value cell, diacritics removed, before or after its unit. */
export const wordingsAfter: readonly Wording<Phrase>[] = [
  sign("diem ?(?:%|phan tram)", { percent: "points" }),
  sign("%", { percent: "%" }),
  wording("phan tram", { percent: "%" }),
  sign("‰", { percent: "‰" }),
  wording("phan nghin|phan ngan", { percent: "‰" }),
  wording("(?:hoac )?(?:tro len|cao hon)", { bound: { end: "low", inclusive: true } }),
  sign("\\+", { bound: { end: "low", inclusive: true } }),
  wording("(?:hoac )?(?:tro xuong|thap hon)", { bound: { end: "high", inclusive: true } }),
  wording("(?:/ ?|moi |hang |mot |1 |binh quan )(?:nam|hang nam)", { perYear: true }),
  wording("binh quan", { mean: true }),
  wording("lan", { times: true }),
  sign("[|.;,:]", {}),
];

/** Comparisons and dates after a value: they go to its note whole, with their digits. */
export const REMARK_AFTER =
  /^(?:so voi|so cung ky|(?:vao |den |trong |cua )*(?:nam|giai doan|thoi ky) \d{4}|theo) ?/;
