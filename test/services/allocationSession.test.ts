import { isAllocation } from "../../src/domain/distribution/allocation";
import { failureOf } from "../../src/domain/failureSentences";
import { fromScanned } from "../../src/model/fromScanned";
import { modelWorkbook } from "../../src/model/modelWorkbook";
import { AllocationSession } from "../../src/services/allocationSession";
import { WriteSession } from "../../src/services/writeSession";
import { allocateAction, allocateHeadline } from "../../src/taskpane/allocate/allocateWords";
import { localityText } from "../../src/taskpane/allocate/localityText";
import { readFactor } from "../../src/taskpane/allocate/readFactor";
import { authored, opened, printedIndicators, repairedTasks } from "../kienGiang/sample";
import { memoryJournal } from "../support/memoryJournal";
import { testClock } from "../support/testClock";

jest.setTimeout(60_000);

async function readSession() {
  const scanned = opened(authored(printedIndicators(), repairedTasks().slice(0, 3)));
  const model = fromScanned(scanned, { calculator: null });
  const readable = modelWorkbook(model);
  const mood = { refuses: false };
  const workbook: typeof readable = {
    ...readable,
    read: (...request) =>
      mood.refuses ? Promise.resolve(failureOf("busy")) : readable.read(...request),
  };
  const writes = new WriteSession({ workbook, journal: memoryJournal() });
  const session = new AllocationSession(workbook, writes, testClock);
  await session.read();
  const key = ready(session).knowledge.plan.indicators.find(({ stt }) => stt?.text === "20")!.key;
  session.chooseIndicator(key);
  return { session, writes, key, mood };
}

function ready({ state }: AllocationSession) {
  if (state.state !== "ready") throw new Error(state.state);
  return state;
}

function sharesOf(session: AllocationSession): readonly (readonly number[])[] {
  const { outcome } = ready(session);
  if (!isAllocation(outcome)) throw new Error(outcome.text.vi);
  return outcome.parts.map(({ values }) => values);
}

describe("AllocationSession", () => {
  it("keeps what was shared out where Excel refuses the write and the look after it", async () => {
    const { session, writes, mood } = await readSession();
    session.list("Gò Quao\t1\nAn Biên\t2");
    const before = ready(session);
    mood.refuses = true;
    await session.write();
    expect(writes.state.state).toBe("refused");
    expect(session.state).toBe(before);
  });

  it("asks for localities, takes a pasted list, and follows every choice at once", async () => {
    const { session } = await readSession();
    expect(ready(session).outcome).toMatchObject({ code: "no-localities" });
    expect(allocateHeadline(ready(session)).vi).toBe("Chưa có địa phương để phân bổ");
    expect(session.list("Gò Quao\tnhiều")?.vi).toMatch(/không đọc được thành số/);
    expect(
      session.list("Địa phương\tThực hiện\tDân số\nGò Quao\t1\t30\nAn Biên\t2\t10")
    ).toBeNull();
    expect(sharesOf(session)).toEqual([
      [2, 3, 3, 4, 4],
      [3, 3, 4, 4, 5],
    ]);
    expect(allocateHeadline(ready(session)).vi).toBe(
      "2 địa phương × 5 năm, cộng đúng chỉ tiêu tỉnh"
    );
    session.choose({ basis: "profile" });
    expect(ready(session).choices.weightSource).toBe("Dân số");
    expect(sharesOf(session)[0]).toEqual([2, 3, 4, 5, 5]);
    session.hold("Gò Quao", 2025, 6);
    expect(sharesOf(session)[0]![4]).toBe(6);
    session.hold("Gò Quao", 2025, null);
    expect(sharesOf(session)[0]![4]).toBe(5);
    session.choose({ factor: 1.1 });
    expect(allocateHeadline(ready(session)).vi).toBe(
      "2 địa phương × 5 năm, tổng giao cao hơn chỉ tiêu tỉnh"
    );
  });

  it("writes what is shown, is taken back as one, and begins another indicator with the same localities", async () => {
    const { session, writes, key } = await readSession();
    session.list("Gò Quao\t1\t30\nAn Biên\t2\t10");
    const shown = sharesOf(session);
    await session.write();
    expect(writes.state).toMatchObject({ state: "written", problem: null });
    expect(ready(session).row.key).toBe(key);
    expect(sharesOf(session)).toEqual(shown);
    session.chooseIndicator(ready(session).knowledge.plan.indicators[6]!.key);
    expect(
      ready(session).localities.map(({ name, weight, actual }) => [name, weight, actual])
    ).toEqual([
      ["Gò Quao", 30, null],
      ["An Biên", 10, null],
    ]);
    await writes.undo();
    await session.read();
    expect(ready(session).knowledge.standing).toEqual([]);
  });

  it("gives its list as text that reads back the same", async () => {
    const { session } = await readSession();
    session.list("Gò Quao\t1,5\t30\t8\nAn Biên\t2\t10");
    session.hold("An Biên", 2022, 3);
    const before = ready(session).localities;
    expect(session.list(localityText(ready(session)))).toBeNull();
    expect(ready(session).localities).toEqual(before);
  });

  it("says what to do next", async () => {
    const { session } = await readSession();
    expect(allocateAction(session.state, false)).toMatchObject({ action: "read", busy: false });
    session.list("Gò Quao\nAn Biên");
    expect(allocateAction(session.state, false).label.vi).toBe("Ghi vào trang Phân bổ");
    expect(allocateAction(session.state, true)).toMatchObject({ action: "write", busy: true });
  });
});

it.each([
  ["1,05", 1.05],
  ["1.05", 1.05],
  ["1", 1],
  ["nhiều", null],
  ["", null],
])("reads the factor %s as %s", (text, value) => {
  const read = readFactor(text);
  expect(read.ok ? read.value : null).toBe(value);
});
