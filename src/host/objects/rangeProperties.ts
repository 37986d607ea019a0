import type { Area } from "../../domain/sheet";
import { HostObject, memberName, readMember } from "../hostObject";
import type { SheetModel } from "../../model/sheet/sheetModel";
import type { Session } from "./session";

/** One record per row with the members that were asked for, e.g. `{ rowHidden: true }`. */
export function rowProperties(
  session: Session,
  sheet: SheetModel,
  area: Area,
  options: object
): readonly object[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, i) => {
    const row = { ...area, top: area.top + i, bottom: area.top + i };
    return { ...pick(session.range(sheet, row), options), rowIndex: row.top };
  });
}

/** One record per column with the members that were asked for. */
export function columnProperties(
  session: Session,
  sheet: SheetModel,
  area: Area,
  options: object
): readonly object[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, i) => {
    const column = { ...area, left: area.left + i, right: area.left + i };
    return { ...pick(session.range(sheet, column), options), columnIndex: column.left };
  });
}

function pick(target: HostObject, options: object): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    const value = wanted === false ? undefined : readMember(target, memberName(name));
    if (value instanceof HostObject) result[name] = pick(value, wanted as object);
    else if (value !== undefined) result[name] = value;
  }
  return result;
}
