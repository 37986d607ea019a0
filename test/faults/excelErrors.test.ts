import { type FaultKind, injectFault } from "../support/faults";
import { inOpenExcel } from "../support/ports";
import { commands } from "./commands";
import { DEFECTS, type Outcome, disturbed, undisturbed } from "./faultRuns";
import { plan } from "./sitting";

/** How many errors each request of each command meets; kinds and codes take turns. `FAULTS=200 npx jest test/faults` is every one of them at every request. */
const EACH = Number(process.env.FAULTS ?? "1");

/** Errors of a whole call, which the client's list of codes lacks, and one that no list has. */
const MORE_CODES = ["RequestPayloadSizeLimitExceeded", "ActivityLimitReached", "SomethingNew"];
const KINDS: readonly FaultKind[] = ["nothing done", "half done", "all done"];

jest.setTimeout(7_200_000);

const table: string[] = [];
let turn = 0;

/** The next error: after so many turns every code came with every kind, once and lasting. */
function nextError(codes: readonly string[]) {
  const round = Math.floor(turn / codes.length);
  const code = codes[(turn + round) % codes.length]!;
  const kind = KINDS[turn % KINDS.length]!;
  const lasting = Math.floor(turn / KINDS.length) % 2 === 1;
  turn += 1;
  return { code, kind, lasting };
}

afterAll(() => {
  process.stderr.write(`${table.join("\n")}\n`);
});

it.each(commands)("$name: whichever request fails, and however", async (command) => {
  const model = plan();
  await inOpenExcel(model, async (workbook, excel) => {
    const bench = { model, workbook, excel, command };
    const whole = await undisturbed(bench);
    expect(whole.after === whole.before).toBe(command.reads === true);
    const codes = [...new Set([...Object.values<string>(excel.Excel.ErrorCodes), ...MORE_CODES])];
    const asked = await requestsOf(bench, whole.after);
    expect(asked).toBeGreaterThan(0);
    const found = new Map<Outcome, number>();
    const wrong: string[] = [];
    for (let request = 1; request <= asked; request++) {
      for (let each = 0; each < EACH; each++) {
        const fault = { request, ...nextError(codes) };
        const outcome = await disturbed(
          bench,
          async (_, press) => {
            const injected = injectFault(excel, fault);
            await press();
            injected.clear();
          },
          whole.after
        );
        found.set(outcome, (found.get(outcome) ?? 0) + 1);
        if (DEFECTS.includes(outcome)) wrong.push(`${outcome}: ${JSON.stringify(fault)}`);
      }
    }
    const told = [...found].map(([outcome, count]) => `${outcome} ${count}`).join("; ");
    table.push(`${command.name} | ${asked} requests | ${told}`);
    expect(wrong).toEqual([]);
  });
});

async function requestsOf(bench: Parameters<typeof disturbed>[0], whole: string): Promise<number> {
  let asked = 0;
  await disturbed(
    bench,
    async (_, press) => {
      const counted = injectFault(bench.excel, { request: 0, code: "", kind: "nothing done" });
      await press();
      asked = counted.requests;
      counted.clear();
    },
    whole
  );
  return asked;
}
