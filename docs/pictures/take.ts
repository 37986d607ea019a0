import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { runWorkbench } from "../../test/support/workbench";
import { IMAGES, type Taking } from "./album";
import { takeCheck } from "./check";
import { takeConsolidate } from "./consolidate";
import { takeDeadlines } from "./deadlines";
import { takeEnglish } from "./english";
import { takeFill } from "./fill";
import { takeHelp } from "./help";
import { takeKeyboard } from "./keyboard";
import { takeStates } from "./states";

const TAKINGS: Readonly<Record<string, Taking>> = {
  check: takeCheck,
  fill: takeFill,
  deadlines: takeDeadlines,
  consolidate: takeConsolidate,
  help: takeHelp,
  english: takeEnglish,
  states: takeStates,
  keyboard: takeKeyboard,
};

/**
 * Run by hand: all pictures of the documents, from the running workbench; words after the command name those that are
 * wanted: `npx tsx docs/pictures/take.ts fill states`.
 */
async function take(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.find((name) => !(name in TAKINGS));
  if (unknown) throw new Error(`${unknown} is none of ${Object.keys(TAKINGS).join(", ")}`);
  for (const folder of ["en", "states"]) mkdirSync(resolve(IMAGES, folder), { recursive: true });
  const workbench = await runWorkbench();
  if (!workbench) return;
  try {
    for (const [name, taking] of Object.entries(TAKINGS)) {
      if (wanted.length === 0 || wanted.includes(name)) await taking(workbench);
    }
  } finally {
    await workbench.close();
  }
}

void take(process.argv.slice(2));
