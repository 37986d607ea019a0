import { createRoot } from "react-dom/client";
import { openBook } from "../book/openBook";
import { manifestRibbon } from "../ribbon/manifestRibbon";
import { App } from "./App";
import { loadCalculator } from "./loadCalculator";

/** What the page opens with, and the sheet that is shown. */
const SAMPLE = { file: "kien-giang-2021-2025.xlsx", sheet: "Chỉ tiêu" };

/** The workbench in a browser: the sample plan, the ribbon of the manifest, the pane. */
async function start(root: HTMLElement): Promise<void> {
  const [manifest, sample, calculator] = await Promise.all([
    load("/manifest.xml").then((response) => response.text()),
    load(`/assets/samples/${SAMPLE.file}`).then((response) => response.arrayBuffer()),
    loadCalculator(),
  ]);
  const opening = openBook(new Uint8Array(sample), SAMPLE.file, calculator);
  if (!opening.ok) throw new Error(opening.problem.en);
  const { model } = opening.book;
  model.activate(model.requireSheet(SAMPLE.sheet));
  model.clearUndo();
  createRoot(root).render(
    <App ribbon={manifestRibbon(manifest)} first={opening.book} calculator={calculator} />
  );
}

async function load(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

const root = document.getElementById("root")!;
start(root).catch((error: unknown) => {
  root.textContent = `Bàn thử không khởi động được. The workbench did not start. (${String(error)})`;
});
