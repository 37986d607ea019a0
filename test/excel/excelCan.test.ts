import { excelCan } from "../../src/excel/excelCan";
import type { REQUIREMENT_LEVELS } from "../../src/host/requirementLevels";
import { twoSheets } from "../support/excelBook";
import { inOpenExcel } from "../support/ports";

it.each<[keyof typeof REQUIREMENT_LEVELS, Record<keyof typeof excelCan, boolean>]>([
  ["ltsc2021", { selectApart: false, takeFormattedNumbers: false }],
  ["ltsc2024", { selectApart: false, takeFormattedNumbers: true }],
  ["current", { selectApart: true, takeFormattedNumbers: true }],
])("an Excel of level %s is asked for what it can", async (level, can) => {
  const found = await inOpenExcel(
    twoSheets(),
    () => Promise.resolve(Object.entries(excelCan).map(([name, ask]) => [name, ask()])),
    { level }
  );
  expect(Object.fromEntries(found)).toEqual(can);
});
