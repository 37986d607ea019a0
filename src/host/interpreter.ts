import { HostError, invalidArgument, itemNotFound, MissingMemberError } from "./hostError";
import { callMember, HostObject } from "./hostObject";
import { memberName, readMember, wireName, writeMember } from "./hostObject";
import { ActionType, PathType } from "./protocol";
import type { Action, ActionResult, ArgumentInfo, ObjectPath } from "./protocol";
import type { PathReference, RequestBody, ResponseBody, ResponseError } from "./protocol";
import { query } from "./query";

/** The part of the interpreter that knows the application: its root, its services, its events. */
export interface Application {
  readonly root: HostObject;
  /** A service by its type name, e.g. `Microsoft.DynamicRibbon.DynamicRibbon`. */
  service(name: string): HostObject;
  /** Called for `_Register…Event` and `_Unregister…Event`; false when no such event exists. */
  subscribe(target: HostObject, event: string, on: boolean): boolean;
  /** An exception that no code describes: a defect of the host, or a test's own refusal. */
  crashed(error: unknown, location: string): void;
}

/** What the paths of one request stand for, each resolved once. */
interface Request {
  /** Where its paths begin. */
  readonly root: HostObject;
  readonly paths: Readonly<Record<string, ObjectPath>>;
  readonly resolved: Map<number, HostObject | null>;
  /** Those being resolved now: a path that leads back to itself leads nowhere. */
  readonly following: Set<number>;
}

/** Runs the client's request bodies over plain objects; it knows nothing of Excel. */
export class Interpreter {
  /** Objects that the client holds between requests, by the reference id we gave. */
  private readonly kept = new Map<string, HostObject>();
  private readonly referenceIds = new Map<HostObject, string>();
  private nextReference = 1;
  private location = "";
  /** Every `Class.member` that was asked for and does not exist. */
  readonly unknownMembers = new Set<string>();

  constructor(private readonly application: Application) {}

  /** How many objects the client holds. */
  get referenceCount(): number {
    return this.kept.size;
  }

  /** The objects that the client holds. */
  get keptObjects(): Iterable<HostObject> {
    return this.kept.values();
  }

  /** Runs the actions in order; the first failure ends the request and what came before it stays. */
  execute(body: RequestBody, root: HostObject = this.application.root): ResponseBody {
    const request: Request = {
      root,
      paths: body.ObjectPaths,
      resolved: new Map(),
      following: new Set(),
    };
    const results: ActionResult[] = [];
    const traces: number[] = [];
    for (const [index, action] of body.Actions.entries()) {
      this.location = "";
      try {
        results.push({ ActionId: action.Id, Value: this.perform(action, request) ?? null });
      } catch (error) {
        return { Results: results, TraceIds: traces, Error: this.describe(error, index) };
      }
      if (action.ActionType === ActionType.Trace) traces.push(action.Id);
    }
    return { Results: results, TraceIds: traces };
  }

  private perform(action: Action, request: Request): unknown {
    if (action.ActionType === ActionType.Trace) return null;
    const target = this.resolve(action.ObjectPathId, request);
    this.location = "";
    switch (action.ActionType) {
      case ActionType.Instantiate:
        return target && this.identify(target);
      case ActionType.Query:
      case ActionType.QueryAsJson:
        if (target) this.location = `${target.shape.name}.load`;
        return target && query(target, action.QueryInfo ?? {}, (object) => this.identify(object));
      case ActionType.Method:
        return this.invoke(target, action, request);
      case ActionType.SetProperty: {
        const [value] = this.readArguments(action.ArgumentInfo, request);
        // Excel refuses a setting of nothing; null is a value.
        if (value === undefined) throw invalidArgument();
        return this.set(target, memberName(action.Name), value);
      }
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          this.set(target, name, value);
        }
        return null;
      case ActionType.EnsureUnchanged:
        return null;
      default:
        throw new HostError("NotImplemented", `Action type ${action.ActionType}.`, 501);
    }
  }

  private resolve(id: number, request: Request): HostObject | null {
    const known = request.resolved.get(id);
    if (known !== undefined) return known;
    const path = Object.hasOwn(request.paths, id) ? request.paths[id] : undefined;
    if (!path || request.following.has(id)) {
      throw new HostError("InvalidObjectPath", `There is no object path ${id}.`);
    }
    request.following.add(id);
    const found = this.follow(path, request);
    request.following.delete(id);
    request.resolved.set(id, found);
    return found;
  }

  private follow(path: ObjectPath, request: Request): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.Global:
        return request.root;
      case PathType.New:
        return this.application.service(path.Name);
      case PathType.ReferenceId: {
        const kept = this.kept.get(path.Name);
        if (!kept) throw new HostError("InvalidReference", "This reference is no longer valid.");
        return kept;
      }
      case PathType.Null:
        return null;
      default:
        return this.followChild(path, request);
    }
  }

  private followChild(path: ObjectPath, request: Request): HostObject | null {
    const parent = this.resolve(path.ParentObjectPathId ?? 0, request);
    if (!parent) return null;
    const args = this.readArguments(path.ArgumentInfo, request);
    const indexed = path.ObjectPathType === PathType.Indexer;
    const member = indexed ? "getItem" : memberName(path.Name);
    this.location = `${parent.shape.name}.${member}`;
    const found =
      path.ObjectPathType === PathType.Property
        ? readMember(parent, member)
        : callMember(parent, member, args);
    if (found === null || found instanceof HostObject) return found;
    throw new HostError("InvalidObjectPath", `${this.location} is no object.`);
  }

  private readArguments(info: ArgumentInfo | undefined, request: Request): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) =>
      this.readArgument(value, references?.[i] ?? 0, request)
    );
  }

  private readArgument(value: unknown, reference: PathReference, request: Request): unknown {
    if (typeof reference === "number" && reference > 0) return this.resolve(reference, request);
    if (Array.isArray(value)) {
      // A large block of values has no references: it is passed on as it came.
      if (!Array.isArray(reference)) return value;
      const nested = reference as readonly PathReference[];
      return value.map((item, i) => this.readArgument(item, nested[i] ?? 0, request));
    }
    if (typeof value !== "object" || value === null) return value;
    if ("_ObjectPathId" in value && typeof value._ObjectPathId === "number") {
      return this.resolve(value._ObjectPathId, request);
    }
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, this.readArgument(item, 0, request)])
    );
  }

  private invoke(target: HostObject | null, action: Action, request: Request): unknown {
    if (action.Name === "_KeepReference") return target && this.keep(target);
    if (action.Name === "_RemoveReference") {
      return this.release(String(action.ArgumentInfo?.Arguments?.[0]));
    }
    if (!target) throw itemNotFound();
    this.location = `${target.shape.name}.${memberName(action.Name)}`;
    const event = /^_(Unr|R)egister(?:Event)?(\w+?)(?:Event)?$/.exec(action.Name);
    if (event) {
      const known = this.application.subscribe(target, event[2]!, event[1] === "R");
      if (!known) throw new MissingMemberError(`${target.shape.name}.${action.Name}`);
      return null;
    }
    const args = this.readArguments(action.ArgumentInfo, request);
    const result = callMember(target, memberName(action.Name), args);
    return result instanceof HostObject ? null : result;
  }

  private set(target: HostObject | null, member: string, value: unknown): null {
    if (!target) throw itemNotFound();
    this.location = `${target.shape.name}.${member}`;
    writeMember(target, member, value);
    return null;
  }

  private keep(object: HostObject): null {
    if (!this.referenceIds.has(object)) {
      const id = `reference-${this.nextReference++}`;
      this.referenceIds.set(object, id);
      this.kept.set(id, object);
    }
    return null;
  }

  private release(id: string): null {
    const object = this.kept.get(id);
    if (object) this.referenceIds.delete(object);
    this.kept.delete(id);
    return null;
  }

  /** What the client needs to find the object again: our reference id and the object's key. */
  private identify(object: HostObject): Record<string, unknown> {
    const reference = this.referenceIds.get(object);
    const { key } = object.shape;
    return {
      ...(reference !== undefined && { _ReferenceId: reference }),
      ...(key !== undefined && { [wireName(key)]: readMember(object, key) }),
    };
  }

  private describe(error: unknown, index: number): ResponseError {
    if (error instanceof MissingMemberError) this.unknownMembers.add(error.member);
    const coded = codeOf(error);
    if (!coded) this.application.crashed(error, this.location);
    return {
      Code: coded?.code ?? "GeneralException",
      Message: coded?.message ?? `There was an internal error: ${String(error)}`,
      Location: this.location,
      ActionIndex: index,
      HttpStatusCode: error instanceof HostError ? error.httpStatus : coded ? 400 : 500,
    };
  }
}

/** The code of an error that names itself by one of Excel's codes, ours or the model's. */
function codeOf(error: unknown): { code: string; message: string } | null {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? { code: error.code, message: error.message }
    : null;
}
