import type { MasterRow, MasterRows } from "./masterRows";

/** What of a row that was sent tells which row of the consolidating book it is. */
export interface SentRow {
  readonly key: string;
  readonly code: string | null;
  readonly name: string;
  readonly unit?: string;
  readonly parent?: string | null;
}

/** What is odd about a match, though it holds. */
export type MatchRemark = "renamed" | "other-unit" | "other-code" | "unknown-code";

/** Which row of the consolidating book a sent row is; null with the reason where it is none. */
export type RowMatch<Row> =
  | { readonly row: Row; readonly remarks: readonly MatchRemark[] }
  | { readonly row: null; readonly why: "proposed" | "unknown-code" | "code-and-name" };

/** Matches the rows of one book: by code, else by name under the row they detail; never by number or place. */
export function matchRows<Row extends MasterRow>(
  sent: readonly SentRow[],
  master: MasterRows<Row>
): readonly RowMatch<Row>[] {
  const matchedKeys = new Map<string, string>();
  const taken = new Set<Row>();
  return sent.map((row) => {
    const match = matchRow(row, master, { matchedKeys, taken });
    if (match.row) {
      matchedKeys.set(row.key, match.row.key);
      taken.add(match.row);
    }
    return match;
  });
}

interface BookSoFar<Row> {
  /** Keys of the consolidating book by keys of the sent one. */
  readonly matchedKeys: ReadonlyMap<string, string>;
  readonly taken: ReadonlySet<Row>;
}

function matchRow<Row extends MasterRow>(
  sent: SentRow,
  master: MasterRows<Row>,
  soFar: BookSoFar<Row>
): RowMatch<Row> {
  const coded = sent.code === null ? null : master.withCode(sent.code);
  if (coded) return matchCoded(sent, coded, master);
  const row = matchNamed(sent, master, soFar);
  if (!row) return { row: null, why: sent.code === null ? "proposed" : "unknown-code" };
  return { row, remarks: [...codeRemark(sent, row, master), ...unitRemark(sent, row, master)] };
}

/** A book without codes of its own cannot wonder at those that its forms were issued with. */
function codeRemark<Row extends MasterRow>(
  sent: SentRow,
  row: Row,
  master: MasterRows<Row>
): MatchRemark[] {
  if (sent.code === null || !master.hasCodes) return [];
  return [row.code === null ? "unknown-code" : "other-code"];
}

function matchCoded<Row extends MasterRow>(
  sent: SentRow,
  row: Row,
  master: MasterRows<Row>
): RowMatch<Row> {
  const unit = unitRemark(sent, row, master);
  if (master.hasName(row, sent.name)) return { row, remarks: unit };
  // A code that slipped to another row of the book would put figures where they do not belong.
  const meansAnother = master.named(sent.name).length > 0;
  return meansAnother
    ? { row: null, why: "code-and-name" }
    : { row, remarks: ["renamed", ...unit] };
}

function matchNamed<Row extends MasterRow>(
  sent: SentRow,
  master: MasterRows<Row>,
  { matchedKeys, taken }: BookSoFar<Row>
): Row | null {
  const named = master.named(sent.name);
  if (named.length === 0) return null;
  const parent = sent.parent == null ? null : (matchedKeys.get(sent.parent) ?? undefined);
  const underSame = named.filter((row) => (row.parent ?? null) === parent);
  // A row may stand elsewhere than in the consolidating book, but only where its name is the only one.
  const placed = underSame.length > 0 ? underSame : named.length === 1 ? named : [];
  const sameUnit = placed.filter((row) => master.hasUnit(row, sent.unit ?? ""));
  const fitting = sameUnit.length > 0 ? sameUnit : placed;
  // Rows alike in everything are taken in their order.
  return fitting.find((row) => !taken.has(row)) ?? fitting.at(-1) ?? null;
}

function unitRemark<Row extends MasterRow>(
  sent: SentRow,
  row: Row,
  master: MasterRows<Row>
): MatchRemark[] {
  return master.hasUnit(row, sent.unit ?? "") ? [] : ["other-unit"];
}
