import { ALL_CASES } from "../catalogue";
import { compareReport } from "../report";
import type { Comparison, ConformanceReport } from "../report";
import { runConformance } from "../runConformance";

const FILE_NAME = "conformance.json";

function element<T extends HTMLElement>(id: string): T {
  return document.getElementById(id) as T;
}

/** Which Excel answers. */
function whereWeAre(): ConformanceReport["where"] {
  const { host, platform, version } = Office.context.diagnostics;
  return {
    host: String(host),
    platform: String(platform),
    build: version,
    language: Office.context.contentLanguage,
    on: new Date().toISOString().slice(0, 10),
  };
}

async function run(): Promise<void> {
  const button = element<HTMLButtonElement>("run");
  const progress = element<HTMLProgressElement>("progress");
  button.disabled = true;
  progress.hidden = false;
  progress.max = ALL_CASES.length;
  try {
    const report = await runConformance(Excel, ALL_CASES, whereWeAre(), (done) => {
      progress.value = done;
    });
    show(report, compareReport(report, ALL_CASES));
  } catch (error) {
    element("verdict").textContent = `Không chạy hết được (could not finish): ${String(error)}`;
  }
  button.disabled = false;
}

function show(report: ConformanceReport, { agreeing, differing }: Comparison): void {
  const text = JSON.stringify(report, null, 1);
  element("verdict").textContent =
    `${agreeing.length} câu giống, ${differing.length} câu khác bàn thử (agree, differ).`;
  element<HTMLTextAreaElement>("json").value = text;
  element("answer").hidden = false;
  element("copy").onclick = () => void copy(text);
  element("save").onclick = () => save(text);
  element("differing").replaceChildren(
    ...differing.map(({ id, expected, told }) => {
      const line = document.createElement("li");
      line.textContent = `${id}: ${JSON.stringify(expected)} → ${JSON.stringify(told)}`;
      return line;
    })
  );
}

/** Some Excels keep the clipboard from a pane: then the selected text is left to Ctrl+C. */
async function copy(text: string): Promise<void> {
  element<HTMLTextAreaElement>("json").select();
  await navigator.clipboard.writeText(text).catch(() => undefined);
}

function save(text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(link.href);
}

void Office.onReady().then(() => {
  const button = element<HTMLButtonElement>("run");
  button.disabled = false;
  button.onclick = () => void run();
});
