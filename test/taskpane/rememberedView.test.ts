import type { CalendarDate } from "../../src/domain/calendar/calendarDate";
import { rememberView, rememberedView } from "../../src/taskpane/deadlines/rememberedView";

/** As a browser keeps texts. */
class Storage {
  readonly kept = new Map<string, string>();
  getItem = (key: string) => this.kept.get(key) ?? null;
  setItem = (key: string, value: string) => void this.kept.set(key, value);
}

let storage: Storage;

beforeEach(() => {
  storage = new Storage();
  Object.assign(globalThis, { localStorage: storage });
});
afterEach(() => {
  Object.assign(globalThis, { localStorage: undefined });
});

it("is as it was last set, but for the day and a proposed year", () => {
  const view = { within: 7, lead: 10, day: "next-working", dataClosing: true } as const;
  rememberView({ ...view, asOf: "2021-09-30" as CalendarDate, year: 2021 });
  expect(rememberedView()).toEqual(view);
  rememberView({ dataClosing: false });
  expect(rememberedView()).toEqual({});
});

it("keeps apart what Office keeps apart", () => {
  rememberView({ within: 7 }, "a.");
  expect([rememberedView("a."), rememberedView("b.")]).toEqual([{ within: 7 }, {}]);
});

it.each(["", "null", "7", "{", '{"within":"7"}', '{"within":-1,"lead":400}', '{"day":"never"}'])(
  "is as usual where %p is stored",
  (text) => {
    storage.kept.set("so-ke-hoach.deadlines", text);
    expect(rememberedView()).toEqual({});
  }
);

it("is as usual where nothing may be stored", () => {
  Object.assign(globalThis, { localStorage: undefined });
  rememberView({ within: 7 });
  expect(rememberedView()).toEqual({});
});
