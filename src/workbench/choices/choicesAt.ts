import { renderCell } from "../../domain/notation/render";
import type { Text } from "../../domain/text";
import { intersect, singleCell } from "../../model/area";
import type { SheetModel } from "../../model/sheet/sheetModel";
import type { Validation } from "../../model/sheet/validation";
import type { WorkbookModel } from "../../model/workbookModel";
import { placeOf } from "../book/placeOf";
import type { Cell } from "../grid/moves";

/** The list that a cell's validation offers; null where there is none, or its source is a formula beyond a range or name. */
export function choicesAt(
  model: WorkbookModel,
  sheet: SheetModel,
  cell: Cell
): readonly string[] | null {
  const list = listAt(sheet, cell);
  return list?.rule.inCellDropDown ? choicesOf(model, sheet, list.rule.source) : null;
}

/** Why Excel would not take what was typed into a cell, or null: only a list that stops is asked here. */
export function refusedByList(
  model: WorkbookModel,
  sheet: SheetModel,
  cell: Cell,
  typed: string
): Text | null {
  const list = listAt(sheet, cell);
  const text = typed.trim();
  if (!list || !list.alert.show || list.alert.style !== "Stop") return null;
  if (text === "" || text.startsWith("=")) return null;
  const choices = choicesOf(model, sheet, list.rule.source);
  if (!choices || choices.includes(text)) return null;
  const { message } = list.alert;
  return message === "" ? NOT_IN_LIST : { vi: message, en: message };
}

const NOT_IN_LIST: Text = {
  vi: "Ô này chỉ nhận giá trị có trong danh sách nên chưa ghi. Hãy chọn bằng mũi tên bên phải ô, hoặc Alt+↓.",
  en: "This cell takes only values of its list, so nothing was entered. Choose with the arrow beside the cell, or Alt+↓.",
};

type List = Extract<Validation["rule"], { kind: "list" }>;

function listAt(
  sheet: SheetModel,
  { row, column }: Cell
): (Validation & { readonly rule: List }) | null {
  const found = sheet.validationAt(singleCell(row, column));
  return typeof found !== "string" && found.rule.kind === "list"
    ? { ...found, rule: found.rule }
    : null;
}

function choicesOf(
  model: WorkbookModel,
  sheet: SheetModel,
  source: string
): readonly string[] | null {
  if (!source.startsWith("=")) return source.split(",").map((choice) => choice.trim());
  const place = placeOf(model, sheet, source.slice(1));
  const area =
    place && intersect(place.area, place.sheet.usedArea({ valuesOnly: true }) ?? place.area);
  if (!place || !area) return null;
  return place.sheet.values(area).flatMap((row, r) =>
    row.flatMap((value, c) => {
      const format = place.sheet.numberFormat(area.top + r, area.left + c);
      const text = renderCell({ value, format }, model.date1904);
      return text === "" ? [] : [text];
    })
  );
}
