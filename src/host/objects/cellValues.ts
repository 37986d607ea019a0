import { isCellError } from "../../domain/sheet";
import type { CellValue } from "../../domain/sheet";

/** A cell's value as the API gives it: a blank is an empty text, an error its text. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return isCellError(value) ? value.error : value;
}

/** Excel.RangeValueType of a value. */
export function valueType(value: CellValue): string {
  if (value === null) return "Empty";
  switch (typeof value) {
    case "number":
      return "Double";
    case "string":
      return "String";
    case "boolean":
      return "Boolean";
    default:
      return "Error";
  }
}
