import { join } from "node:path";
import type { Browser } from "playwright-core";
import { FIGURES, type GridPage, VIEWPORT, painted, secondSum } from "./gridPage";

const MODULES = join(__dirname, "node_modules");
const SCRIPTS = [
  "react/umd/react.production.min.js",
  "react-dom/umd/react-dom.production.min.js",
  "@fortune-sheet/react/dist/index.umd.min.js",
];

interface FortuneApi {
  getSheet(): { data: unknown[][]; celldata?: unknown };
  dataToCelldata(data: unknown[][]): unknown;
  updateSheet(sheets: readonly unknown[]): void;
  calculateFormula(): void;
  getCellValue(row: number, column: number): unknown;
}

interface FortuneWindow {
  fortune: { current: FortuneApi };
  react: { Workbook: unknown };
  React: { createElement(...parts: unknown[]): unknown; createRef(): FortuneWindow["fortune"] };
  ReactDOM: { createRoot(place: Element): { render(element: unknown): void } };
}

/** fortune-sheet with its own data shape; written by the fastest of its ways, then asked to calculate. */
export async function openFortune(browser: Browser, rows: number): Promise<GridPage> {
  const page = await browser.newPage({ viewport: VIEWPORT });
  await page.setContent('<div id="root" style="position:fixed;inset:0"></div>');
  for (const script of SCRIPTS) await page.addScriptTag({ path: join(MODULES, script) });
  await page.addStyleTag({ path: join(MODULES, "@fortune-sheet/react/dist/index.umd.min.css") });
  await page.evaluate(show, { rows, figures: FIGURES });
  await page.waitForFunction(isShown);
  return {
    page,
    over: { x: 600, y: 400 },
    write: async (round) => {
      const { ms, sum } = await page.evaluate(write, { rows, figures: FIGURES, round });
      if (sum !== secondSum(round)) throw new Error(`fortune-sheet: ${String(sum)} in P2`);
      return ms;
    },
    nextFrame: () => painted(page),
    close: () => page.close(),
  };
}

/** Its interface throws until its first sheet stands. */
function isShown(): boolean {
  try {
    const { fortune } = window as unknown as FortuneWindow;
    return fortune.current.getCellValue(1, 0) !== undefined;
  } catch {
    return false;
  }
}

function show({ rows, figures }: { rows: number; figures: number }): void {
  const { React, ReactDOM, react } = window as unknown as FortuneWindow;
  const ct = { fa: "General", t: "n" };
  const celldata: unknown[] = [];
  const calcChain: unknown[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < figures; c++) celldata.push({ r, c, v: { v: r + c, m: `${r + c}`, ct } });
    const f = `=SUM(A${r + 1}:O${r + 1})`;
    celldata.push({ r, c: figures, v: { f, v: 0, m: "0", ct } });
    calcChain.push({ r, c: figures, id: "sheet" });
  }
  const ref = React.createRef();
  Object.assign(window, { fortune: ref });
  const sheet = { name: "S", id: "sheet", status: 1, row: rows, column: 20, celldata, calcChain };
  ReactDOM.createRoot(document.getElementById("root")!).render(
    React.createElement(react.Workbook, { ref, data: [sheet] })
  );
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
  const { fortune } = window as unknown as FortuneWindow;
  const ct = { fa: "General", t: "n" };
  const start = performance.now();
  const sheet = structuredClone(fortune.current.getSheet());
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < figures; c++) {
      sheet.data[r]![c] = { v: r + c + round, m: `${r + c + round}`, ct };
    }
  }
  sheet.celldata = fortune.current.dataToCelldata(sheet.data);
  fortune.current.updateSheet([sheet]);
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  fortune.current.calculateFormula();
  await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  return { ms: performance.now() - start, sum: fortune.current.getCellValue(1, figures) };
}
