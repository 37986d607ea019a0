import type { ProposedRow } from "../../../../src/domain/targets/proposal";
import { type AppendixRow, appendixBook } from "../../../support/appendixBook";
import { randomStream } from "../../../support/cleanPlan";
import { proposalOf, yearsOf } from "../planOf";

jest.setTimeout(120_000);

const GROUPS = 500;
const random = randomStream(8);
const upTo = (most: number): number => Math.floor(random() * (most + 1));

/** A whole with its parts; baselines and goals add up, some years are held, now and then so that nothing fits. */
function group(at: number): AppendixRow[] {
  const bases = Array.from({ length: 2 + upTo(3) }, () => upTo(40));
  const goals = bases.map((base) => base + upTo(30));
  const heldStep = upTo(3);
  const parts = bases.map((base, part): AppendixRow => ({
    stt: "",
    name: `${part === 0 ? "Trong đó: " : ""}Số xã đạt tiêu chí nông thôn mới khu ${part} (nhóm ${at})`,
    unit: "xã",
    actual: ["", "", "", "", "", base],
    goal: goals[part]!,
    plan: [0, 1, 2, 3].map((step) => {
      if (step !== heldStep || random() > 0.3) return "";
      const way = ((goals[part]! - base) * (step + 1)) / 5;
      return Math.round(base + Math.min(way + upTo(3), goals[part]! - base));
    }),
  }));
  const whole: AppendixRow = {
    name: `Số xã đạt tiêu chí nông thôn mới (nhóm ${at})`,
    unit: "xã",
    actual: ["", "", "", "", "", sumOf(bases)],
    goal: sumOf(goals),
  };
  return [whole, ...parts];
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

const groups = Array.from({ length: GROUPS }, (_, at) => group(at));
const proposal = proposalOf(appendixBook(...groups.flat()));
const rowByName = new Map(proposal.rows.map((proposed) => [proposed.row.name.text, proposed]));
const refusalByName = new Map(proposal.refused.map(({ row, refusal }) => [row.name.text, refusal]));

describe(`${GROUPS} random wholes and their parts`, () => {
  it("add up in every year, each path monotone, every held cell as it was, every goal met", () => {
    const faults: string[] = [];
    let exact = 0;
    for (const [whole, ...parts] of groups) {
      const filled = parts.map(({ name }) => rowByName.get(name));
      if (filled.some((one) => !one)) continue;
      const rows = filled as ProposedRow[];
      const wanted = yearsOf(rowByName.get(whole!.name)!) as number[];
      const levels = rows.map((row) => yearsOf(row) as number[]);
      wanted.forEach((value, year) => {
        if (sumOf(levels.map((own) => own[year]!)) !== value) faults.push(`${whole!.name} ${year}`);
      });
      parts.forEach(({ name, actual, goal, plan }, part) => {
        const path = [Number(actual![5]), ...levels[part]!];
        if (path.some((level, i) => i > 0 && level < path[i - 1]!)) faults.push(`${name} falls`);
        if (path.at(-1) !== goal) faults.push(`${name} misses its goal`);
        const changed = plan!.some((held, i) => held !== "" && held !== levels[part]![i]);
        if (changed) faults.push(`${name}: a held cell changed`);
      });
      exact += 1;
    }
    expect(faults).toEqual([]);
    expect(exact).toBeGreaterThan(GROUPS / 2);
  });

  it("that can't be told which held cells contradict each other", () => {
    const refused = groups.filter(([, ...parts]) => parts.some(({ name }) => !rowByName.has(name)));
    expect(refused.length).toBeGreaterThan(10);
    const unexplained = refused.flatMap(([, ...parts]) =>
      parts.flatMap(({ name }) => {
        const refusal = refusalByName.get(name);
        const named = refusal?.code === "conflict" && /mâu thuẫn/.test(refusal.text.vi);
        return named && refusal.cells.length >= 2 ? [] : [`${name}: ${refusal?.text.vi}`];
      })
    );
    expect(unexplained).toEqual([]);
  });
});
