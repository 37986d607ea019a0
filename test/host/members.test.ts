import { HostCollection, HostObject } from "../../src/host/hostObject";
import { BookSession } from "../../src/host/objects/bookSession";
import { Workbook } from "../../src/host/objects/workbook";
import { openExcel } from "../support/excelClient";
import { twoSheets } from "../support/excelBook";

/** Members that only other objects of the host use. */
const INTERNAL = new Set([
  "constructor",
  "area",
  "follow",
  "other",
  "entry",
  "look",
  "patch",
  "read",
]);

/** Every object that can be reached by properties, one per class, over a workbook that has one of each. */
function oneOfEach(): Map<string, HostObject> {
  const model = twoSheets();
  model.addName("nam_goc", "2020");
  model.setSetting("k", 1);
  const session = new BookSession(model);
  const sheet = session.worksheet(model.sheets[0]!);
  const range = session.range(model.sheets[0]!, { top: 0, left: 0, bottom: 1, right: 1 });
  range.conditionalFormats.add("Custom");
  range.merge();
  const found = new Map<string, HostObject>();
  const merged = range.getMergedAreasOrNullObject()!;
  for (const root of [new Workbook(session, "So.xlsx"), sheet, range, merged]) collect(root, found);
  return found;
}

function collect(object: HostObject, found: Map<string, HostObject>): void {
  if (found.has(object.shape.name)) return;
  found.set(object.shape.name, object);
  const values = [
    ...membersOf(object).map((name) => Reflect.get(object, name) as unknown),
    ...Object.values(object),
    ...(object instanceof HostCollection ? object.items : []),
  ];
  for (const value of values) {
    if (typeof value === "object" && value && "shape" in value) collect(value as HostObject, found);
  }
}

function membersOf(object: HostObject): string[] {
  const names: string[] = [];
  for (let level = parentOf(object); level !== HostObject.prototype; level = parentOf(level)) {
    names.push(...Object.getOwnPropertyNames(level));
  }
  return names.filter((name) => !INTERNAL.has(name));
}

function parentOf(object: object): object {
  return Object.getPrototypeOf(object) as object;
}

describe("the host's classes", () => {
  it("have the client's names for all their members and scalars", async () => {
    const { Excel, close } = await openExcel(twoSheets());
    const wrong: string[] = [];
    const classes = [...oneOfEach().values()];
    for (const object of classes) {
      const type = (Excel as unknown as Record<string, { prototype: object }>)[object.shape.name];
      if (!type) {
        wrong.push(object.shape.name);
        continue;
      }
      for (const member of membersOf(object)) {
        if (!(member in type.prototype)) wrong.push(`${object.shape.name}.${member}`);
      }
      const scalars = Reflect.get(type.prototype, "_scalarPropertyNames") as string[] | undefined;
      for (const scalar of object.shape.scalars) {
        if (!scalars?.includes(scalar)) wrong.push(`${object.shape.name}.${scalar} is no scalar`);
      }
    }
    close();
    expect(wrong).toEqual([]);
    expect(classes.length).toBeGreaterThan(25);
  });
});
