import type { CellStyle } from "./authoredBook";

const FONT = { fontName: "Times New Roman" } as const;
const CENTERED = { ...FONT, horizontal: "across", vertical: "center" } as const;
const CELL = { ...FONT, fontSize: 11, border: true, vertical: "top", wrap: true } as const;

/** How the sheets that we write look: an official table in Times New Roman, headings bold on a pale ground. */
export const ownStyles = {
  title: { ...CENTERED, bold: true, fontSize: 14 },
  line: { ...CENTERED, fontSize: 11 },
  outcome: { ...CENTERED, bold: true, fontSize: 12 },
  heading: { ...CELL, bold: true, fill: "DCE6F1", horizontal: "center", vertical: "center" },
  section: { ...FONT, bold: true, fontSize: 11, fill: "F2F2F2", vertical: "center" },
  note: { ...FONT, italic: true, fontSize: 11, vertical: "center" },
  text: CELL,
  centered: { ...CELL, horizontal: "center" },
  date: { ...CELL, horizontal: "center", numberFormat: "dd/mm/yyyy" },
  /** A zero is a dash: the figures stand out. */
  count: { ...CELL, horizontal: "center", numberFormat: '0;-0;"-"' },
  total: { ...CELL, bold: true, horizontal: "center" },
  error: { ...CELL, horizontal: "center", bold: true, fontColor: "C00000" },
  warning: { ...CELL, horizontal: "center", fontColor: "7F4F00" },
} as const satisfies Record<string, CellStyle>;
