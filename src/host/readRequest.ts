import type { RequestBody } from "./protocol";

/** The request that a text on the wire is, or null where it has not the form of one: what it asks for is not looked at. */
export function readRequest(text: string): RequestBody | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isRecord(body)) return null;
  const { Actions, ObjectPaths } = body;
  const whole =
    Array.isArray(Actions) &&
    Actions.every(isAction) &&
    isRecord(ObjectPaths) &&
    Object.values(ObjectPaths).every(isPath);
  return whole ? (body as unknown as RequestBody) : null;
}

function isAction(action: unknown): boolean {
  return (
    isRecord(action) &&
    areNumbers(action.Id, action.ActionType, action.ObjectPathId) &&
    typeof action.Name === "string" &&
    isArguments(action.ArgumentInfo) &&
    isQuery(action.QueryInfo) &&
    (action.ObjectState == null || isRecord(action.ObjectState))
  );
}

function isPath(path: unknown): boolean {
  return (
    isRecord(path) &&
    areNumbers(path.Id, path.ObjectPathType) &&
    typeof path.Name === "string" &&
    (path.ParentObjectPathId == null || areNumbers(path.ParentObjectPathId)) &&
    isArguments(path.ArgumentInfo)
  );
}

function isArguments(info: unknown): boolean {
  if (info == null) return true;
  return isRecord(info) && [info.Arguments, info.ReferencedObjectPathIds].every(isListOrNone);
}

function isQuery(info: unknown): boolean {
  if (info == null) return true;
  if (!isRecord(info)) return false;
  const names = [info.Select, info.Expand];
  const counts = [info.Top, info.Skip].filter((count) => count != null);
  return (
    names.every((list) => list == null || (Array.isArray(list) && list.every(isText))) &&
    areNumbers(...counts)
  );
}

function isListOrNone(list: unknown): boolean {
  return list == null || Array.isArray(list);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function areNumbers(...values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === "number");
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
