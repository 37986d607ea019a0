import { HostCollection, HostObject } from "../../src/host/hostObject";
import { HostError, itemNotFound } from "../../src/host/hostError";
import { Interpreter } from "../../src/host/interpreter";
import { ActionType, PathType } from "../../src/host/protocol";
import type { Action, ObjectPath } from "../../src/host/protocol";

/** A shop instead of a workbook: the interpreter must not know the difference. */
class Item extends HostObject {
  readonly shape = { name: "Item", scalars: ["id", "price"], key: "id" };
  private amount: number;
  readonly maker = new Maker();
  constructor(
    readonly id: string,
    price: number
  ) {
    super();
    this.amount = price;
  }
  get price(): number {
    return this.amount;
  }
  set price(amount: number) {
    if (amount < 0) throw new HostError("InvalidArgument", "A price is not negative.");
    this.amount = amount;
  }
  twice(): number {
    return this.amount * 2;
  }
  sameAs(other: Item): boolean {
    return other === this;
  }
  sumWith(others: readonly (readonly Item[])[]): number {
    return others.flat().reduce((sum, { price }) => sum + price, this.amount);
  }
  described(options: { as?: Item; words?: number[] }): string {
    return `${options.as?.id} ${JSON.stringify(options.words)}`;
  }
  optional(word?: string): string {
    return word === undefined ? "left out" : word;
  }
  broken(): void {
    throw new TypeError("x is undefined");
  }
}

class Maker extends HostObject {
  readonly shape = { name: "Maker", scalars: ["name"] };
  readonly name = "An";
}

class Items extends HostCollection {
  readonly shape = { name: "Items", scalars: ["count"] };
  readonly items: Item[] = [new Item("a", 1), new Item("b", 2), new Item("c", 3)];
  get count(): number {
    return this.items.length;
  }
  add(): Item {
    this.items.push(new Item(`new${this.items.length}`, 0));
    return this.items.at(-1)!;
  }
  getItem(key: string): Item {
    const found = this.items.find(({ id }) => id === key);
    if (!found) throw itemNotFound();
    return found;
  }
  getItemOrNullObject(key: string): Item | null {
    return this.items.find(({ id }) => id === key) ?? null;
  }
}

class Shop extends HostObject {
  readonly shape = { name: "Shop", scalars: [] };
  readonly items = new Items();
}

const PATHS: Record<string, ObjectPath> = {
  1: { Id: 1, ObjectPathType: PathType.Global, Name: "" },
  2: { Id: 2, ObjectPathType: PathType.Property, Name: "Items", ParentObjectPathId: 1 },
  3: indexer(3, "a"),
  4: indexer(4, "b"),
  5: method(5, "GetItemOrNullObject", ["zz"]),
  6: { Id: 6, ObjectPathType: PathType.Property, Name: "Maker", ParentObjectPathId: 5 },
  7: method(7, "Add", []),
  8: indexer(8, "zz"),
  // A stale parent that is not in the body, as the client sends it.
  9: { Id: 9, ObjectPathType: PathType.ReferenceId, Name: "reference-1", ParentObjectPathId: 99 },
  10: { Id: 10, ObjectPathType: PathType.Null, Name: "", ParentObjectPathId: 99 },
  11: { Id: 11, ObjectPathType: PathType.New, Name: "Clock" },
  12: { Id: 12, ObjectPathType: PathType.Property, Name: "Missing", ParentObjectPathId: 3 },
  13: { Id: 13, ObjectPathType: PathType.Property, Name: "Constructor", ParentObjectPathId: 3 },
};

function indexer(Id: number, key: string): ObjectPath {
  const ArgumentInfo = { Arguments: [key] };
  return { Id, ObjectPathType: PathType.Indexer, Name: "", ParentObjectPathId: 2, ArgumentInfo };
}

function method(Id: number, Name: string, Arguments: unknown[]): ObjectPath {
  const ArgumentInfo = { Arguments };
  return { Id, ObjectPathType: PathType.Method, Name, ParentObjectPathId: 2, ArgumentInfo };
}

function setup() {
  const shop = new Shop();
  const crashes: unknown[] = [];
  const subscriptions: string[] = [];
  const interpreter = new Interpreter({
    root: shop,
    service: () => new Maker(),
    subscribe(target, event, on) {
      subscriptions.push(`${target.shape.name} ${event} ${on}`);
      return event !== "Moonrise";
    },
    crashed: (error) => crashes.push(error),
  });
  const run = (...actions: Omit<Action, "Id">[]) =>
    interpreter.execute({
      Actions: actions.map((action, i) => ({ Id: 100 + i, ...action })),
      ObjectPaths: PATHS,
    });
  return { run, shop, crashes, subscriptions, interpreter };
}

const instantiate = (path: number) => act(ActionType.Instantiate, path);
const call = (path: number, name: string, args: unknown[] = [], refs?: (number | number[][])[]) =>
  act(ActionType.Method, path, name, {
    ArgumentInfo: { Arguments: args, ...(refs && { ReferencedObjectPathIds: refs }) },
  });
const load = (path: number, ...Select: string[]) =>
  act(ActionType.Query, path, "", { QueryInfo: { Select } });
const set = (path: number, name: string, value: unknown) =>
  act(ActionType.SetProperty, path, name, { ArgumentInfo: { Arguments: [value] } });

function act(type: number, path: number, Name = "", more: Partial<Action> = {}) {
  return { ActionType: type, ObjectPathId: path, Name, ...more };
}

describe("the interpreter", () => {
  it.each([
    ["an item by its key", instantiate(3), { Id: "a" }],
    ["a null object", instantiate(5), null],
    ["the child of a null object", instantiate(6), null],
    ["a path the client knows to be null", instantiate(10), null],
    ["a service", load(11, "name"), { Name: "An" }],
    ["all scalars", load(3), { Id: "a", Price: 1 }],
    ["chosen scalars", load(3, "price"), { Id: "a", Price: 1 }],
    ["the caller's spelling", load(3, "Price"), { Id: "a", Price: 1 }],
    ["a path of names", load(3, "maker/name"), { Id: "a", Maker: { Name: "An" } }],
    ["a load of a null object", load(5, "price"), null],
    ["a result", call(3, "Twice"), 2],
    ["a missing optional argument", call(3, "Optional", [null]), "left out"],
    ["an object argument", call(3, "SameAs", [3], [3]), true],
    ["nested object arguments", call(3, "SumWith", [[[3, 4]]], [[[3, 4]]]), 4],
    [
      "objects inside plain ones",
      call(3, "Described", [{ as: { _ObjectPathId: 4 }, words: [1, 2] }]),
      "b [1,2]",
    ],
    ["a trace, whose path is none", act(ActionType.Trace, 0), null],
    ["an unchanged check", act(ActionType.EnsureUnchanged, 3), null],
  ])("answers %s", (_, action, value) => {
    const { run } = setup();
    const response = run(action);
    expect(response.Error).toBeUndefined();
    expect(response.Results).toEqual([{ ActionId: 100, Value: value }]);
  });

  it.each([
    ["an item that is not there", instantiate(8), "ItemNotFound", "Items.getItem"],
    ["a member that is not there", load(3, "weight"), "ApiNotFound", "Item.load"],
    ["a property path that is not there", instantiate(12), "ApiNotFound", "Item.missing"],
    ["what every object inherits", instantiate(13), "ApiNotFound", "Item.constructor"],
    ["a method that is not there", call(3, "Halve"), "ApiNotFound", "Item.halve"],
    ["a property that is read-only", set(3, "Id", "z"), "ApiNotFound", "Item.id"],
    ["a refused value", set(3, "Price", -1), "InvalidArgument", "Item.price"],
    ["a call on a null object", call(5, "Twice"), "ItemNotFound", ""],
    ["a reference given back", instantiate(9), "InvalidReference", ""],
    ["an unknown path", instantiate(77), "InvalidObjectPath", ""],
    ["an unknown kind of action", act(42, 3), "NotImplemented", ""],
    [
      "an event it has not",
      call(3, "_RegisterMoonriseEvent"),
      "ApiNotFound",
      "Item._RegisterMoonriseEvent",
    ],
  ])("refuses %s", (_, action, code, location) => {
    const { run, crashes } = setup();
    expect(run(action).Error).toMatchObject({ Code: code, Location: location, ActionIndex: 0 });
    expect(crashes).toEqual([]);
  });

  it("records unknown members", () => {
    const { run, interpreter } = setup();
    run(call(3, "Halve"));
    run(load(3, "weight"));
    expect([...interpreter.unknownMembers]).toEqual(["Item.halve", "Item.weight"]);
  });

  it("reports a crash instead of hiding it", () => {
    const { run, crashes } = setup();
    expect(run(call(3, "Broken")).Error).toMatchObject({ Code: "GeneralException" });
    expect(crashes).toEqual([expect.any(TypeError)]);
  });

  it("keeps what was done before a failure, and stops there", () => {
    const { run, shop } = setup();
    const response = run(set(3, "Price", 7), set(3, "Price", -1), set(4, "Price", 9));
    expect(response.Results).toEqual([{ ActionId: 100, Value: null }]);
    expect(response.Error).toMatchObject({ ActionIndex: 1 });
    expect(shop.items.items.map(({ price }) => price)).toEqual([7, 2, 3]);
  });

  it("follows each path once in a request", () => {
    const { run, shop } = setup();
    const { Results } = run(instantiate(7), set(7, "Price", 5), load(7, "price"));
    expect(shop.items.count).toBe(4);
    expect(Results[2]!.Value).toEqual({ Id: "new3", Price: 5 });
  });

  it("pages through a collection and reads its own scalars beside the items", () => {
    const { run } = setup();
    const page = { QueryInfo: { Select: ["price", "count"], Skip: 1, Top: 1 } };
    const { Results } = run(act(ActionType.Query, 2, "", page), load(2, "items/maker/name"));
    expect(Results[0]!.Value).toEqual({ Count: 3, _Items: [{ Id: "b", Price: 2 }] });
    expect(Results[1]!.Value).toMatchObject({ _Items: [{ Maker: { Name: "An" } }, {}, {}] });
  });

  it("gives references and takes them back", () => {
    const { run, interpreter } = setup();
    const kept = run(call(3, "_KeepReference"), call(3, "_KeepReference"), instantiate(3));
    expect(kept.Results[2]!.Value).toEqual({ Id: "a", _ReferenceId: "reference-1" });
    expect(run(load(9, "price")).Results[0]!.Value).toMatchObject({ Price: 1 });
    expect(interpreter.referenceCount).toBe(1);
    run(call(1, "_RemoveReference", ["reference-1"]));
    expect(interpreter.referenceCount).toBe(0);
    const again = run(call(3, "_KeepReference"), instantiate(3));
    expect(again.Results[1]!.Value).toMatchObject({ _ReferenceId: "reference-2" });
    expect(interpreter.referenceCount).toBe(1);
  });

  it("sets several members of an update", () => {
    const { run, shop } = setup();
    run(act(ActionType.Update, 3, "", { ObjectState: { price: 8 } }));
    expect(shop.items.getItem("a").price).toBe(8);
  });

  it("lists every trace", () => {
    const { run } = setup();
    const response = run(instantiate(3), act(ActionType.Trace, 0), act(ActionType.Trace, 0));
    expect(response.TraceIds).toEqual([101, 102]);
    expect(response.Results).toHaveLength(3);
  });

  it.each([
    ["_RegisterDataChangedEvent", "Item DataChanged true"],
    ["_UnregisterDataChangedEvent", "Item DataChanged false"],
    ["_RegisterEventNameChanged", "Item NameChanged true"],
  ])("hands on %s", (name, subscription) => {
    const { run, subscriptions } = setup();
    run(call(3, name));
    expect(subscriptions).toEqual([subscription]);
  });
});
