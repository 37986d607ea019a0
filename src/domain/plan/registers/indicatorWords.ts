import { foldSpelling } from "../../notation/vietnamese";
import { foldName } from "../rowKeys";

/** Abbreviations and second spellings that stand for the same words in names of indicators. */
const SAME_WORDS: ReadonlyMap<string, string> = new Map([
  ["tỉ", "tỷ"],
  ["sỹ", "sĩ"],
  ["mỹ", "mĩ"],
  ["hằng", "hàng"],
  ["ntm", "nông thôn mới"],
  ["bhyt", "bảo hiểm y tế"],
  ["bhxh", "bảo hiểm xã hội"],
  ["bhtn", "bảo hiểm thất nghiệp"],
  ["htx", "hợp tác xã"],
  ["kcn", "khu công nghiệp"],
  ["ccn", "cụm công nghiệp"],
  ["nsnn", "ngân sách nhà nước"],
  ["tngt", "tai nạn giao thông"],
  ["dtts", "dân tộc thiểu số"],
  ["sdd", "suy dinh dưỡng"],
  ["hvs", "hợp vệ sinh"],
  ["ctr", "chất thải rắn"],
  ["ctnh", "chất thải nguy hại"],
  ["tdtt", "thể dục thể thao"],
  ["gdp", "grdp"],
  ["tfp", "năng suất các nhân tố tổng hợp"],
  ["iip", "chỉ số sản xuất công nghiệp"],
] as const);

const NUMBERING = /^(?:\d+(?:\.\d+)*|[a-zđ]|[ivx]+)[.)]\s*/;
const REMARK = /\([^()]*\)/g;
/** `không tính trạm y tế` says what is not counted, and is no lack of anything. */
const NOT_COUNTED = /(?<!\p{L})(?:không|chưa) (?:tính|kể|bao gồm)(?!\p{L})/gu;

/** The words of an indicator's name in one spelling, padded by blanks: without numbering, `Trong đó` and punctuation. */
export function indicatorWords(name: string): string {
  return oneSpelling(foldName(name).replace(NUMBERING, ""));
}

/** The same without remarks in ( ), which say how the indicator is counted, not what it is. */
export function indicatorWordsWithoutRemarks(name: string): string {
  const bare = foldName(name).replace(NUMBERING, "").replace(REMARK, " ");
  return /\p{L}/u.test(bare) ? oneSpelling(bare) : indicatorWords(name);
}

/** The words of a phrase of the register, in the spelling in which names are compared. */
export function phraseWords(phrase: string): string {
  return oneSpelling(foldSpelling(phrase)).trim();
}

function oneSpelling(folded: string): string {
  const words = folded.replace(NOT_COUNTED, "trừ").match(/[\p{L}\p{N}]+/gu) ?? [];
  return ` ${words.map((word) => SAME_WORDS.get(word) ?? word).join(" ")} `;
}
