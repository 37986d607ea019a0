import { strToU8 } from "fflate";
import { plainRelationships } from "../../../src/xlsx/parts/plainRelationships";

const ONE = '<Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>';

function list(inner: string): Uint8Array {
  return strToU8(`<?xml version="1.0"?>\n<Relationships xmlns="x">${inner}</Relationships>\n`);
}

describe("plainRelationships", () => {
  it("reads a flat list", () => {
    expect(plainRelationships(list(`${ONE}\n${ONE}`))).toEqual([
      { id: "rId1", type: "http://x/worksheet", target: "worksheets/sheet1.xml" },
      { id: "rId1", type: "http://x/worksheet", target: "worksheets/sheet1.xml" },
    ]);
    expect(plainRelationships(list(""))).toEqual([]);
  });

  it.each([
    ["an entity", list(ONE.replace("sheet1", "a&amp;b"))],
    ["a missing target", list('<Relationship Id="rId1" Type="x"/>')],
    ["an element that is not empty", list(ONE.replace("/>", "></Relationship>"))],
    ["another element", list("<Other/>")],
    ["a comment", list(`<!-- -->${ONE}`)],
    ["another root", strToU8(`<r>${ONE}</r>`)],
    ["a cut", list(ONE).subarray(0, 100)],
    ["something behind the root", new Uint8Array([...list(ONE), ...strToU8("<x/>")])],
    ["a DOCTYPE", strToU8(`<!DOCTYPE x><Relationships>${ONE}</Relationships>`)],
    ["a byte order mark", new Uint8Array([0xef, 0xbb, 0xbf, ...list(ONE)])],
    ["a part of more than 64 KB", list(ONE.repeat(1_000))],
  ])("leaves %s to the strict parser", (_what, bytes) => {
    expect(plainRelationships(bytes)).toBeNull();
  });
});
