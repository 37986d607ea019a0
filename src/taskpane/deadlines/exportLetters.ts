import type { Progress } from "../../domain/deadlines/progress";
import { lettersTogether } from "../../services/deadlineLetters";
import type { DocumentWriter } from "../../services/ports/documentWriter";
import { handOut } from "./handOut";

/** Gives the user the letters that remind of what is owed, of one agency where it is named; false where nothing is owed. */
export type ExportLetters = (found: Progress, agency: string | undefined) => Promise<boolean>;

const DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** The letters as a download that never leaves the machine. */
export function letterDownload(writer: DocumentWriter): ExportLetters {
  return async (found, agency) => {
    const file = await lettersTogether(found, writer, agency === undefined ? {} : { agency });
    if (!file) return false;
    handOut(new Uint8Array(file.bytes), file.name, DOCX);
    return true;
  };
}
