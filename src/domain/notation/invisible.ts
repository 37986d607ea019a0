/** Characters without width, as a class of a regular expression has them: soft hyphens, joiners, marks of direction. */
export const ZERO_WIDTH = "\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff";

/** Control characters, but for tabs and line breaks. */
export const CONTROL = "\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f";

/** Blanks other than the plain one: of fixed widths, and the line breaks within a paragraph that Word and PDF leave behind. */
export const ODD_BLANKS = "\\u000b\\u000c\\u0085\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000";
