import { measured, ours, sheetJs } from "./submissionReaders";

/* One engine in a web worker. */
interface Asked {
  readonly engine: "ours" | "sheetjs";
  readonly files: readonly Uint8Array[];
}

self.addEventListener("message", ({ data }: MessageEvent<Asked>) => {
  const engine = data.engine === "ours" ? ours() : sheetJs;
  void measured(engine, data.files).then((found) => self.postMessage(found));
});
