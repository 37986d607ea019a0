import { invalidArgument } from "./hostError";
import { HostObject } from "./hostObject";

/** What Excel on the web puts in the workbook's place for the calls that leave the workbook: `Excel.createWorkbook` goes there. */
export class WebWorkbook extends HostObject {
  readonly shape = { name: "WacWorkbook", scalars: [] };
  constructor(private readonly onNewBook: (bytes: Uint8Array) => void) {
    super();
  }
  createAndOpenWorkbook(base64?: string): void {
    this.onNewBook(bytesOf(base64));
  }
}

function bytesOf(base64: string | undefined): Uint8Array {
  try {
    return Uint8Array.from(atob(base64 ?? ""), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument();
  }
}
