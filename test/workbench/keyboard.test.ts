import { type RunningWorkbench, openPage, runWorkbench } from "../support/workbench";
import { JOBS } from "./keyboard/jobs";
import { Keys } from "./keyboard/keys";

jest.setTimeout(180_000);

let workbench: RunningWorkbench | null = null;

beforeAll(async () => {
  workbench = await runWorkbench();
});

afterAll(() => workbench?.close());

describe("without a mouse, the focus in sight at every key", () => {
  it.each(JOBS)("$name is done and taken back", async ({ work }) => {
    // The reason was printed when the browser did not start.
    if (!workbench) return;
    const open = await openPage(workbench);
    try {
      await work(new Keys(open), open);
      expect(open.complaints).toEqual([]);
    } finally {
      await open.context.close();
    }
  });
});
