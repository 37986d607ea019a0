import type { UserEdit } from "../../src/domain/edit";
import { joinEdits } from "../../src/domain/joinEdits";
import { areaAddress, parseArea } from "../../src/domain/sheet";

/** `A1:B2=` writes its address into every cell; `A1#` gives a number format; `!` expects blanks. */
function edit(text: string): UserEdit {
  const [, address, kind, expecting] = /^([A-Z0-9:]+)([=#])(!?)$/.exec(text)!;
  const area = parseArea(address!)!;
  const filled = <Given>(given: Given): Given[][] =>
    Array.from({ length: area.bottom - area.top + 1 }, () =>
      Array.from({ length: area.right - area.left + 1 }, () => given)
    );
  if (kind === "#") {
    return { kind: "numberFormats", sheet: "S", area, formats: filled(address!) };
  }
  return {
    ...{ kind: "cells", sheet: "S", area },
    values: filled({ kind: "text", value: address! } as const),
    ...(expecting && { expect: filled(null) }),
  };
}

function shown(joined: UserEdit): string {
  if (joined.kind === "name") return joined.name;
  const expecting = joined.kind === "cells" && joined.expect ? "!" : "";
  return `${areaAddress(joined.area)}${joined.kind === "cells" ? "=" : "#"}${expecting}`;
}

const join = (text: string): string => joinEdits(text.split(" ").map(edit)).map(shown).join(" ");

it.each([
  ["rows below each other", "A1:B1= A2:B2= A3:B3=", "A1:B3="],
  ["formats and contents that alternate", "A1# A1= A2# A2= A3# A3=", "A1:A3# A1:A3="],
  ["contents before formats", "A1= A1# A2= A2#", "A1:A2= A1:A2#"],
  ["columns that alternate", "A1= C1= A2= C2=", "A1:A2= C1:C2="],
  ["rows with what is expected", "A1=! A2=!", "A1:A2=!"],
  ["what is expected of one row only", "A1=! A2=", "A1=! A2="],
  ["rows that lie apart", "A1= A3=", "A1= A3="],
  ["other widths", "A1= A2:B2=", "A1= A2:B2="],
  ["a row upwards", "A2= A1=", "A2= A1="],
  ["a cell that is written twice", "A1= A2= A2= A3=", "A1:A2= A2:A3="],
  ["a row past another that touches it", "A1= A2# A2=", "A1= A2# A2="],
])("joins or leaves %s", (_, edits, joined) => {
  expect(join(edits)).toBe(joined);
});

it("keeps every row's contents, formats and expectations in their order", () => {
  expect(joinEdits(["A1=!", "A2=!"].map(edit))).toEqual([
    {
      ...{ kind: "cells", sheet: "S", area: parseArea("A1:A2") },
      values: [[{ kind: "text", value: "A1" }], [{ kind: "text", value: "A2" }]],
      expect: [[null], [null]],
    },
  ]);
  expect(joinEdits(["B1#", "B2#"].map(edit))).toMatchObject([{ formats: [["B1"], ["B2"]] }]);
});

it("keeps names where they stand, and sheets apart", () => {
  const name: UserEdit = { kind: "name", name: "Kỳ", sheet: null, refersTo: "1" };
  const other = { ...edit("A2="), sheet: "T" } as UserEdit;
  expect(joinEdits([edit("A1="), name, edit("A2=")]).map(shown)).toEqual(["A1=", "Kỳ", "A2="]);
  expect(joinEdits([edit("A1="), other])).toHaveLength(2);
});
