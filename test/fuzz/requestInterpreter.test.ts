import fc from "fast-check";
import { isCellError } from "../../src/domain/sheet";
import type { HostProfile } from "../../src/host/conversation";
import { ExcelHost } from "../../src/host/excelHost";
import { type RequestBody, RequestFlag, type ResponseBody } from "../../src/host/protocol";
import { REQUIREMENT_LEVELS } from "../../src/host/requirementLevels";
import { toSnapshot } from "../../src/model/toSnapshot";
import type { WorkbookModel } from "../../src/model/workbookModel";
import { damagedRequest, requestDamages } from "./damagedRequests";
import { fuzz } from "./fuzz";
import { recordedRequests } from "./recordedRequests";
import { talkedAbout } from "./talkedAbout";

const PROFILE: HostProfile = {
  ...{ locale: "vi-VN", requirements: REQUIREMENT_LEVELS.ltsc2021, sharedRuntime: true },
  ...{ documentUrl: "https://localhost/So.xlsx", addinId: "x" },
};
const CONVERSATION = { id: "c", origin: "https://localhost" };
const SILENT = { post: () => undefined, listen: () => undefined };

let recorded: readonly RequestBody[];
beforeAll(async () => {
  recorded = await recordedRequests();
});

/** What came back over the wire. */
type Reply =
  | { readonly Error: number }
  | { readonly Data: readonly [status: number, headers: unknown, body: string] };

const hostOver = (model: WorkbookModel) => {
  const host = new ExcelHost(SILENT, CONVERSATION, PROFILE, model);
  return { calls: host.calls, close: () => host.close() };
};

/** Asks a host over a workbook, one request after another. */
function asked(model: WorkbookModel, texts: readonly string[]): readonly Reply[] {
  const host = hostOver(model);
  const replies = texts.map((text) => {
    const own: Reply[] = [];
    host.calls.run(["", "POST", "ProcessQuery", [], text, 0, 1], (reply) =>
      own.push(reply as Reply)
    );
    expect(own).toHaveLength(1);
    return own[0]!;
  });
  host.close();
  return replies;
}

function expectProtocol(reply: Reply): void {
  if ("Error" in reply) {
    expect(reply.Error).toBeGreaterThan(0);
    return;
  }
  const body = JSON.parse(reply.Data[2]) as ResponseBody;
  expect([Array.isArray(body.Results), Array.isArray(body.TraceIds)]).toEqual([true, true]);
  if (!body.Error) return;
  expect(body.Error.Code).toMatch(/^[A-Z]\w+$/);
  expect(body.Error.ActionIndex).toBeGreaterThanOrEqual(0);
  expect(typeof body.Error.Message).toBe("string");
}

/** The workbook is one that Excel could hold, and every request can be taken back. */
function expectSound(model: WorkbookModel): void {
  const { sheets, names } = toSnapshot(model);
  expect(sheets.some(({ visibility }) => visibility === "visible")).toBe(true);
  expect(new Set(sheets.map(({ name }) => name.toLowerCase())).size).toBe(sheets.length);
  for (const { name, visibility, rows } of sheets) {
    expect(name.length > 0 && name.length <= 31).toBe(true);
    expect(["visible", "hidden", "veryHidden"]).toContain(visibility);
    for (const { values, formulas = [], formats = [] } of rows) {
      values.forEach((value) => {
        if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
        else if (isCellError(value)) expect(value.error).toMatch(/^#/);
        else expect(["string", "boolean", "object", "undefined"]).toContain(typeof value);
      });
      formulas.forEach((one) => expect(one === undefined || one.startsWith("=")).toBe(true));
      formats.forEach((one) => expect(["string", "undefined"]).toContain(typeof one));
    }
  }
  for (const one of names) expect(typeof one.name + typeof one.refersTo).toBe("stringstring");
  for (const sheet of model.sheets) expectSoundLook(sheet.reading());
}

type Reading = ReturnType<WorkbookModel["sheets"][number]["reading"]>;

function expectSoundLook(reading: Reading): void {
  const { properties } = reading;
  expect(properties.tabColor).toMatch(/^(#[0-9A-F]{6})?$/);
  const sizes = [...properties.rowHeights.values(), ...properties.columnWidths.values()];
  const levels = [...properties.rowLevels.values(), ...properties.columnLevels.values()];
  expect(sizes.every((size) => size >= 0 && size <= 409)).toBe(true);
  expect(levels.every((level) => [0, 1, 2, 3, 4, 5, 6, 7].includes(level))).toBe(true);
  reading.forEachCell((row, column) => {
    const look = reading.format(row, column);
    for (const flag of [look.bold, look.italic, look.wrap, look.locked]) {
      expect(typeof flag).toBe("boolean");
    }
    for (const color of [look.fill, look.fontColor]) {
      expect(color ?? "#000000").toMatch(/^#[0-9A-F]{6}$/);
    }
    expect(look.fontSize >= 1 && look.fontSize <= 409).toBe(true);
    expect(typeof look.fontName).toBe("string");
  });
}

const requests = fc.array(fc.tuple(fc.nat(), requestDamages), { minLength: 1, maxLength: 4 });

fuzz(
  "request interpreter",
  "whatever a damaged request says is answered, and the workbook stays sound",
  {
    holds: fc.property(requests, (damaged) => {
      const model = talkedAbout();
      const before = toSnapshot(model);
      const texts = damaged.map(([which, damages]) =>
        damagedRequest(recorded[which % recorded.length]!, damages)
      );
      for (const reply of asked(model, texts)) expectProtocol(reply);
      expectSound(model);
      while (model.canUndo) model.undo();
      expect(toSnapshot(model)).toEqual(before);
    }),
    usual: 300,
  }
);

/** What happens around a cell that a user types into, and how a request was sent. */
const around = fc.array(
  fc.oneof(
    fc.constantFrom("begins", "ends"),
    fc.record({
      which: fc.nat(),
      damages: requestDamages,
      flags: fc.constantFrom(0, 1, RequestFlag.DelayForCellEdit),
      to: fc.constantFrom("", "office", "{"),
    })
  ),
  { minLength: 2, maxLength: 8 }
);

fuzz("request interpreter", "asked while a cell is typed into, every request is answered once", {
  holds: fc.property(around, (happens) => {
    const model = talkedAbout();
    const { calls, close } = hostOver(model);
    const replies: Reply[][] = [];
    for (const one of happens) {
      if (one === "begins") calls.beginCellEdit();
      else if (one === "ends") calls.endCellEdit();
      else {
        const own: Reply[] = [];
        replies.push(own);
        const text = damagedRequest(recorded[one.which % recorded.length]!, one.damages);
        calls.run([one.to, "POST", "ProcessQuery", [], text, 0, one.flags], (reply) =>
          own.push(reply as Reply)
        );
      }
    }
    expect(replies.filter((own) => own.length === 0)).toHaveLength(calls.heldCalls);
    calls.endCellEdit();
    for (const own of replies) {
      expect(own).toHaveLength(1);
      expectProtocol(own[0]!);
    }
    expectSound(model);
    close();
  }),
  usual: 100,
});

fuzz("request interpreter", "what is no request is refused as a whole call", {
  holds: fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    const model = talkedAbout();
    const before = toSnapshot(model);
    for (const reply of asked(model, [text])) expectProtocol(reply);
    expect(toSnapshot(model)).toEqual(before);
  }),
  usual: 150,
});

it("as recorded, requests are answered without an error", () => {
  const texts = recorded.map((body) => JSON.stringify(body));
  expect(texts.length).toBeGreaterThan(15);
  for (const reply of asked(talkedAbout(), texts)) expectProtocol(reply);
});
