import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ProblemCode } from "../../src/xlsx/problems";
import type { RemarkCode } from "../../src/xlsx/remarks";
import type { SheetSnapshot } from "../../src/domain/sheet";

/** How reading a nasty file must end: in that many cells with a value, or in that problem. */
export type Expected =
  | { readonly values: number; readonly remarks?: readonly RemarkCode[] }
  | { readonly problem: ProblemCode };

/** Where the files are; their sources are in its README. */
export const NASTY = join(__dirname, "../fixtures/nasty");

/** The bytes of one of them. */
export function nastyBytes(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(NASTY, file)));
}

/** Cells that hold something. */
export function valueCount(sheets: readonly SheetSnapshot[]): number {
  let count = 0;
  for (const { rows } of sheets) {
    for (const { values } of rows) values.forEach((value) => (count += value == null ? 0 : 1));
  }
  return count;
}

/** Every file of the folder and how it must end. */
export const NASTY_FILES: readonly (readonly [file: string, expected: Expected])[] = [
  ["real/calamine__any_sheets.xlsx", { values: 7, remarks: ["sheet-without-cells"] }],
  ["real/calamine__date_1904.xlsx", { values: 6 }],
  ["real/calamine__date_iso.xlsx", { values: 6 }],
  ["real/calamine__empty_shared_string_value.xlsx", { values: 6, remarks: ["styles-missing"] }],
  ["real/calamine__has_x000D_inline.xlsx", { values: 1 }],
  ["real/calamine__inlineStr_with_value.xlsx", { values: 14 }],
  ["real/calamine__issue252.xlsx", { problem: "zip-damaged" }],
  ["real/calamine__issue438.xlsx", { values: 10, remarks: ["sheet-without-cells"] }],
  ["real/calamine__issue_261.xlsx", { values: 250 }],
  ["real/calamine__issue_419.xlsx", { values: 1 }],
  ["real/calamine__issue_530.xlsx", { values: 30 }],
  ["real/calamine__minimal_package.xlsx", { values: 6986 }],
  ["real/calamine__pass_protected.xlsx", { problem: "encrypted" }],
  ["real/calamine__richtext-after-plain.xlsx", { values: 8 }],
  ["real/calamine__richtext-namespaced.xlsx", { values: 2 }],
  ["real/calamine__rph.xlsx", { values: 1 }],
  ["real/calamine__table_with_absolute_paths.xlsx", { values: 10 }],
  ["real/exceljs__chart-sheet.xlsx", { values: 28, remarks: ["sheet-without-cells"] }],
  ["real/exceljs__invalid-xml.xlsx", { values: 2 }],
  ["real/exceljs__missing-bits.xlsx", { problem: "part-missing" }],
  ["real/exceljs__test-issue-1842.xlsx", { values: 0 }],
  ["real/exceljs__test-issue-771.xlsx", { values: 0, remarks: ["styles-missing"] }],
  ["real/openpyxl__bug137.xlsx", { values: 5, remarks: ["sheet-without-cells"] }],
  ["real/openpyxl__bug304.xlsx", { values: 392 }],
  ["real/openpyxl__charts.xlsx", { values: 96 }],
  ["real/openpyxl__contains_chartsheets.xlsx", { values: 40, remarks: ["sheet-without-cells"] }],
  ["real/poi__1_NoIden.xlsx", { values: 23 }],
  ["real/poi__47813.xlsx", { values: 2164, remarks: ["sheet-without-cells"] }],
  ["real/poi__49609.xlsx", { values: 7566 }],
  ["real/poi__51519.xlsx", { values: 72 }],
  ["real/poi__54288.xlsx", { values: 1346 }],
  ["real/poi__54764-2.xlsx", { problem: "doctype" }],
  ["real/poi__54764.xlsx", { problem: "doctype" }],
  ["real/poi__56278.xlsx", { values: 746, remarks: ["styles-missing"] }],
  ["real/poi__56557.xlsx", { values: 0, remarks: ["sheet-without-cells"] }],
  ["real/poi__58760.xlsx", { values: 0 }],
  ["real/poi__59021.xlsx", { values: 16, remarks: ["styles-missing"] }],
  ["real/poi__59746_NoRowNums.xlsx", { values: 669 }],
  ["real/poi__60255_extra_drawingparts.xlsx", { values: 10, remarks: ["sheet-without-cells"] }],
  ["real/poi__60320-protected.xlsx", { problem: "encrypted" }],
  ["real/poi__60825.xlsx", { values: 0, remarks: ["sheet-without-cells"] }],
  ["real/poi__61281.xlsx", { values: 4 }],
  ["real/poi__64420.xlsm", { values: 2, remarks: ["macros", "sheet-without-cells"] }],
  ["real/poi__64508.xlsx", { values: 31 }],
  ["real/poi__BrNotClosed.xlsx", { values: 0 }],
  ["real/poi__DataValidationEvaluations.xlsx", { values: 139 }],
  ["real/poi__InlineString.xlsx", { values: 1 }],
  ["real/poi__Simple.xlsb", { problem: "xlsb" }],
  ["real/poi__SimpleScatterChart.xlsx", { values: 6, remarks: ["sheet-without-cells"] }],
  ["real/poi__SimpleStrict.xlsx", { values: 19 }],
  ["real/poi__StructuredReferences.xlsx", { values: 24 }],
  ["real/poi__WithChartSheet.xlsx", { values: 267, remarks: ["sheet-without-cells"] }],
  ["real/poi__chart_sheet.xlsx", { values: 10, remarks: ["sheet-without-cells"] }],
  [
    "real/poi__clusterfuzz-testcase-minimized-POIFuzzer-5040805309710336.xlsx",
    { problem: "zip-damaged" },
  ],
  [
    "real/poi__clusterfuzz-testcase-minimized-POIXSSFFuzzer-4828727001088000.xlsx",
    { problem: "zip-damaged" },
  ],
  [
    "real/poi__clusterfuzz-testcase-minimized-POIXSSFFuzzer-5089447305609216.xlsx",
    { problem: "zip-truncated" },
  ],
  [
    "real/poi__clusterfuzz-testcase-minimized-POIXSSFFuzzer-5185049589579776.xlsx",
    { problem: "zip-damaged" },
  ],
  [
    "real/poi__clusterfuzz-testcase-minimized-POIXSSFFuzzer-5265527465181184.xlsx",
    { problem: "zip-damaged" },
  ],
  [
    "real/poi__clusterfuzz-testcase-minimized-POIXSSFFuzzer-5937385319563264.xlsx",
    { problem: "zip-damaged" },
  ],
  [
    "real/poi__clusterfuzz-testcase-minimized-POIXSSFFuzzer-6123461607817216.xlsx",
    { problem: "zip-truncated" },
  ],
  [
    "real/poi__clusterfuzz-testcase-minimized-POIXSSFFuzzer-6419366255919104.xlsx",
    { problem: "zip-truncated" },
  ],
  [
    "real/poi__clusterfuzz-testcase-minimized-POIXSSFFuzzer-6448258963341312.xlsx",
    { problem: "zip-damaged" },
  ],
  [
    "real/poi__clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5025401116950528.xlsx",
    { problem: "zip-damaged" },
  ],
  [
    "real/poi__clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5542865479270400.xlsx",
    { problem: "zip-truncated" },
  ],
  [
    "real/poi__clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5636439151607808.xlsx",
    { problem: "zip-truncated" },
  ],
  [
    "real/poi__clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-6504225896792064.xlsx",
    { problem: "zip-damaged" },
  ],
  [
    "real/poi__clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-6594557414080512.xlsx",
    { problem: "zip-truncated" },
  ],
  [
    "real/poi__craftonhills.edu_programreview_report.aspx_goalpriorityreport_0011d159-1eeb-4b63-8833-867b0926e5f3.xlsx",
    { values: 36 },
  ],
  ["real/poi__crash-274d6342e4842d61be0fb48eaadad6208ae767ae.xlsx", { problem: "zip-damaged" }],
  ["real/poi__crash-9bf3cd4bd6f50a8a9339d363c2c7af14b536865c.xlsx", { problem: "encrypted" }],
  ["real/poi__dataValidationTableRange.xlsx", { values: 6615 }],
  ["real/poi__extenxls_pwd123.xlsx", { problem: "encrypted" }],
  ["real/poi__password.xls", { problem: "xls" }],
  ["real/poi__poc-shared-strings.xlsx", { problem: "bad-address" }],
  ["real/poi__poc-xmlbomb-empty.xlsx", { problem: "doctype" }],
  ["real/poi__poc-xmlbomb.xlsx", { problem: "doctype" }],
  ["real/poi__protect.xlsx", { problem: "encrypted" }],
  ["real/poi__protected_passtika.xlsb", { problem: "encrypted" }],
  ["real/poi__protected_passtika.xlsx", { problem: "encrypted" }],
  ["real/poi__protected_sha512.xlsx", { problem: "encrypted" }],
  ["real/poi__sample-beta.xlsx", { values: 10, remarks: ["string-unknown"] }],
  ["real/poi__sample.strict.xlsx", { values: 29 }],
  ["real/poi__style-alternate-content.xlsx", { values: 33 }],
  ["real/poi__xlmmacro.xlsm", { values: 0, remarks: ["macros", "sheet-without-cells"] }],
  ["real/poi__xlsx-corrupted.xlsx", { problem: "part-unreadable" }],
  ["real/poi__xxe_in_schema.xlsx", { values: 4 }],
  ["real/sheetjs__BlankSheetTypes.xlsm", { values: 0, remarks: ["macros", "sheet-without-cells"] }],
  ["real/sheetjs__comments_stress_test.xlsx", { values: 228 }],
  ["real/sheetjs__formula_stress_test.xlsx", { values: 1870 }],
  ["real/sheetjs__merge_cells.xlsx", { values: 6 }],
  ["real/sheetjs__number_format.xlsm", { values: 1135, remarks: ["macros"] }],
  ["real/sheetjs__password_2002_40_xor.xls", { problem: "xls" }],
  ["real/sheetjs__wtf_path.xlsx", { values: 31 }],
  ["generated/biff8.xls", { problem: "xls" }],
  ["generated/bomb_rows_500MB.xlsx", { problem: "content-too-large" }],
  ["generated/cell_merge_flood.xlsx", { values: 2 }],
  ["generated/cell_merge_overlap_many.xlsx", { values: 2 }],
  ["generated/cfb_agile_hucre.xlsx", { problem: "encrypted" }],
  ["generated/col_ref_beyond.xlsx", { problem: "bad-address" }],
  ["generated/csv_as_xlsx.xlsx", { problem: "csv" }],
  ["generated/defname_huge.xlsx", { values: 2 }],
  ["generated/dim_huge.xlsx", { values: 2 }],
  ["generated/dim_short.xlsx", { values: 2 }],
  ["generated/dv_huge_ref.xlsx", { values: 2 }],
  ["generated/empty.xlsx", { problem: "empty-file" }],
  ["generated/html_as_xls.xls", { problem: "html" }],
  ["generated/nfd_space.xlsx", { values: 6 }],
  ["generated/ok_min.xlsx", { values: 2 }],
  ["generated/plain.zip.xlsx", { problem: "other-zip" }],
  ["generated/proto_comment.xlsx", { values: 2 }],
  ["generated/proto_defname.xlsx", { values: 2 }],
  ["generated/proto_strings.xlsx", { values: 3 }],
  ["generated/proto_zipentry.xlsx", { values: 2 }],
  ["generated/real.ods", { problem: "ods" }],
  ["generated/row_negative.xlsx", { problem: "bad-address" }],
  ["generated/rows_out_of_order.xlsx", { values: 2 }],
  ["generated/shared_formula_huge.xlsx", { values: 2 }],
  ["generated/sst_missing.xlsx", { values: 1, remarks: ["strings-missing"] }],
  ["generated/sst_oob.xlsx", { values: 0, remarks: ["string-unknown"] }],
  ["generated/xls_renamed.xlsx", { problem: "xls" }],
  ["generated/xml2003.xls", { problem: "xml-2003" }],
  ["generated/xml_billion_laughs_sheet.xlsx", { problem: "doctype" }],
  ["generated/xml_billion_laughs_sst.xlsx", { problem: "doctype" }],
  ["generated/xml_cdata.xlsx", { values: 1 }],
  ["generated/xml_deep_nesting.xlsx", { values: 1 }],
  ["generated/xml_gt_in_attr.xlsx", { values: 1 }],
  ["generated/xml_no_r.xlsx", { values: 3 }],
  ["generated/xml_prefix.xlsx", { values: 1 }],
  ["generated/xml_redos_attr.xlsx", { values: 1 }],
  ["generated/xml_singlequote.xlsx", { values: 1 }],
  ["generated/xml_truncated_sheet.xlsx", { problem: "part-truncated" }],
  ["generated/xml_utf16.xlsx", { values: 2 }],
  ["generated/xml_xxe.xlsx", { problem: "doctype" }],
  ["generated/zip_corrupt_data.xlsx", { problem: "zip-damaged" }],
  ["generated/zip_lying_size.xlsx", { problem: "content-too-large" }],
  ["generated/zip_paths.xlsx", { values: 2, remarks: ["odd-entry-names"] }],
  ["generated/zip_prefix_junk.xlsx", { values: 2 }],
  ["generated/zip_truncated.xlsx", { problem: "zip-truncated" }],
  ["generated/zip_truncated_tail.xlsx", { problem: "zip-truncated" }],
];
