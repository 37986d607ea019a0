import type { AuthoredBook } from "../authoredBook";
import { INDICATOR_STAMP, TASK_STAMP } from "../plan/findPlanSheets";
import { INFO_SHEET, infoFields } from "../plan/infoSheet";
import { type DefinedName, areaAddress } from "../sheet";
import { INFO_FIRST_ROW, buildInfo } from "./buildInfo";
import { buildIndicators } from "./buildIndicators";
import { buildRegisters } from "./buildRegisters";
import { buildTasks } from "./buildTasks";
import type { AppendixSheet, StandardContent } from "./content";

/** The standard workbook: the one definition behind the template and the samples. */
export function standardWorkbook(content: StandardContent): AuthoredBook {
  const indicators = buildIndicators(content);
  const tasks = buildTasks(content);
  const registers = buildRegisters(content.registers, content.given?.form ? "hidden" : "visible");
  return {
    sheets: [buildInfo(content), indicators.sheet, tasks.sheet, ...registers],
    names: [...infoNames(), stamp(INDICATOR_STAMP, indicators), stamp(TASK_STAMP, tasks)],
  };
}

function infoNames(): DefinedName[] {
  return infoFields.map(({ name }, index) => ({
    name,
    refersTo: reference(INFO_SHEET, `B${INFO_FIRST_ROW + index + 1}`),
    sheet: null,
  }));
}

function stamp(name: string, { sheet, table }: AppendixSheet): DefinedName {
  return { name, refersTo: reference(sheet.name, areaAddress(table)), sheet: sheet.name };
}

function reference(sheet: string, area: string): string {
  const absolute = area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `'${sheet.replace(/'/g, "''")}'!${absolute}`;
}
