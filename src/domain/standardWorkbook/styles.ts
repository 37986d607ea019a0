import type { AuthoredCell, CellStyle } from "../authoredBook";
import type { Typed } from "../sheet";

/** The look of the printed appendix: table text 10 pt, headings bold on a pale ground, thin rules. */
export const styles = {
  appendix: { bold: true, fontSize: 12, horizontal: "center", vertical: "center" },
  title: { bold: true, fontSize: 13, horizontal: "center", vertical: "center", wrap: true },
  subtitle: { italic: true, fontSize: 11, horizontal: "center", vertical: "center" },
  heading: {
    bold: true,
    fontSize: 10,
    fill: "DCE6F1",
    border: true,
    horizontal: "center",
    vertical: "center",
    wrap: true,
  },
  text: { fontSize: 10, border: true, vertical: "center", wrap: true, locked: false },
  centered: {
    fontSize: 10,
    border: true,
    horizontal: "center",
    vertical: "center",
    wrap: true,
    locked: false,
  },
  number: { fontSize: 10, border: true, horizontal: "right", vertical: "center", locked: false },
  date: {
    fontSize: 10,
    border: true,
    horizontal: "center",
    vertical: "center",
    locked: false,
    numberFormat: "dd/mm/yyyy",
  },
  label: { fontSize: 11, bold: true, border: true, vertical: "center", fill: "F2F2F2" },
  field: { fontSize: 11, border: true, vertical: "center", wrap: true, locked: false },
  section: {
    fontSize: 10,
    bold: true,
    fill: "F2F2F2",
    border: true,
    vertical: "center",
    wrap: true,
  },
  note: { fontSize: 10, italic: true, fontColor: "595959", vertical: "top", wrap: true },
  formTitle: { fontSize: 11, bold: true, vertical: "center" },
  formNote: { fontSize: 11, vertical: "center" },
} as const satisfies Record<string, CellStyle>;

export const blank: Typed = { kind: "blank" };

export function text(value: string): Typed {
  return value === "" ? blank : { kind: "text", value };
}

export function styled(value: Typed, style: CellStyle): AuthoredCell {
  return { value, style };
}
