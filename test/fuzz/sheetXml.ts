import fc from "fast-check";
import { columnLetters } from "../../src/domain/sheet";

/** What a cell says, apart from how a program spells it. */
export type CellKind =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "shared"; readonly index: number }
  | { readonly kind: "text" | "inline"; readonly value: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly value: string }
  | { readonly kind: "blank" };

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly content: CellKind;
  readonly formula: string | null;
}

/** How a program spells what it writes: all of it is the same XML to a reader. */
export interface Spelling {
  readonly prefix: string;
  readonly quote: '"' | "'";
  /** Between attributes and before `>`. */
  readonly space: string;
  /** Before tags where text means nothing. */
  readonly between: string;
  readonly addresses: boolean;
  readonly emptyPairs: boolean;
}

/** As Excel itself spells. */
export const PLAIN_SPELLING: Spelling = {
  ...{ prefix: "", quote: '"', space: " ", between: "", addresses: true, emptyPairs: false },
};

/** Styles that the cells of a case use. */
export const STYLES = 4;
/** Shared texts that they use. */
export const SHARED_TEXTS: readonly string[] = ["Tỷ lệ hộ nghèo", "7-9", " ", "88%", "=x"];

const text = fc.oneof(
  fc.constantFrom("Quý IV/2021", "<b>", "a & b", "]]>", "'01", "_x000D_", "\n", "“88,15”", "😀"),
  fc.string({ unit: "grapheme", maxLength: 80 })
);

const content: fc.Arbitrary<CellKind> = fc.oneof(
  { weight: 4, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }).map(number) },
  { weight: 3, arbitrary: fc.integer({ min: -99_999, max: 99_999 }).map(number) },
  fc.nat(SHARED_TEXTS.length - 1).map((index): CellKind => ({ kind: "shared", index })),
  fc.tuple(fc.constantFrom("text", "inline"), text).map(([kind, value]) => ({ kind, value })),
  fc.boolean().map((value): CellKind => ({ kind: "boolean", value })),
  fc.constantFrom("#REF!", "#N/A", "#DIV/0!").map((value): CellKind => ({ kind: "error", value })),
  fc.constant<CellKind>({ kind: "blank" })
);

function number(value: number): CellKind {
  return { kind: "number", value: value + 0 };
}

/** Cells in the order of a sheet, none twice. */
export const plannedCells: fc.Arbitrary<readonly PlannedCell[]> = fc
  .uniqueArray(
    fc.record({
      row: fc.nat(30),
      column: fc.oneof({ weight: 8, arbitrary: fc.nat(12) }, fc.constantFrom(25, 26, 702, 16_383)),
      style: fc.nat(STYLES - 1),
      content,
      formula: fc.option(fc.constantFrom("SUM(A1:B2)", 'IF(A1<2,"<","&")', "'Chỉ tiêu'!$K$7"), {
        freq: 5,
      }),
    }),
    { selector: ({ row, column }) => row * 20_000 + column, maxLength: 40 }
  )
  .map((cells) => [...cells].sort((a, b) => a.row - b.row || a.column - b.column));

export const spellings: fc.Arbitrary<Spelling> = fc.record({
  prefix: fc.constantFrom("", "x:", "main:"),
  quote: fc.constantFrom('"', "'"),
  space: fc.constantFrom(" ", "  ", "\n", " \t"),
  between: fc.constantFrom("", "\n  ", "<!-- > -->", "<?pi a>b?>"),
  addresses: fc.boolean(),
  emptyPairs: fc.boolean(),
});

/** The worksheet part that says so, in that spelling. */
export function spelled(cells: readonly PlannedCell[], spelling: Spelling): string {
  const { prefix, between } = spelling;
  const rows = new Map<number, PlannedCell[]>();
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const body = [...rows].map(([row, own]) => {
    // Without addresses a cell stands behind the one before it.
    const counted = !spelling.addresses && own.every(({ column }, i) => column === i);
    const inner = own.map((cell) => between + cellXml(cell, spelling, !counted)).join("");
    return between + element("row", { r: String(row + 1) }, inner + between, spelling);
  });
  const space = prefix === "" ? "" : `:${prefix.slice(0, -1)}`;
  const root = `xmlns${space}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  const data = element("sheetData", {}, body.join("") + between, spelling);
  return `<${prefix}worksheet ${root}>${between}${data}${between}</${prefix}worksheet>`;
}

const TYPE: Readonly<Record<CellKind["kind"], string | null>> = {
  ...{ number: null, shared: "s", text: "str", inline: "inlineStr", boolean: "b", error: "e" },
  blank: null,
};

function cellXml(cell: PlannedCell, spelling: Spelling, address: boolean): string {
  const { row, column, style, content: what, formula } = cell;
  const type = TYPE[what.kind];
  const attributes = {
    ...(address && { r: columnLetters(column) + String(row + 1) }),
    ...(style > 0 && { s: String(style) }),
    ...(type !== null && { t: type }),
  };
  const inner =
    (formula === null ? "" : element("f", {}, escaped(formula), spelling)) +
    valueXml(what, spelling);
  return element("c", attributes, inner, spelling);
}

function valueXml(what: CellKind, spelling: Spelling): string {
  switch (what.kind) {
    case "blank":
      return "";
    case "inline": {
      const inner = element("t", { "xml:space": "preserve" }, escaped(what.value), spelling);
      return element("is", {}, inner, spelling);
    }
    case "shared":
      return element("v", {}, String(what.index), spelling);
    case "boolean":
      return element("v", {}, what.value ? "1" : "0", spelling);
    case "text":
    case "number":
    case "error":
      return element("v", {}, escaped(String(what.value)), spelling);
  }
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inner: string,
  { prefix, quote, space, emptyPairs }: Spelling
): string {
  const given = Object.entries(attributes).map(
    ([key, value]) => `${space}${key}=${quote}${value}${quote}`
  );
  const end = space === " " ? "" : space;
  const head = `<${prefix}${name}${given.join("")}`;
  if (inner === "" && !emptyPairs) return `${head}${end}/>`;
  return `${head}${end}>${inner}</${prefix}${name}${end}>`;
}

function escaped(value: string): string {
  return value
    .replace(/_x(?=[0-9a-fA-F]{4}_)/g, "_x005F_x")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\r/g, "_x000D_");
}
