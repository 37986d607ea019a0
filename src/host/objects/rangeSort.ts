import type { Area } from "../../domain/sheet";
import type { SheetModel } from "../../model/sheet/sheetModel";
import { MissingMemberError } from "../hostError";
import { HostObject } from "../hostObject";

interface SortField {
  /** Offset of the column from the range's first. */
  readonly key: number;
  readonly ascending?: boolean;
}

/** Excel.RangeSort: sorts the rows of an area. */
export class RangeSort extends HostObject {
  readonly shape = { name: "RangeSort", scalars: [] };
  constructor(
    private readonly sheet: SheetModel,
    private readonly area: Area
  ) {
    super();
  }
  apply(
    fields: readonly SortField[],
    matchCase = false,
    hasHeaders = false,
    orientation = "Rows"
  ): void {
    if (orientation !== "Rows") throw new MissingMemberError("RangeSort.apply by columns");
    const keys = fields.map(({ key, ascending = true }) => ({ key, ascending }));
    this.sheet.sort(this.area, keys, { matchCase, hasHeaders });
  }
}
