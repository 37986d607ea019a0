/**
 * The pattern source of the year after a quarter or month, optional: `/2021`, `-2021`, `, năm 2021`, ` 2021`;
 * two digits only after a slash. It captures four digits, then two.
 */
export const YEAR_AFTER = String.raw`(?:(?: ?[/.,-] ?(?:nam )?| (?:cua )?(?:nam )?)(\d{4})|\/(\d{2})| nam| nam nay| trong nam)?$`;

/** No plan that the add-in meets lies outside; another year is a slip of the hand. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
/** Two digits are a year of this century only where they cannot be a day, month or older year of the same paper. */
const FIRST_SHORT_YEAR = 20;
const LAST_SHORT_YEAR = 39;

/** The year of a text, null where none was written (both absent), or `impossible`. */
export function readYear(
  four: string | undefined,
  two: string | undefined
): number | null | "impossible" {
  if (four !== undefined) {
    const year = Number(four);
    return year >= FIRST_YEAR && year <= LAST_YEAR ? year : "impossible";
  }
  if (two === undefined) return null;
  const year = Number(two);
  return year >= FIRST_SHORT_YEAR && year <= LAST_SHORT_YEAR ? 2000 + year : "impossible";
}
