import type { Json } from "./conformanceCase";

/** What every object of the API has that can be loaded. */
interface Loadable {
  readonly context: { sync(): Promise<unknown> };
  readonly isNullObject?: boolean;
  load(members: string): unknown;
}

/** What the members hold after one round trip, by name; null for a null object. */
export async function told(object: Loadable, members: string): Promise<Json> {
  object.load(members);
  await object.context.sync();
  if (object.isNullObject) return null;
  const entries = members.split(",").map((member) => [member, plain(reach(object, member))]);
  return Object.fromEntries(entries) as Json;
}

/** What one member holds after one round trip. */
export async function toldOne(object: Loadable, member: string): Promise<Json> {
  const all = await told(object, member);
  return all === null ? null : (all as Readonly<Record<string, Json>>)[member]!;
}

/** The address of a range without its sheet; null for a null object. */
export async function place(range: Loadable): Promise<Json> {
  const address = await toldOne(range, "address");
  return typeof address === "string" ? withoutSheet(address) : address;
}

/** An address, or several with commas, without the sheet's name. */
export function withoutSheet(address: string): string {
  return address
    .split(",")
    .map((one) => one.slice(one.lastIndexOf("!") + 1))
    .join(",");
}

/** The code of the error that an action ends with, and where Excel says it happened; null where it succeeds. */
export async function refusal(action: () => Promise<unknown>): Promise<Json> {
  try {
    await action();
    return null;
  } catch (error) {
    const { code, debugInfo } = error as Partial<OfficeExtension.Error>;
    return { code: code ?? String(error), at: debugInfo?.errorLocation ?? null };
  }
}

/** Waits until something is true; events take their time on the way. Gives up after five seconds. */
export async function until(isTrue: () => boolean): Promise<void> {
  for (let waits = 0; waits < 250 && !isTrue(); waits++) {
    await new Promise((done) => setTimeout(done, 20));
  }
}

/** `format/fill/color` is a member of a member. */
function reach(object: unknown, path: string): unknown {
  return path
    .split("/")
    .reduce((at: unknown, step) => (at as Readonly<Record<string, unknown>>)[step], object);
}

function plain(value: unknown): Json {
  return value === undefined ? null : (JSON.parse(JSON.stringify(value)) as Json);
}

/** What the calls give after one round trip. */
export async function answers<T extends Json>(
  context: { sync(): Promise<unknown> },
  ...results: readonly OfficeExtension.ClientResult<T>[]
): Promise<Json> {
  await context.sync();
  return results.map(({ value }) => value);
}
