import { HostCollection, HostObject, memberName, readMember, wireName } from "./hostObject";
import type { QueryInfo } from "./protocol";

/** The members to read, as a tree of names; an empty tree means all scalars. */
interface Selection {
  readonly [member: string]: Selection;
}

/** Answers a load: wire names to values, `_Items` for a collection, and the object's own key. */
export function query(
  target: HostObject,
  info: QueryInfo,
  identify: (object: HostObject) => Record<string, unknown>
): Record<string, unknown> {
  const selection: Record<string, Selection> = {};
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? []).map((name) => `${name}/*`)]) {
    addPath(selection, path);
  }
  return project(target, selection, info);

  function project(
    object: HostObject,
    chosen: Selection,
    page: QueryInfo = {}
  ): Record<string, unknown> {
    if (object instanceof HostCollection) return projectItems(object, chosen, page);
    const result = identify(object);
    const names = Object.keys(chosen).filter((name) => name !== "*" && name !== "$all");
    if (names.length === 0 || names.length < Object.keys(chosen).length) {
      for (const name of object.shape.scalars) result[wireName(name)] = readMember(object, name);
    }
    for (const name of names) result[wireName(name)] = readChosen(object, name, chosen[name] ?? {});
    return result;
  }

  function projectItems(
    collection: HostCollection,
    chosen: Selection,
    page: QueryInfo
  ): Record<string, unknown> {
    const result = identify(collection);
    const ofItems: Record<string, Selection> = {};
    for (const [name, below] of Object.entries(chosen)) {
      if (collection.shape.scalars.includes(name)) {
        result[wireName(name)] = readMember(collection, name);
      } else if (name === "items") {
        Object.assign(ofItems, below);
      } else {
        ofItems[name] = below;
      }
    }
    const first = page.Skip ?? 0;
    const last = page.Top == null ? undefined : first + page.Top;
    result._Items = collection.items.slice(first, last).map((item) => project(item, ofItems));
    return result;
  }

  function readChosen(object: HostObject, name: string, below: Selection): unknown {
    const value = readMember(object, name);
    return value instanceof HostObject ? project(value, below) : value;
  }
}

function addPath(selection: Record<string, Selection>, path: string): void {
  let level: Record<string, Selection> = selection;
  for (const part of path.split(/[/.]/)) {
    const name = memberName(part.trim());
    if (name) level = level[name] ??= {};
  }
}
