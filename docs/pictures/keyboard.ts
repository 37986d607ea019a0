import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { openPage } from "../../test/support/workbench";
import { JOBS } from "../../test/workbench/keyboard/jobs";
import { Keys } from "../../test/workbench/keyboard/keys";
import type { Taking } from "./album";

const PAGE = resolve(__dirname, "../keyboard-run.md");

const HEAD = `# The four jobs without a mouse

Recorded by \`npx tsx docs/pictures/take.ts keyboard\` from the run that \`test/workbench/keyboard.test.ts\` makes: every key, and what has the focus after it, as a screen reader names it. In the pane the focus must
stand on something, with a ring or a line that an eye finds, after each of them. Each job starts in the sheet, goes over the ribbon into the pane, writes, and takes back what it wrote. The window that asks for files is the system's.

One press at the very end of the pane shows no focus: a sentinel of Fluent's stands there, at which office.js stops on the web; the next press leaves the pane.
`;

/** Writes down what was pressed in the keyboard run, and where it led. */
export const takeKeyboard: Taking = async (workbench) => {
  let page = HEAD;
  for (const job of JOBS) {
    const open = await openPage(workbench);
    try {
      const keys = new Keys(open);
      await job.work(keys, open);
      page += `\n## ${job.name}\n\n| keys | lead to |\n|---|---|\n${keys.record.map(row).join("\n")}\n`;
    } finally {
      await open.context.close();
    }
  }
  writeFileSync(PAGE, page);
};

function row(step: Keys["record"][number]): string {
  if ("told" in step) return `| | the pane says: ${short(step.told)} |`;
  const keys = step.keys.startsWith("“") ? `types ${step.keys}` : `\`${step.keys}\``;
  return `| ${keys}${step.times > 1 ? ` × ${step.times}` : ""} | ${short(step.leadsTo)} |`;
}

function short(words: string): string {
  const clean = words.replaceAll("|", "/");
  return clean.length > 70 ? `${clean.slice(0, 69)}…` : clean;
}
