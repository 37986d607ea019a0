import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { deadlines } from "./deadlines";
import { roundings } from "./fill";
import { filling } from "./filling";
import { grids } from "./grid";
import { PASTES } from "./pastes";
import { pulls } from "./pull";
import { pulledBooks } from "./pulledBook";
import { type Comparison, line } from "./ratio";
import { reading } from "./reading";
import { rechecks, wholeChecks } from "./recheck";
import { type Section, benchmarksPage } from "./report";
import { saving } from "./saving";
import { startUps } from "./startUp";
import { submissions } from "./submissions";
import { submissionsInBrowser } from "./submissionsInBrowser";
import { trips } from "./trips";
import { validation } from "./validation";

const PAGE = resolve(__dirname, "../docs/BENCHMARKS.md");
const OPTIONS = ["--write", "--univer"];

type Measure = () => Promise<Comparison | readonly Comparison[]>;

interface Plan extends Omit<Section, "found"> {
  /** What names it on the command line: `npm run bench -- validation`. */
  readonly name: string;
  readonly measures: readonly Measure[];
}

const over = (sizes: readonly number[], measure: (size: number) => ReturnType<Measure>) =>
  sizes.map((size) => () => measure(size));

const PLANS: readonly Plan[] = [
  {
    name: "workbooks",
    title: "Workbook files",
    about:
      "A sheet of names and numbers. Reading gives values, formulas and formats; saving changes a tenth of the rows, and every file is read again to see that it holds them.",
    measures: [
      ...over([1_000, 8_000, 62_500], (rows) => reading(rows, 5)),
      ...over([1_000, 5_000, 25_000], (rows) => saving(rows, 3)),
    ],
  },
  {
    name: "validation",
    title: "Checking rows",
    about:
      "From a workbook's cells to the rows with a finding. The peers are given the columns and get typed cells; ours finds the headings, reads Vietnamese notations and units, and says of each finding what, why and what to do. On the three checks that all can express, all must blame the same rows.",
    measures: [
      () =>
        validation(
          [
            { rows: 1_000, rounds: 7 },
            { rows: 10_000, rounds: 3 },
            { rows: 100_000, rounds: 1 },
          ],
          5
        ),
    ],
  },
  {
    name: "recheck",
    title: "Checking again what changed",
    about:
      "A plan is being checked, cells of it are pasted or typed over, and the result follows, through Microsoft's client and our host; the peer is the button pressed again. Of 500 rows of two years' figures, near those that stood there, about one in six then has a finding; where nearly every row is wrong there are three findings on two rows.",
    measures: [
      ...PASTES.map(
        (paste) => () =>
          rechecks(
            [
              { rows: 1_250, rounds: 9 },
              { rows: 5_000, rounds: 9 },
              { rows: 20_000, rounds: 3 },
            ],
            3,
            paste
          )
      ),
      () => wholeChecks([1_250, 5_000, 20_000], 7),
    ],
  },
  {
    name: "fill",
    title: "Yearly targets",
    about:
      "Proposing blank years; and tables of whole numbers for localities over five years, a fifth held, all totals exact, against an exact solver.",
    measures: [
      ...over([500, 2_000, 8_000], (rows) => filling(rows, 5)),
      ...over([100, 300, 900], (localities) => roundings(localities, 5)),
    ],
  },
  {
    name: "deadlines",
    title: "Deadlines",
    about:
      "The state of every task on a day, with working days, closing rules, evidence and the overview, against a loop that only compares days that are parsed already: a floor, not a rival.",
    measures: over([1_000, 10_000, 50_000], (tasks) => deadlines(tasks, 7)),
  },
  {
    name: "submissions",
    title: "Submissions",
    about:
      "Many .xlsx of 300 rows x 20 columns, each engine in a process of its own, limits on, what was read compared cell by cell. The national run (3,321 files) has a command of its own: [consolidation.md](consolidation.md).",
    measures: [
      ...over([50, 150, 300], (files) =>
        submissions({ files, rows: 300 }, files === 150 ? 5 : 3, ["floor", "sheetjs", "exceljs"])
      ),
      ...over([300, 1_200, 4_800], (rows) =>
        submissions({ files: 40, rows }, 3, ["floor"], "rows")
      ),
      ...over([50, 150, 300], (files) => submissionsInBrowser(files, 300, 3)),
      ...over([50, 150, 300], (files) => pulls(files, 300, 3)),
      ...over([50, 100, 200], (files) => pulledBooks(files, 300, 3)),
    ],
  },
  {
    name: "trips",
    title: "What commands ask of Excel",
    about:
      "Counted at the host, through Microsoft's client: requests without its own clean-up, and bytes both ways. A plan has as many tasks as indicators, and every row has a finding. They do not depend on the machine.",
    measures: [() => trips([50, 500, 5_000])],
  },
  {
    name: "pane",
    title: "The pane's start",
    about:
      "Built as it ships, from an empty cache, in the workbench: until its first button stands, and until the overview tells what the workbook holds; against a pane of React 19 and Fluent with a heading and a button.",
    measures: [() => startUps([100, 1_000, 5_000], 5)],
  },
  {
    name: "grid",
    title: "The workbench's grid",
    about:
      "16 columns in one browser: other figures into all but the last column, the sums in it recalculated, painted; then screen after screen scrolled. Univer is heavy: `npm run bench -- --univer`.",
    measures: over([1_000, 2_500, 5_000], (rows) =>
      grids(rows, 3, process.argv.includes("--univer"))
    ),
  },
];

/** Prints a line a comparison; with `--write` what was measured takes its place in the page too. */
async function run(words: readonly string[]): Promise<void> {
  const foreign = words.find((word) => word.startsWith("--") && !OPTIONS.includes(word));
  if (foreign) throw new Error(`${foreign} is none of ${OPTIONS.join(", ")}`);
  const names = words.filter((word) => !word.startsWith("--"));
  const unknown = names.find((name) => !PLANS.some((plan) => plan.name === name));
  if (unknown) {
    throw new Error(`${unknown} is none of ${PLANS.map(({ name }) => name).join(", ")}`);
  }
  const sections: Section[] = [];
  for (const { name, title, about, measures } of PLANS) {
    if (names.length > 0 && !names.includes(name)) continue;
    const found: Comparison[] = [];
    for (const measure of measures) {
      const measured = [await measure()].flat();
      for (const comparison of measured) process.stdout.write(`${line(comparison)}\n`);
      found.push(...measured);
    }
    sections.push({ title, about, found });
  }
  if (!words.includes("--write")) return;
  const before = existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "";
  const titles = PLANS.map(({ title }) => title);
  const day = new Date().toISOString().slice(0, 10);
  writeFileSync(PAGE, benchmarksPage(titles, sections, { before, day }));
}

run(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
