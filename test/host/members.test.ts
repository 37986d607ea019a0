import { excelClasses } from "../../docs/officeTypes";
import { openExcel } from "../support/excelClient";
import { twoSheets } from "../support/excelBook";
import { hostMembers, oneOfEachClass } from "../support/hostClasses";

const classes = oneOfEachClass();

/** What the client and the host say to each other besides the API: `_Id`, `_ValidateArraySize`. */
const isInternal = (member: string): boolean => member.startsWith("_");

describe("the host's classes", () => {
  it("have the client's names for all their members and scalars", async () => {
    const { Excel, close } = await openExcel(twoSheets());
    const wrong: string[] = [];
    for (const [name, object] of classes) {
      const type = (Excel as unknown as Record<string, { prototype: object }>)[name];
      if (!type) {
        wrong.push(name);
        continue;
      }
      for (const member of hostMembers(object)) {
        if (!(member in type.prototype)) wrong.push(`${name}.${member}`);
      }
      const scalars = Reflect.get(type.prototype, "_scalarPropertyNames") as string[] | undefined;
      for (const scalar of object.shape.scalars) {
        if (!scalars?.includes(scalar)) wrong.push(`${name}.${scalar} is no scalar`);
      }
    }
    close();
    expect(wrong).toEqual([]);
    expect(classes.size).toBeGreaterThan(25);
  });

  it("have no member that Microsoft's declarations lack", () => {
    const declared = excelClasses();
    const wrong = [...classes].flatMap(([name, object]) => {
      const members = new Set(declared.get(name)?.map((member) => member.name));
      return hostMembers(object)
        .filter((member) => !isInternal(member) && !members.has(member))
        .map((member) => `${name}.${member}`);
    });
    expect(wrong).toEqual([]);
    expect(declared.size).toBeGreaterThan(150);
  });
});
