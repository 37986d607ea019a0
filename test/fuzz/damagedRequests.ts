import fc from "fast-check";
import type { RequestBody } from "../../src/host/protocol";
import { hostMembers, oneOfEachClass } from "../support/hostClasses";

/** The wire names of all that the host's objects answer, and some that no object may answer. */
const MEMBERS: readonly string[] = [
  ...new Set([...oneOfEachClass().values()].flatMap(hostMembers)),
  ...[
    "_KeepReference",
    "_RemoveReference",
    "_RegisterDataChangedEvent",
    "__proto__",
    "constructor",
  ],
  ...["toString", "hasOwnProperty", "shape", "items", "getItem", ""],
].map((name) => name.charAt(0).toUpperCase() + name.slice(1));

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, 0, 1, -1, 2.5, 1e9, -1e308, true, false, "", "x", "A1", "A1:C4", "3:4"],
    ...["ZZZ1", "'Chỉ tiêu'!A1", "=", "=A1", "'", "#REF!", "#12"],
    ...[
      "Chỉ tiêu",
      "nhiệm vụ",
      "VeryHidden",
      "Center",
      "ByRows",
      "Down",
      "Continuous",
      "Landscape",
    ],
    ...["__proto__", "constructor", "reference-1", [], {}, [[]], [[1, 2]], [["'x"], ["=A1"]]],
    ...[{ _ObjectPathId: 1 }, { _ObjectPathId: "1" }, { rowHidden: true }, { list: {} }],
    ...[{ custom: { formula: "=A1" } }, "x".repeat(40_000), nested(300)]
  ),
  fc.nat(40),
  fc.constantFrom(...MEMBERS),
  fc.string({ maxLength: 12 })
);

function nested(depth: number): unknown {
  let value: unknown = 1;
  for (let level = 0; level < depth; level++) value = [value];
  return value;
}

/** One change to a request: at a place of it, something else, nothing, the same twice, or what stands elsewhere. */
export interface RequestDamage {
  readonly at: number;
  readonly kind: "other" | "gone" | "twice" | "elsewhere" | "renamed";
  readonly from: number;
  readonly value: unknown;
}

export const requestDamages: fc.Arbitrary<readonly RequestDamage[]> = fc.array(
  fc.record({
    at: fc.nat(),
    kind: fc.constantFrom("other", "other", "gone", "twice", "elsewhere", "renamed"),
    from: fc.nat(),
    value: odd,
  }),
  { minLength: 1, maxLength: 6 }
);

interface Place {
  readonly holder: Record<string, unknown> | unknown[];
  readonly key: string;
}

/** The request with those changes, as JSON that came over the wire. */
export function damagedRequest(body: RequestBody, damages: readonly RequestDamage[]): string {
  const copy = JSON.parse(JSON.stringify({ body })) as Record<string, unknown>;
  for (const { at, kind, from, value } of damages) {
    const all = placesIn(copy);
    const names = all.filter(({ key }) => key === "Name");
    const place = kind === "renamed" ? names[at % Math.max(1, names.length)] : all[at % all.length];
    if (!place) continue;
    const { holder, key } = place;
    if (Array.isArray(holder)) {
      const index = Number(key);
      if (kind === "gone") holder.splice(index, 1);
      else if (kind === "twice") holder.splice(index, 0, holder[index]);
      else holder[index] = kind === "elsewhere" ? valueAt(all[from % all.length]!) : value;
    } else if (kind === "gone") delete holder[key];
    else if (kind === "elsewhere") holder[key] = valueAt(all[from % all.length]!);
    else if (kind === "renamed") holder[key] = MEMBERS[from % MEMBERS.length];
    else holder[key] = value;
  }
  return JSON.stringify(copy.body ?? null, withoutLoops());
}

function placesIn(value: unknown, found: Place[] = [], depth = 0): Place[] {
  if (typeof value !== "object" || value === null || depth > 12) return found;
  const holder = value as Place["holder"];
  for (const key of Object.keys(holder)) {
    found.push({ holder, key });
    placesIn(Reflect.get(holder, key), found, depth + 1);
  }
  return found;
}

function valueAt({ holder, key }: Place): unknown {
  return Reflect.get(holder, key);
}

/** What was moved into itself is cut where it begins anew. */
function withoutLoops(): (this: unknown, key: string, value: unknown) => unknown {
  const above: unknown[] = [];
  return function (this: unknown, _key, value) {
    if (typeof value !== "object" || value === null) return value;
    while (above.length > 0 && above.at(-1) !== this) above.pop();
    if (above.includes(value)) return null;
    above.push(value);
    return value;
  };
}
