import type { SubmittedBook } from "./submission";

/**
 * Thousands of books from workers each bring their own copy of the same names, keys and units: keeps one of each, and
 * rows of plain numbers as such, so that a national pull fits into memory.
 */
export class SharedStrings {
  private readonly known = new Map<string, string>();

  /** The same book with strings that are shared with the books before it. */
  share(book: SubmittedBook): SubmittedBook {
    return {
      ...book,
      indicators: book.indicators.map((row) => ({
        ...this.row(row),
        unit: this.one(row.unit),
        parent: row.parent === null ? null : this.one(row.parent),
        note: this.one(row.note),
      })),
      tasks: book.tasks.map((row) => this.row(row)),
    };
  }

  private row<Row extends SubmittedBook["tasks"][number]>(row: Row): Row {
    return {
      ...row,
      key: this.one(row.key),
      code: row.code === null ? null : this.one(row.code),
      name: this.one(row.name),
      values: row.values.map((value) => (typeof value === "string" ? this.one(value) : value)),
    };
  }

  private one(text: string): string {
    const known = this.known.get(text);
    if (known !== undefined) return known;
    this.known.set(text, text);
    return text;
  }
}
