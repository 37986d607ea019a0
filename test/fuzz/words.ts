import fc from "fast-check";
import { fixtureRows } from "../domain/notation/fixtures";

/** What people typed, from the tables of known cases. */
const TYPED = [
  ...fixtureRows("value-cases.tsv"),
  ...fixtureRows("deadline-cases.tsv"),
  ...fixtureRows("deadline-notations.tsv"),
].map(([text]) => text!);

/** Pieces that notations are made of, and what spoils them. */
const PIECES =
  `quý|Quý|qúy|Q|T|tháng|năm|ngày|trước|sau|trong|đến|hết|cuối|đầu|giữa|chậm nhất|hằng|thường xuyên|I|II|IV|VI|1|2|04|31|` +
  `2021|2025|21|1.000|12.01|9,78|0|-1|100|%|‰|/|-|–|..|...|…|(|)|"|'|>|<|≥|≤|trên|dưới|duy trì|khoảng|tăng|giảm|gấp|lần|điểm|` +
  `xã|tỷ đồng|người|;|:|,|.|*|¹|x|=|+|@|1e308|1e-308|NaN|Infinity|9999999999999999|\u00a0|\u200b|\u0301|\ud83d|\n|\t|__proto__|#REF!|31/02/2021|29/02/2024`.split(
    "|"
  );

/** Text as it stands in cells of plans: known notations, known notations spoilt, pieces put together, and anything at all. */
export const planWords: fc.Arbitrary<string> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...TYPED) },
  {
    weight: 4,
    arbitrary: fc
      .tuple(fc.constantFrom(...TYPED), fc.nat(), fc.nat(6), fc.constantFrom("", " ", ...PIECES))
      .map(([text, at, length, piece]) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + piece + text.slice(from + length);
      }),
  },
  {
    weight: 4,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom("", " ", "/")), { maxLength: 9 })
      .map((pieces) => pieces.flat().join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) }
);
