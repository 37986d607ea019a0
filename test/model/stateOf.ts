import type { WorkbookModel } from "../../src/model/workbookModel";

/** All that can be seen of a workbook, as plain data: two equal states are the same workbook. */
export function stateOf(model: WorkbookModel): unknown {
  return {
    names: model.names,
    settings: [...model.settings],
    sheets: model.sheets.map((sheet) => {
      const used = sheet.usedArea({ valuesOnly: false });
      const area = { top: 0, left: 0, bottom: used?.bottom ?? 0, right: used?.right ?? 0 };
      const rows = Array.from({ length: area.bottom + 1 }, (_, row) => row);
      const columns = Array.from({ length: area.right + 1 }, (_, column) => column);
      return {
        id: sheet.id,
        name: sheet.name,
        visibility: sheet.visibility,
        tabColor: sheet.tabColor,
        used,
        values: sheet.values(area),
        formulas: rows.map((row) => columns.map((column) => sheet.formula(row, column) ?? null)),
        formats: rows.map((row) => columns.map((column) => sheet.format(row, column))),
        heights: rows.map((row) => [sheet.rowHeight(row), sheet.rowLevel(row)]),
        widths: columns.map((column) => [sheet.columnWidth(column), sheet.columnLevel(column)]),
        merges: sheet.merges,
        hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
        freeze: sheet.freeze,
        validations: sheet.validations,
        conditionalFormats: sheet.conditionalFormats,
        protection: sheet.protection,
        page: sheet.page,
      };
    }),
  };
}
