/** What newer Excels can do than the oldest that the manifest lets in (ExcelApi 1.14), asked when it is needed. */
export const excelCan = {
  /** `RangeAreas.select`. */
  selectApart: () => supports("1.18"),
  /** `FormattedNumberCellValue`: a custom function gives a number with its format. */
  takeFormattedNumbers: () => supports("1.16"),
} as const;

function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}
