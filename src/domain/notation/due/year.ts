import { IMPOSSIBLE } from "./period";

/**
 * The pattern source of the year after a quarter or month, optional: `/2021`, `-2021`, `, năm 2021`, ` 2021`;
 * two digits only after a slash, an apostrophe or `năm`. It captures four digits, then two.
 */
export const YEAR_AFTER = String.raw`(?:(?: ?[/.,-] ?(?:nam )?| (?:cua )?(?:nam )?)(\d{4})|(?:\/|['’]|,? nam )(\d{2})| nam| nam nay| trong nam)?$`;

/** No plan that the add-in meets lies outside; another year is a slip of the hand. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
/** Two digits are a year of this century only where they cannot be a day, month or older year of the same paper. */
const FIRST_SHORT_YEAR = 20;
const LAST_SHORT_YEAR = 39;

/** A year, null where none was written, or `impossible`. */
export type Year = number | null | typeof IMPOSSIBLE;

/** The year of four or else two captured digits, null where none was written (both absent), or `impossible`. */
export function readYear(four: string | undefined, two: string | undefined): Year {
  if (four !== undefined) {
    const year = Number(four);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : IMPOSSIBLE;
  }
  if (two === undefined) return null;
  const year = Number(two);
  return year >= FIRST_SHORT_YEAR && year <= LAST_SHORT_YEAR ? 2000 + year : IMPOSSIBLE;
}

/** The year of four or two digits, or absent. */
export function readYearDigits(digits: string | undefined): Year {
  return digits?.length === 4 ? readYear(digits, undefined) : readYear(undefined, digits);
}
