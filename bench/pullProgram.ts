import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { FigureField } from "../src/domain/consolidation/submission";
import { defaultRegisters } from "../src/domain/plan/registers/registers";
import { nodeZip } from "../src/workers/nodeZip";
import { readSubmissionFile } from "../src/workers/readSubmissionFile";
import type { Measured } from "./submissionReaders";

/** What every submission says of a figure, added up in hundredths, by row and field. */
async function pull(folder: string): Promise<readonly number[]> {
  const registers = defaultRegisters();
  const rows = new Map<string, Map<FigureField, number>>();
  for (const name of readdirSync(folder).sort()) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const reading = await readSubmissionFile(name, bytes, registers, { zip: nodeZip });
    if (reading.status === "set-aside") throw new Error(`${name}: ${reading.reason.text.en}`);
    const { indicators, indicatorTables } = reading.book;
    for (const { key, table, values } of indicators) {
      const { fields } = indicatorTables[table]!;
      let totals = rows.get(key);
      if (!totals) rows.set(key, (totals = new Map()));
      for (const [place, value] of values.entries()) {
        if (typeof value !== "number") continue;
        const field = fields[place]!;
        totals.set(field, (totals.get(field) ?? 0) + Math.round(value * 100));
      }
    }
  }
  return [...rows.values()].flatMap((totals) => [...totals.values()]);
}

/* Our side of the comparison with pullInPython.py: program FOLDER. */
async function run(folder: string): Promise<void> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const totals = await pull(folder);
  const { user, system } = process.cpuUsage(before);
  const sum = totals.reduce((all, total) => all + total, 0);
  const found: Measured = {
    ms: performance.now() - start,
    cpu: (user + system) / 1000,
    digest: `${totals.length} totals, ${sum}`,
  };
  process.stdout.write(JSON.stringify(found));
}

void run(process.argv[2]!);
