import { deadlineTrips, deadlines } from "./deadlines";
import { roundings } from "./fill";
import { grids } from "./grid";
import { type Comparison, line } from "./ratio";
import { reading } from "./reading";
import { rechecks } from "./recheck";
import { submissionGrowth, submissions } from "./submissions";
import { submissionsInBrowser } from "./submissionsInBrowser";

const COMPARISONS: readonly (() => Promise<Comparison | readonly Comparison[]>)[] = [
  () => reading(5_000, 7),
  () => reading(62_500, 5),
  () => rechecks(5_000, 500, 5),
  // Univer is heavy: npm run bench -- --univer
  () => grids(5_000, 3, process.argv.includes("--univer")),
  () => deadlines(1_000, 9),
  () => deadlines(10_000, 7),
  () => deadlines(50_000, 5),
  () => deadlineTrips(10_000),
  () => roundings(100, 7),
  () => roundings(300, 5),
  () => roundings(900, 3),
  () => submissions(150, 300, 5, ["floor", "sheetjs", "exceljs"]),
  () => submissionGrowth(3),
  () => submissionsInBrowser(150, 300, 3),
];

/** Prints a line a comparison; a figure is a ratio to a named peer, measured in the same run. */
async function run(): Promise<void> {
  for (const compare of COMPARISONS) {
    for (const found of [await compare()].flat()) process.stdout.write(`${line(found)}\n`);
  }
}

run().catch((error: unknown) => {
  process.stderr.write(`${String(error)}\n`);
  process.exitCode = 1;
});
