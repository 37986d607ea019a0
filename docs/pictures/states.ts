import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import type { RunningWorkbench } from "../../test/support/workbench";
import { JOURNEYS } from "../../test/workbench/states/catalogue";
import { type Stop, toTop, travel } from "../../test/workbench/states/journey";
import { IMAGES, WIDTHS, paneOfWidth } from "./album";

const FOLDER = resolve(IMAGES, "states");

const LOOKS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  "light contrast": { colorScheme: "light", forcedColors: "active" },
  "dark contrast": { colorScheme: "dark", forcedColors: "active" },
} as const;

/** A column may not be smaller than what can be read. */
const SHOWN = { 350: 300, 600: 440 } as const;

interface Row {
  readonly state: string;
  readonly shots: readonly Buffer[];
}

/** Every state of the catalogue in every look, a sheet for each screen and width, as docs/screens.md shows them. */
export async function takeStates(workbench: RunningWorkbench): Promise<void> {
  const sheets = new Map<string, Row[]>();
  for (const journey of JOURNEYS) {
    await travel(workbench, journey, async (stop) => {
      for (const width of WIDTHS) {
        const key = `${stop.screen}-${width}`;
        const rows = sheets.get(key) ?? [];
        rows.push({ state: stop.state, shots: await shootAll(stop, width) });
        sheets.set(key, rows);
      }
    });
  }
  const page = await workbench.browser.newPage();
  for (const [name, rows] of sheets) {
    const sheet = await compose(page, rows, name.endsWith("350") ? SHOWN[350] : SHOWN[600]);
    writeFileSync(resolve(FOLDER, `${name}.webp`), sheet);
  }
  await page.close();
}

async function shootAll({ page, at }: Stop, width: number): Promise<readonly Buffer[]> {
  const style = await paneOfWidth(page, width);
  const shots: Buffer[] = [];
  for (const look of Object.values(LOOKS)) {
    await page.emulateMedia(look);
    await page.mouse.move(0, 0);
    // Colours and the opening of parts move for a moment.
    await page.waitForTimeout(400);
    if (at) await toTop(at);
    shots.push(await page.locator(".pane-side").screenshot());
  }
  await page.emulateMedia(LOOKS.light);
  await style.evaluate((element) => element.parentNode!.removeChild(element));
  return shots;
}

/** A table of pictures: a row each state, a column each look. */
async function compose(page: Page, rows: readonly Row[], shown: number): Promise<Buffer> {
  const cell = (shot: Buffer): string =>
    `<td><img width="${shown}" src="data:image/png;base64,${shot.toString("base64")}"></td>`;
  const heads = Object.keys(LOOKS).map((look) => `<th>${look}</th>`);
  const body = rows.map(
    ({ state, shots }) =>
      `<tr><th class="state" colspan="${shots.length}">${state}</th></tr><tr>${shots.map(cell).join("")}</tr>`
  );
  await page.setContent(
    `<style>body{margin:0;background:#fff;font:13px sans-serif}table{border-spacing:6px}th{color:#444}
    .state{text-align:left;color:#000;font-size:15px}td{vertical-align:top;border:1px solid #999}img{display:block}</style>
    <table><tr>${heads.join("")}</tr>${body.join("")}</table>`
  );
  const png = await page.locator("table").screenshot();
  const packed = await page.evaluate(async (data) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${data}`;
    await picture.decode();
    const canvas = document.createElement("canvas");
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.getContext("2d")!.drawImage(picture, 0, 0);
    return canvas.toDataURL("image/webp", 0.6).split(",")[1]!;
  }, png.toString("base64"));
  return Buffer.from(packed, "base64");
}
