/**
 * Functions that came after Excel 2007: a file names them with a prefix, without which Excel and LibreOffice
 * read them as unknown names. Source: Microsoft's list of issues with the `_xlfn.` prefix.
 */
const NEWER = new Set(
  (
    "ACOT ACOTH ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND " +
    "BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV " +
    "CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P " +
    "COVARIANCE.S CSC CSCH DAYS DECIMAL DETECTLANGUAGE DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST " +
    "F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS " +
    "FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST " +
    "GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT IMCSC IMCSCH IMSEC " +
    "IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS " +
    "MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION " +
    "PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST " +
    "QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC " +
    "SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT " +
    "T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE UNICHAR " +
    "UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR " +
    "Z.TEST"
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

/** A formula as users read and write it. A prefix that `fileSpelling` would not put back stays, as in Excel. */
export function userSpelling(formula: string): string {
  if (!/_xl/i.test(formula)) return formula;
  return formula.replace(PREFIXED, (text: string, name: string | undefined) => {
    if (name === undefined) return text;
    return fileSpelling(`${name}(`).toLowerCase() === `${text}(`.toLowerCase() ? name : text;
  });
}

/** A prefixed name before its bracket, or a quoted text or sheet name to be left alone. */
const PREFIXED = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xlfn\.(?:_xlws\.)?([A-Za-z][A-Za-z0-9.]*)(?=\()/gi;
