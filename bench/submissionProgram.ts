import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Workbook } from "exceljs";
import { nodeZip } from "../src/workers/nodeZip";
import { type Engine, excelJs, floor, measured, ours, sheetJs } from "./submissionReaders";

const ENGINES: Readonly<Record<string, Engine>> = {
  floor: floor(nodeZip),
  ours: ours(nodeZip),
  sheetjs: sheetJs,
  exceljs: excelJs(Workbook),
};

/* One engine, one process, as cold as a user's: program ENGINE FOLDER. */
const [engine, folder] = process.argv.slice(2) as [string, string];
const files = readdirSync(folder).map((name) => new Uint8Array(readFileSync(join(folder, name))));
const processor = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
void measured(ENGINES[engine]!, files, processor).then((found) =>
  process.stdout.write(JSON.stringify(found))
);
