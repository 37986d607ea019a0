import { failureOf } from "../../src/domain/failureSentences";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { changesOf } from "../../src/domain/targets/fillWriting";
import type { ProposedRow } from "../../src/domain/targets/proposal";
import { FillSession } from "../../src/services/fillSession";
import { WriteSession } from "../../src/services/writeSession";
import { authored, opened, printedIndicators, repairedTasks } from "../kienGiang/sample";
import { memoryJournal } from "../support/memoryJournal";
import { testClock } from "../support/testClock";

/** A session over the printed plan with the years of row 20 blanked. */
function sessionOf() {
  const table = printedIndicators();
  for (const cells of table) if (cells[0] === "20") cells.splice(11, 5, "", "", "", "", "");
  const model = fromScanned(opened(authored(table, repairedTasks())), { calculator: null });
  const workbook = modelWorkbook(model);
  const writes = new WriteSession({ workbook, journal: memoryJournal() });
  return { session: new FillSession(workbook, writes, testClock), writes, model };
}

function ready({ state }: FillSession) {
  if (state.state !== "ready") throw new Error(state.state);
  return state;
}

function rowOf(session: FillSession, stt: string): ProposedRow {
  return ready(session).proposal.rows.find(({ row }) => row.stt?.text === stt)!;
}

const valuesOf = ({ years }: ProposedRow) => years.map(({ value }) => value);

describe("FillSession", () => {
  it("reads, proposes, and tells of every change", async () => {
    const { session } = sessionOf();
    const seen: string[] = [];
    const stop = session.subscribe(() => seen.push(session.state.state));
    const first = session.read();
    await session.read();
    await first;
    expect(seen).toEqual(["reading", "ready"]);
    expect(ready(session).at).toBe("14:05");
    expect(valuesOf(rowOf(session, "20"))).toEqual([5, 6, 7, 8, 9]);
    stop();
    session.chooseMethod(rowOf(session, "20").row.key, "hold");
    expect(seen).toHaveLength(2);
  });

  it("follows the user's method, numbers and rows left out at once, and goes back when they are taken back", async () => {
    const { session } = sessionOf();
    await session.read();
    const { key } = rowOf(session, "20").row;
    session.chooseMethod(key, "hold");
    expect(valuesOf(rowOf(session, "20"))).toEqual([9, 9, 9, 9, 9]);
    session.chooseMethod(key, null);
    session.typeValue(key, 2022, 7);
    expect(valuesOf(rowOf(session, "20"))).toEqual([5, 7, 7, 8, 9]);
    expect(rowOf(session, "20").years[1]!.origin).toBe("typed");
    session.typeValue(key, 2022, null);
    expect(valuesOf(rowOf(session, "20"))).toEqual([5, 6, 7, 8, 9]);
    session.leaveRow(key, true);
    expect(rowOf(session, "20")).toBeUndefined();
    session.leaveRow(key, false);
    expect(valuesOf(rowOf(session, "20"))).toEqual([5, 6, 7, 8, 9]);
  });

  it("fills by a scenario for all rows or one, shows all three side by side, and by the user's weights", async () => {
    const { session } = sessionOf();
    await session.read();
    const { row } = rowOf(session, "20");
    const compared = session.scenariosOf(row).map(({ proposed }) => valuesOf(proposed!));
    expect(compared).toEqual([
      [3, 4, 4, 6, 7],
      [5, 6, 7, 8, 9],
      [6, 7, 8, 9, 9],
    ]);
    session.chooseScenario("low");
    expect(valuesOf(rowOf(session, "20"))).toEqual(compared[0]);
    session.chooseScenarioOf(row.key, "high");
    expect(valuesOf(rowOf(session, "20"))).toEqual(compared[2]);
    session.chooseScenario("base");
    expect(valuesOf(rowOf(session, "20"))).toEqual(compared[1]);
    session.weighYears(row.key, [0, 0, 1, 1, 1]);
    expect(rowOf(session, "20").method).toBe("profile");
    expect(valuesOf(rowOf(session, "20"))).toEqual([3, 3, 5, 7, 9]);
    session.resetRow(row);
    expect(valuesOf(rowOf(session, "20"))).toEqual(compared[1]);
  });

  it("takes a stated total, writes what is shown, and shows the book as it is then", async () => {
    const { session, writes, model } = sessionOf();
    await session.read();
    session.stateTotal("xã", 100);
    session.stateTotal("xã", 116);
    expect(changesOf(ready(session).proposal)).toEqual({ rows: 2, cells: 8 });
    await session.write();
    expect(writes.state).toMatchObject({ state: "written", problem: null });
    expect(
      model.requireSheet("Chỉ tiêu").values({ top: 7, left: 11, bottom: 7, right: 14 })
    ).toEqual([[88, 95, 102, 109]]);
    expect(changesOf(ready(session).proposal)).toEqual({ rows: 0, cells: 0 });
    await writes.undo();
    await session.read();
    expect(ready(session).proposal.refused.map(({ refusal }) => refusal.code)).toContain(
      "needs-total"
    );
  });

  it("keeps what was proposed where Excel refuses the write and the look after it; the reason is told once", async () => {
    const { model } = sessionOf();
    const workbook = modelWorkbook(model);
    let refuses = false;
    const moody: typeof workbook = {
      ...workbook,
      read: (...request) =>
        refuses ? Promise.resolve(failureOf("busy")) : workbook.read(...request),
    };
    const writes = new WriteSession({ workbook: moody, journal: memoryJournal() });
    const session = new FillSession(moody, writes, testClock);
    await session.read();
    const before = ready(session);
    refuses = true;
    await session.write();
    expect(writes.state.state).toBe("refused");
    expect(session.state).toBe(before);
    await session.read();
    expect(session.state.state).toBe("failed");
  });

  it("says why it can't, and what to do", async () => {
    const { session, model } = sessionOf();
    model
      .requireSheet("Chỉ tiêu")
      .put({ top: 3, left: 0, bottom: 20, right: 15 }, [
        ...Array.from({ length: 18 }, () => Array.from({ length: 16 }, () => "")),
      ]);
    await session.read();
    expect(session.state).toMatchObject({ state: "failed", message: { vi: /không có chỉ tiêu/ } });
  });
});
