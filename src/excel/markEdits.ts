import type { Edit, Mark, MarksEdit } from "../domain/edit";
import { markFormula, markName } from "../domain/marks/markFormula";
import { areaAddress } from "../domain/sheet";
import { ExcelRefusal } from "./failures";

/** The marks of each edit's tag that its sheet bears now, in Excel's own order. */
export type FoundMarks = ReadonlyMap<MarksEdit, readonly Excel.ConditionalFormat[]>;

/**
 * Looks up the marks that edits take the place of, in two batches at most. A sheet whose protection keeps looks as they
 * are is refused here, before anything is written on another one.
 */
export async function findMarks(
  context: Excel.RequestContext,
  edits: readonly Edit[]
): Promise<FoundMarks> {
  const wanted = edits.filter((edit): edit is MarksEdit => edit.kind === "conditionalFormat");
  if (wanted.length === 0) return new Map();
  const sheets = wanted.map((edit) => {
    const sheet = context.workbook.worksheets.getItem(edit.sheet);
    const formats = sheet.getRange().conditionalFormats.load("items/type");
    return { edit, protection: sheet.protection.load("protected,options"), formats };
  });
  await context.sync();
  const custom = sheets.map(({ formats }) =>
    formats.items
      .filter(({ type }) => type === "Custom")
      .map((format) => ({ format, rule: format.custom.rule.load("formula") }))
  );
  if (custom.flat().length > 0) await context.sync();
  return new Map(
    sheets.map(({ edit, protection }, i) => {
      const own = custom[i]!.filter(({ rule }) => markName(rule.formula, edit.tag) !== null);
      const changes = own.length + edit.marks.length > 0;
      if (changes && protection.protected && !protection.options.allowFormatCells) {
        throw new ExcelRefusal("AccessDenied");
      }
      return [edit, own.map(({ format }) => format)];
    })
  );
}

/** Queues the taking off of marks and the putting on of others. */
export function queueMarks(
  context: Excel.RequestContext,
  { sheet, tag, marks }: MarksEdit,
  found: readonly Excel.ConditionalFormat[]
): void {
  // From the last: where Excel knows a format by its place, those before it keep theirs.
  for (const format of [...found].reverse()) format.delete();
  // Each new one comes before all others.
  for (const mark of [...marks].reverse()) queueMark(context, sheet, tag, mark);
}

const STYLES = { solid: "Continuous", dashed: "Dash", dotted: "Dot" } as const;
const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** How many calls one mark takes: the format, its formula, and four lines of three calls. */
export const CALLS_PER_MARK = 16;

function queueMark(
  context: Excel.RequestContext,
  sheet: string,
  tag: string,
  { name, areas, line }: Mark
): void {
  const { custom } = context.workbook.worksheets
    .getItem(sheet)
    .getRanges(areas.map(areaAddress).join(","))
    .conditionalFormats.add("Custom");
  custom.rule.formula = markFormula(tag, name);
  for (const side of SIDES) {
    const border = custom.format.borders.getItem(side);
    border.style = STYLES[line.style];
    border.color = `#${line.color}`;
  }
}
