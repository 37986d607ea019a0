/**
 * Functions that came after Excel 2007: a file names them with a prefix, without which Excel and LibreOffice
 * read them as unknown names. Source: Microsoft's list of issues with the `_xlfn.` prefix.
 */
const NEWER = new Set(
  (
    "ACOT ACOTH ARABIC BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR " +
    "BITRSHIFT BITXOR CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST COMBINA " +
    "CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL ERF.PRECISE ERFC.PRECISE " +
    "EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR FORMULATEXT GAMMA " +
    "GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN " +
    "ISFORMULA ISOWEEKNUM LET LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST " +
    "NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC " +
    "PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE " +
    "SHEET SHEETS SKEW.P STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TEXTJOIN UNICHAR UNICODE " +
    "UNIQUE VAR.P VAR.S WEBSERVICE WEIBULL.DIST XLOOKUP XMATCH XOR Z.TEST SORTBY"
  ).split(" ")
);

/** These two stand behind a second prefix. */
const WORKSHEET_ONLY = new Set(["FILTER", "SORT"]);

/** A name before its bracket, or a quoted text or sheet name to be left alone. */
const NAME_OR_QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z][A-Za-z0-9.]*)(?=\()/g;

/** A formula as a file spells it: newer functions with their prefix. Already prefixed ones stay. */
export function fileSpelling(formula: string): string {
  return formula.replace(NAME_OR_QUOTED, (text: string, name: string | undefined, at: number) => {
    if (name === undefined || formula[at - 1] === "." || formula[at - 1] === "_") return text;
    const upper = name.toUpperCase();
    if (WORKSHEET_ONLY.has(upper)) return `_xlfn._xlws.${upper}`;
    return NEWER.has(upper) ? `_xlfn.${upper}` : text;
  });
}

/** A formula as users read and write it: without the prefixes of the file. */
export function userSpelling(formula: string): string {
  return formula.includes("_xl")
    ? formula.replace(PREFIXED, (_, quoted: string | undefined) => quoted ?? "")
    : formula;
}

const PREFIXED = /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?:_xlfn\.|_xlws\.)+/gi;
