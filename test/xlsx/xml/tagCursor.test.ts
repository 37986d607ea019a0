import { strToU8 } from "fflate";
import { attributeValue } from "../../../src/xlsx/xml/attributes";
import { nextTag, skipElement, tagCursor } from "../../../src/xlsx/xml/tagCursor";
import { textBefore } from "../../../src/xlsx/xml/xmlText";

/** Each tag as `kind name`, then why it stopped. */
function tags(xml: string): readonly string[] {
  const cursor = tagCursor(strToU8(xml));
  const found: string[] = [];
  while (nextTag(cursor)) {
    found.push(`${cursor.kind} ${xml.slice(cursor.nameStart, cursor.nameEnd)}`);
  }
  return [...found, String(cursor.stop)];
}

describe("nextTag", () => {
  it.each([
    ["<a><b/></a>", ["open a", "empty b", "close a", "end"]],
    ["<x:a x:b='1'></x:a >", ["open a", "close a", "end"]],
    ["<a b='>' c=\"/>\"/>", ["empty a", "end"]],
    ["<a\n/>", ["empty a", "end"]],
    ["<?xml version='1.0'?><!-- <b> --><a/>", ["empty a", "end"]],
    ["<a><![CDATA[<b>]]></a>", ["open a", "close a", "end"]],
    ["", ["end"]],
    ["text", ["end"]],
    ["<", ["cut"]],
    ["<a", ["cut"]],
    ["<a b='>", ["cut"]],
    ["<a/><!-- ", ["empty a", "cut"]],
    ["<a/><![CDATA[ ]]", ["empty a", "cut"]],
    ["<?pi", ["cut"]],
    ["<!DOCTYPE a><a/>", ["doctype"]],
    ["<!ELEMENT a>", ["cut"]],
    ["<>", ["open ", "end"]],
    ["</>", ["close ", "end"]],
  ])("%s", (xml, expected) => {
    expect(tags(xml)).toEqual(expected);
  });
});

describe("skipElement", () => {
  it("passes 200,000 nested elements without recursion", () => {
    const cursor = tagCursor(
      strToU8(`<r>${"<a>".repeat(200_000)}${"</a>".repeat(200_000)}<b/></r>`)
    );
    nextTag(cursor);
    nextTag(cursor);
    expect(skipElement(cursor)).toBe(true);
    expect(nextTag(cursor) && cursor.kind).toBe("empty");
  });

  it("says when the element never ends", () => {
    const cursor = tagCursor(strToU8("<a><b></b>"));
    nextTag(cursor);
    expect(skipElement(cursor)).toBe(false);
  });
});

describe("textBefore", () => {
  it.each([
    ["a &amp; b", "a & b"],
    ["&#65;&#x1F61C;&#x110000;", "A😜&#x110000;"],
    ["<![CDATA[&amp;]]>&amp;<!-- & -->x", "&amp;&x"],
    ["a\r\nb<?p?>\rc", "a\nb\nc"],
  ])("%s", (xml, text) => {
    const cursor = tagCursor(strToU8(`<t>${xml}</t>`));
    nextTag(cursor);
    nextTag(cursor);
    expect(textBefore(cursor)).toBe(text);
  });
});

describe("attributeValue", () => {
  it.each([
    ["<a b='1'/>", "1"],
    ['<a xb="0" b = "x &lt; y" c="2">', "x < y"],
    ["<a b=1 c=2>", "1"],
    ["<a b>", ""],
    ["<a x:b='1'>", null],
    ["<a bb='1'>", null],
    ["<a>", null],
  ])("b of %s", (xml, value) => {
    const cursor = tagCursor(strToU8(xml));
    nextTag(cursor);
    expect(attributeValue(cursor, "b")).toBe(value);
  });
});
