import { HostCollection, HostObject } from "../../src/host/hostObject";
import { BookSession } from "../../src/host/objects/bookSession";
import { Workbook } from "../../src/host/objects/workbook";
import { twoSheets } from "./excelBook";

/** Members that only other objects of the host use. */
const INTERNAL = new Set("constructor area follow other entry look patch read".split(" "));

/** Events that the host raises; the client registers them by other names. */
export const HOST_EVENTS: Readonly<Record<string, readonly string[]>> = {
  Worksheet: ["onChanged", "onActivated", "onDeactivated", "onSelectionChanged"],
  WorksheetCollection: [
    ...["onChanged", "onActivated", "onDeactivated", "onSelectionChanged"],
    ...["onAdded", "onDeleted"],
  ],
};

/** What the client answers by itself. */
export const CLIENT_OWN: ReadonlySet<string> = new Set(
  "context isNullObject load toJSON set track untrack constructor".split(" ")
);

/** Whether `Class.member` is answered; classes that are no objects of a workbook, such as the context, are the client's. */
export function isAnswered(member: string): boolean {
  const [name = "", own = ""] = member.split(".");
  const object = CLASSES.get(name);
  if (!object) return CLIENT_CLASSES.has(name);
  return own in object || CLIENT_OWN.has(own) || (HOST_EVENTS[name]?.includes(own) ?? false);
}

/** Classes that live in the client alone. */
const CLIENT_CLASSES = new Set(
  "ClientObject ClientRequestContext ClientResult RequestContext EventHandlers EventHandlerResult Error".split(
    " "
  )
);

/** Every object of the host that can be reached by properties, one per class, over a workbook that has one of each. */
export function oneOfEachClass(): ReadonlyMap<string, HostObject> {
  const model = twoSheets();
  model.addName("nam_goc", "2020", { sheet: model.sheets[0]! });
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

/** The members that a class of the host has for the client: its own names, and those it inherits within the host. */
export function hostMembers(object: HostObject): string[] {
  const names: string[] = [];
  for (let level = parentOf(object); level !== HostObject.prototype; level = parentOf(level)) {
    names.push(...Object.getOwnPropertyNames(level));
  }
  return names.filter((name) => !INTERNAL.has(name));
}

function collect(object: HostObject, found: Map<string, HostObject>): void {
  if (found.has(object.shape.name)) return;
  found.set(object.shape.name, object);
  const values = [
    ...hostMembers(object).map((name) => Reflect.get(object, name) as unknown),
    ...Object.values(object),
    ...(object instanceof HostCollection ? object.items : []),
  ];
  for (const value of values) {
    if (typeof value === "object" && value && "shape" in value) collect(value as HostObject, found);
  }
}

function parentOf(object: object): object {
  return Object.getPrototypeOf(object) as object;
}

const CLASSES = oneOfEachClass();
