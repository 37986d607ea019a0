import { areaAddress, type Area } from "../../domain/sheet";
import type { SheetChanges } from "../../xlsx/save/changes";
import type { ConditionalFormat } from "../sheet/conditionalFormat";
import type { SheetProperties } from "../sheet/sheetProperties";
import { newSheetProperties } from "../sheet/sheetProperties";
import type { SheetReading } from "../sheet/sheetReading";
import { cellChanges } from "./cellChanges";
import { columnChanges, rowChanges } from "./lineChanges";

/** What differs between a sheet as its file gives it and now; `before` is null for a new sheet. */
export function sheetChanges(before: SheetReading | null, now: SheetReading): SheetChanges {
  const { cleared } = now.properties;
  const base = cleared ? null : before;
  return {
    ...(cleared && before && { cleared }),
    ...(before && now.moves.length > 0 && { linesMoved: true }),
    cells: cellChanges(base, now),
    rows: rowChanges(base, now),
    columns: columnChanges(base, now),
    ...propertyChanges(before?.properties ?? newSheetProperties(""), now.properties),
  };
}

/** Whether the changes say anything. */
export function isChanged({ cells, rows, columns, ...more }: SheetChanges): boolean {
  return cells.length + rows.length + columns.length + Object.keys(more).length > 0;
}

type PropertyChanges = Omit<SheetChanges, "cells" | "rows" | "columns" | "cleared" | "linesMoved">;

function propertyChanges(before: SheetProperties, now: SheetProperties): PropertyChanges {
  const { freeze, tabColor, protection, merges, page } = now;
  const { orientation, fitToWidth } = page;
  const pageChange = {
    ...(orientation !== before.page.orientation && { orientation }),
    ...(fitToWidth !== before.page.fitToWidth && { fitToWidth }),
  };
  const validations = now.validations.filter(
    (one) => one.place === undefined && !before.validations.includes(one)
  );
  const formats = notAmong(now.conditionalFormats, before.conditionalFormats);
  const gone = notAmong(before.conditionalFormats, now.conditionalFormats);
  return {
    ...(now.visibility !== "visible" && before.visibility === "visible" && { hidden: true }),
    ...(!sameAreas(merges, before.merges) && { merges }),
    ...(!isEqual(freeze, before.freeze) && { freeze }),
    ...(tabColor !== before.tabColor && { tabColor }),
    ...(!isEqual(protection, before.protection) && { protection }),
    ...(Object.keys(pageChange).length > 0 && { page: pageChange }),
    ...(validations.length > 0 && { validations }),
    ...(formats.length > 0 && { conditionalFormats: formats }),
    ...(gone.length > 0 && { conditionalFormatsGone: gone.flatMap(({ place }) => place ?? []) }),
  };
}

/** The formats that no other list has just so; two models of one file make theirs apart. */
function notAmong(
  formats: readonly ConditionalFormat[],
  others: readonly ConditionalFormat[]
): readonly ConditionalFormat[] {
  return formats.filter(
    (one) => !others.some((other) => other.id === one.id && isEqual(other, one))
  );
}

function sameAreas(a: readonly Area[], b: readonly Area[]): boolean {
  return isEqual(a.map(areaAddress).sort(), b.map(areaAddress).sort());
}

/** Of plain data whose keys stand in the same order. */
function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
