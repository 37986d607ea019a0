import type { AuthoredSheet, ListValidation } from "../../domain/authoredBook";
import { areaAddress, cellAddress, type Area } from "../../domain/sheet";
import { cellXml, type CellContext } from "./cellXml";
import { LINE_HEIGHT, estimatedHeight } from "../../domain/rowHeight";
import { attributes, escaped, MAIN, XML_HEAD } from "./xmlWriting";

const A4 = 9;

/** One worksheet part; elements in the order that the schema demands (CT_Worksheet). */
export function worksheetXml(
  sheet: AuthoredSheet,
  context: CellContext,
  { selected }: { readonly selected: boolean }
): string {
  return (
    `${XML_HEAD}<worksheet xmlns="${MAIN}">` +
    (sheet.page.fitToWidth ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "") +
    viewsXml(sheet.freeze, selected) +
    formatXml(sheet) +
    columnsXml(sheet) +
    rowsXml(sheet, context) +
    (sheet.protected ? PROTECTION : "") +
    (sheet.filter ? `<autoFilter ref="${areaAddress(sheet.filter)}"/>` : "") +
    mergesXml(sheet.merges) +
    validationsXml(sheet.validations) +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    pageXml(sheet) +
    "</worksheet>"
  );
}

function formatXml({ rows }: AuthoredSheet): string {
  const outlineLevelRow = rows.some(({ grouped }) => grouped);
  return `<sheetFormatPr${attributes({ defaultRowHeight: 15.75, outlineLevelRow })}/>`;
}

/** In this element 0 means allowed: rows, looks, sorting and filters stay free. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatCells="0" formatColumns="0" formatRows="0" ' +
  'insertRows="0" deleteRows="0" sort="0" autoFilter="0"/>';

function viewsXml(freeze: AuthoredSheet["freeze"], selected: boolean): string {
  const view = attributes({ tabSelected: selected, workbookViewId: 0 });
  const pane = paneXml(freeze);
  const content = pane === "" ? "/>" : `>${pane}</sheetView>`;
  return `<sheetViews><sheetView${view}${content}</sheetViews>`;
}

/** `<pane>` and its selection; empty where nothing stays in sight. */
export function paneXml({ rows, columns }: AuthoredSheet["freeze"], prefix = ""): string {
  if (rows === 0 && columns === 0) return "";
  const activePane = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const pane = attributes({
    xSplit: columns || undefined,
    ySplit: rows || undefined,
    topLeftCell: cellAddress(rows, columns),
    activePane,
    state: "frozen",
  });
  return `<${prefix}pane${pane}/><${prefix}selection pane="${activePane}"/>`;
}

function columnsXml({ columns }: AuthoredSheet): string {
  if (columns.length === 0) return "";
  const runs = columns.map(({ width, hidden }, index) => {
    const run = { min: index + 1, max: index + 1, width, hidden, customWidth: true };
    return `<col${attributes(run)}/>`;
  });
  return `<cols>${runs.join("")}</cols>`;
}

function rowsXml({ rows, columns }: AuthoredSheet, context: CellContext): string {
  let xml = "<sheetData>";
  rows.forEach((row, index) => {
    let cells = "";
    row.cells.forEach((cell, column) => {
      if (cell) cells += cellXml(cellAddress(index, column), cell, context);
    });
    if (cells === "" && row.height === undefined) return;
    const fitted = row.height === undefined ? estimatedHeight(row, columns) : LINE_HEIGHT;
    const tag = {
      r: index + 1,
      ht: row.height ?? (fitted > LINE_HEIGHT ? fitted : undefined),
      customHeight: row.height !== undefined,
      outlineLevel: row.grouped,
    };
    xml += `<row${attributes(tag)}>${cells}</row>`;
  });
  return `${xml}</sheetData>`;
}

/** `<mergeCells>`; empty where there are none. */
export function mergesXml(merges: readonly Area[], prefix = ""): string {
  if (merges.length === 0) return "";
  const cells = merges.map((area) => `<${prefix}mergeCell ref="${areaAddress(area)}"/>`).join("");
  return `<${prefix}mergeCells count="${merges.length}">${cells}</${prefix}mergeCells>`;
}

/** Without an error message Excel lets any other value pass, as a drop-down here must. */
function validationsXml(validations: readonly ListValidation[]): string {
  if (validations.length === 0) return "";
  const lists = validations.map(({ area, choices }) => {
    const formula =
      "formula" in choices
        ? choices.formula.replace(/^=/, "")
        : `"${choices.join(",").replace(/"/g, '""')}"`;
    const sqref = areaAddress(area);
    return (
      `<dataValidation${attributes({ type: "list", allowBlank: true, sqref })}>` +
      `<formula1>${escaped(formula)}</formula1></dataValidation>`
    );
  });
  return `<dataValidations count="${lists.length}">${lists.join("")}</dataValidations>`;
}

function pageXml({ page }: AuthoredSheet): string {
  const { orientation, fitToWidth } = page;
  const setup = { paperSize: A4, orientation, fitToHeight: fitToWidth ? 0 : undefined };
  return `<pageSetup${attributes(setup)}/>`;
}
