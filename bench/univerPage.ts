import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { FIGURES, type GridPage, VIEWPORT, painted, secondSum } from "./gridPage";

const FOLDER = join(__dirname, "univer");
const MODULES = join(FOLDER, "node_modules");
const CORE = "@univerjs/preset-sheets-core/lib";
const SCRIPTS = [
  "react/umd/react.production.min.js",
  "react-dom/umd/react-dom.production.min.js",
  "rxjs/dist/bundles/rxjs.umd.min.js",
  "@univerjs/presets/lib/umd/index.js",
  `${CORE}/umd/index.js`,
  `${CORE}/umd/locales/en-US.js`,
];

interface UniverRange {
  setValues(values: readonly (readonly number[])[]): unknown;
  getValue(): unknown;
}

interface UniverApi {
  createWorkbook(data: object): {
    getActiveSheet(): { getRange(...place: unknown[]): UniverRange };
  };
  getActiveWorkbook(): { getActiveSheet(): { getRange(...place: unknown[]): UniverRange } };
  getFormula(): { onCalculationEnd(): Promise<void> };
}

interface UniverWindow {
  univerAPI: UniverApi;
  readonly UniverPresets: { createUniver(options: object): { univerAPI: UniverApi } };
  readonly UniverCore: { LocaleType: { EN_US: string } };
  readonly UniverPresetSheetsCore: { UniverSheetsCorePreset(options: object): unknown };
  readonly UniverPresetSheetsCoreEnUS: object;
}

/** Univer with its own facade: values of the whole block in one call, then the end of its calculation. Some 280 MB, so it is installed when asked for. */
export async function openUniver(browser: Browser, rows: number): Promise<GridPage> {
  if (!existsSync(MODULES)) {
    execFileSync("npm", ["ci", "--ignore-scripts", "--prefix", FOLDER], { stdio: "inherit" });
  }
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.setContent('<div id="app" style="position:fixed;inset:0"></div>');
  for (const script of SCRIPTS) await page.addScriptTag({ path: join(MODULES, script) });
  await page.addStyleTag({ path: join(MODULES, CORE, "index.css") });
  await page.evaluate(show, { rows, figures: FIGURES });
  await page.waitForFunction(isCalculated, { figures: FIGURES, sum: secondSum(0) });
  return {
    page,
    over: { x: 600, y: 400 },
    write: async (round) => {
      const { ms, sum } = await page.evaluate(write, { rows, figures: FIGURES, round });
      if (sum !== secondSum(round)) throw new Error(`Univer: ${String(sum)} in P2`);
      return ms;
    },
    nextFrame: () => painted(page),
    close: () => page.close(),
  };
}

function show({ rows, figures }: { rows: number; figures: number }): void {
  const { UniverPresets, UniverCore, UniverPresetSheetsCore, UniverPresetSheetsCoreEnUS } =
    window as unknown as UniverWindow;
  const locale = UniverCore.LocaleType.EN_US;
  const { univerAPI } = UniverPresets.createUniver({
    locale,
    locales: { [locale]: UniverPresetSheetsCoreEnUS },
    presets: [UniverPresetSheetsCore.UniverSheetsCorePreset({ container: "app" })],
  });
  const cellData: Record<number, Record<number, object>> = {};
  for (let r = 0; r < rows; r++) {
    cellData[r] = { [figures]: { f: `=SUM(A${r + 1}:O${r + 1})` } };
    for (let c = 0; c < figures; c++) cellData[r]![c] = { v: r + c, t: 2 };
  }
  const sheet = { id: "s", name: "S", rowCount: rows + 10, columnCount: 20, cellData };
  univerAPI.createWorkbook({ id: "b", sheetOrder: ["s"], sheets: { s: sheet } });
  Object.assign(window, { univerAPI });
}

function isCalculated({ figures, sum }: { figures: number; sum: number }): boolean {
  const { univerAPI } = window as unknown as UniverWindow;
  return univerAPI.getActiveWorkbook().getActiveSheet().getRange(1, figures).getValue() === sum;
}

async function write({
  rows,
  figures,
  round,
}: {
  rows: number;
  figures: number;
  round: number;
}): Promise<{ ms: number; sum: unknown }> {
  const { univerAPI } = window as unknown as UniverWindow;
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: figures }, (_unused, column) => row + column + round)
  );
  const sheet = univerAPI.getActiveWorkbook().getActiveSheet();
  const start = performance.now();
  const ended = univerAPI.getFormula().onCalculationEnd();
  sheet.getRange(0, 0, rows, figures).setValues(values);
  await ended;
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return { ms: performance.now() - start, sum: sheet.getRange(1, figures).getValue() };
}
