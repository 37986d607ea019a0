import type { LetterDocument } from "../../domain/letter/letterDocument";

/** Makes a file of a document, for people to finish and sign in their word processor. */
export interface DocumentWriter {
  /** The bytes of a .docx file. */
  write(document: LetterDocument): Promise<Uint8Array>;
}
