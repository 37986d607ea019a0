/** A numeral with letters that scanning takes for digits, no other letter touching it. */
const NUMERAL = /(?<![\p{L}\p{N}])[\dOolI]+(?:[.,][\dOolI]+)*(?![\p{L}\p{N}])/gu;
/** Four signs, the first of them a one or two: a year of our time. */
const YEAR = /(?<![\p{L}\p{N}])[12lI][\dOolI]{3}(?![\p{L}\p{N}])/gu;
const YEARS = { first: 1990, last: 2099 };

/** The text with l and I read as 1 and O as 0 wherever they stand among digits: `2O21`, `l2,5`. */
export function withDigits(text: string): string {
  return text.replace(NUMERAL, (numeral) => (/\d/.test(numeral) ? digitsOf(numeral) : numeral));
}

/** The same only where a year comes out of two digits at least: prose has litres (`10l`) and oxygen (`O2`). */
export function digitsInYears(text: string): string {
  return text.replace(YEAR, (written) => {
    const year = Number(digitsOf(written));
    const sure = (written.match(/\d/g) ?? []).length >= 2;
    return sure && year >= YEARS.first && year <= YEARS.last ? String(year) : written;
  });
}

function digitsOf(numeral: string): string {
  return numeral.replace(/[lI]/g, "1").replace(/[Oo]/g, "0");
}
