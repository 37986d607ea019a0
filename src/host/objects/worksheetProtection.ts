import { DEFAULT_PROTECTION } from "../../model/sheet/protection";
import type { ProtectionOptions } from "../../xlsx/save/changes";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { MissingMemberError } from "../hostError";
import { HostObject } from "../hostObject";

/** Excel.WorksheetProtection; passwords are not kept, since our books never have one. */
export class WorksheetProtection extends HostObject {
  readonly shape = { name: "WorksheetProtection", scalars: ["protected", "options"] };
  constructor(private readonly sheet: SheetModel) {
    super();
  }
  get protected(): boolean {
    return this.sheet.protection !== null;
  }
  get options(): ProtectionOptions {
    return this.sheet.protection ?? DEFAULT_PROTECTION;
  }
  protect(options?: Partial<ProtectionOptions>, password?: string): void {
    if (password) throw new MissingMemberError("WorksheetProtection.protect with a password");
    this.sheet.protect(options);
  }
  unprotect(): void {
    this.sheet.unprotect();
  }
}
