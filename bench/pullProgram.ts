import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { defaultRegisters } from "../src/domain/plan/registers/registers";
import { nodeZip } from "../src/workers/nodeZip";
import { readSubmissionFile } from "../src/workers/readSubmissionFile";
import type { Measured } from "./submissionReaders";

/** What every submission says of a figure, added up in hundredths, by row and field. */
async function pull(folder: string): Promise<ReadonlyMap<string, number>> {
  const registers = defaultRegisters();
  const totals = new Map<string, number>();
  for (const name of readdirSync(folder).sort()) {
    const bytes = new Uint8Array(readFileSync(join(folder, name)));
    const reading = await readSubmissionFile(name, bytes, registers, { zip: nodeZip });
    if (reading.status === "set-aside") throw new Error(`${name}: ${reading.reason.text.en}`);
    const { indicators, indicatorTables } = reading.book;
    for (const { key, table, values } of indicators) {
      const { fields } = indicatorTables[table]!;
      values.forEach((value, place) => {
        if (typeof value !== "number") return;
        const total = `${key}\n${fields[place]!}`;
        totals.set(total, (totals.get(total) ?? 0) + Math.round(value * 100));
      });
    }
  }
  return totals;
}

/* Our side of the comparison with pullInPython.py: program FOLDER. */
async function run(folder: string): Promise<void> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const totals = await pull(folder);
  const { user, system } = process.cpuUsage(before);
  const sum = [...totals.values()].reduce((all, total) => all + total, 0);
  const found: Measured = {
    ms: performance.now() - start,
    cpu: (user + system) / 1000,
    digest: `${totals.size} totals, ${sum}`,
  };
  process.stdout.write(JSON.stringify(found));
}

void run(process.argv[2]!);
