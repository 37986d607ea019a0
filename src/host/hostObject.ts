import { MissingMemberError } from "./hostError";

/** What a class shows to the interpreter, beyond its members. */
export interface Shape {
  /** The API's name of the class, e.g. `Range`. */
  readonly name: string;
  /** The members that an unspecific load reads. */
  readonly scalars: readonly string[];
  /** The scalar by which the collection's indexer finds the object again. */
  readonly key?: string;
}

/** An object that the client can hold: its methods, getters and setters are the API's members. */
export abstract class HostObject {
  abstract readonly shape: Shape;
}

/** An object with items, e.g. the worksheets of a workbook; the client's indexer calls its `getItem`. */
export abstract class HostCollection extends HostObject {
  abstract readonly items: readonly HostObject[];
}

/** The API's member name of a wire name: `GetRange` is `getRange`, `_KeepReference` stays. */
export function memberName(wireName: string): string {
  return wireName.startsWith("_") ? wireName : wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** The wire name of a member. */
export function wireName(member: string): string {
  return member.startsWith("_") ? member : member.charAt(0).toUpperCase() + member.slice(1);
}

/** Reads a member; a member that the class lacks is a `MissingMemberError`. */
export function readMember(target: HostObject, name: string): unknown {
  if (!describe(target, name)) throw new MissingMemberError(`${target.shape.name}.${name}`);
  return Reflect.get(target, name);
}

/** Sets a member that has a setter. */
export function writeMember(target: HostObject, name: string, value: unknown): void {
  if (!describe(target, name)?.set) throw new MissingMemberError(`${target.shape.name}.${name}`);
  Reflect.set(target, name, value);
}

/** Calls a method; an argument that the caller left out (null on the wire) arrives as undefined. */
export function callMember(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const method: unknown = describe(target, name)?.value;
  if (typeof method !== "function") throw new MissingMemberError(`${target.shape.name}.${name}`);
  return Reflect.apply(
    method,
    target,
    args.map((argument) => argument ?? undefined)
  );
}

/** The member's descriptor on the object's own classes: nothing inherited from Object is a member. */
function describe(target: HostObject, name: string): PropertyDescriptor | undefined {
  if (name === "constructor" || name === "shape") return undefined;
  let level: object | null = target;
  while (level && level !== HostObject.prototype) {
    const found = Object.getOwnPropertyDescriptor(level, name);
    if (found) return found;
    level = Object.getPrototypeOf(level) as object | null;
  }
  return undefined;
}
