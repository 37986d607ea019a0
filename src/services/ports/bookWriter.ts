import type { AuthoredBook } from "../../domain/authoredBook";

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes files of what we author; it may be fetched the first time. */
export interface BookWriter {
  /** The bytes of a new .xlsx file. */
  write(book: AuthoredBook): Promise<Uint8Array>;
  /** The bytes of a .zip that holds these files. */
  pack(files: readonly NamedFile[]): Promise<Uint8Array>;
}
