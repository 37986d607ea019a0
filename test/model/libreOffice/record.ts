import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AuthoredBook, AuthoredRow, AuthoredSheet } from "../../../src/domain/authoredBook";
import {
  type CellValue,
  type Typed,
  contentOf,
  isCellError,
  rowAt,
} from "../../../src/domain/sheet";
import { openWorkbook } from "../../../src/xlsx/openWorkbook";
import { writeWorkbook } from "../../../src/xlsx/writeWorkbook";
import { DATA, FORMULAS } from "./formulas";
import { SHOWN_NUMBERS } from "./numberFormats";

/**
 * Records what LibreOffice makes of the formulas and, in Vietnamese, of the number formats: `npx tsx test/model/libreOffice/record.ts`.
 * The book that it gets holds no cached values, so it must calculate; one planted value shows that it would trust them.
 */
function record(): void {
  const folder = mkdtempSync(join(tmpdir(), "formulas-"));
  const recorded = calculated(
    folder,
    "stripped.xlsx",
    FORMULAS.map((value) => ({ kind: "formula", value }))
  );
  const planted = calculated(folder, "planted.xlsx", [
    { kind: "formula", value: "=1+1", cached: 999 },
  ]);
  const version = execFileSync("soffice", ["--version"])
    .toString()
    .split(" ")
    .slice(0, 2)
    .join(" ");
  const file = {
    version,
    plantedValueTrusted: planted[0] === 999,
    values: recorded,
    shown: shownTexts(folder),
  };
  writeFileSync(join(__dirname, "recorded.json"), `${JSON.stringify(file, null, 1)}\n`);
}

function calculated(folder: string, name: string, formulas: readonly Typed[]): CellValue[] {
  writeFileSync(join(folder, name), writeWorkbook(bookOf(formulas)));
  const out = join(folder, "out");
  execFileSync("soffice", [
    "--headless",
    "--convert-to",
    "xlsx",
    "--outdir",
    out,
    join(folder, name),
  ]);
  const opened = openWorkbook(readFileSync(join(out, name)), { book: name });
  if (!opened.ok) throw new Error(opened.problem.text.en);
  const sheet = opened.book.sheets.find((one) => one.name === "CT")!;
  return formulas.map((_, row) => contentOf(rowAt(sheet, row), 0).value);
}

/** A profile whose locale is Vietnamese. */
const VIETNAMESE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>vi</value></prop></item>
</oor:items>
`;

/** Tabs, no quotes, UTF-8, each cell as it is shown. */
const AS_SHOWN = "csv:Text - txt - csv (StarCalc):9,,76,1,,0,false,true";

function shownTexts(folder: string): string[] {
  const profile = join(folder, "profile");
  mkdirSync(join(profile, "user"), { recursive: true });
  writeFileSync(join(profile, "user/registrymodifications.xcu"), VIETNAMESE);
  const rows = SHOWN_NUMBERS.map(({ value, format }) => ({
    cells: [{ value: { kind: "number" as const, value }, style: { numberFormat: format } }],
  }));
  const file = join(folder, "formats.xlsx");
  const sheet = { ...sheetOf("Định dạng", rows), columns: [{ width: 60 }] };
  writeFileSync(file, writeWorkbook({ names: [], sheets: [sheet] }));
  const settings = [`-env:UserInstallation=file://${profile}`, "--headless", "--convert-to"];
  execFileSync("soffice", [...settings, AS_SHOWN, "--outdir", folder, file]);
  return readFileSync(join(folder, "formats.csv"), "utf8").trimEnd().split("\n");
}

function bookOf(formulas: readonly Typed[]): AuthoredBook {
  return {
    names: [],
    sheets: [
      sheetOf(
        "DL",
        DATA.map((row) => ({ cells: row.map((value) => ({ value: typed(value) })) }))
      ),
      sheetOf(
        "CT",
        formulas.map((value) => ({ cells: [{ value }] }))
      ),
    ],
  };
}

function typed(value: CellValue): Typed {
  if (value === null || value === "") return { kind: "blank" };
  if (isCellError(value)) throw new Error("no errors in the data");
  if (typeof value === "number") return { kind: "number", value };
  return typeof value === "boolean" ? { kind: "boolean", value } : { kind: "text", value };
}

function sheetOf(name: string, rows: readonly AuthoredRow[]): AuthoredSheet {
  return {
    name,
    visibility: "visible",
    columns: [],
    rows,
    merges: [],
    validations: [],
    freeze: { rows: 0, columns: 0 },
    page: { orientation: "portrait", fitToWidth: false },
    protected: false,
  };
}

record();
