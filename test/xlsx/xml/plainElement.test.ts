import { parseXml, XmlElement } from "@rgrove/parse-xml";
import fc from "fast-check";
import { plainElement } from "../../../src/xlsx/xml/plainElement";

/** The tree without the places of its nodes. */
function shape(element: XmlElement): unknown {
  const children = element.children.map((child) =>
    child instanceof XmlElement ? shape(child) : "text" in child ? child.text : child.type
  );
  return { name: element.name, attributes: { ...element.attributes }, children };
}

/** What the strict parser makes of it; null where it refuses. */
function strict(xml: string): unknown {
  try {
    const { root } = parseXml(xml, { ignoreUndefinedEntities: true });
    return root && shape(root);
  } catch {
    return null;
  }
}

const LIST =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Relationships xmlns="x">\n<Relationship Id="rId1" Target="worksheets/sheet1.xml"/>\t<a:b>Chỉ \n tiêu</a:b ></Relationships>\n';

describe("plainElement", () => {
  it.each([
    LIST,
    "<a/>",
    '<a b="1"\n c=""/>',
    "<a> <b/> </a>",
    '<a __proto__="x" constructor="y"/>',
    '<?xml version="1.0"?><a/>',
    "<a>]]</a>",
  ])("takes %j as the strict parser does", (xml) => {
    const found = plainElement(xml);
    expect(found && shape(found)).toEqual(strict(xml));
    expect(found).not.toBeNull();
  });

  it.each([
    ["a reference", '<a b="&amp;"/>'],
    ["a reference in a text", "<a>&lt;</a>"],
    ["single quotes", "<a b='1'/>"],
    ["a comment", "<a><!-- --></a>"],
    ["a comment before the root", "<!-- --><a/>"],
    ["a section", "<a><![CDATA[x]]></a>"],
    ["an instruction", "<a><?x?></a>"],
    ["a DOCTYPE", "<!DOCTYPE a><a/>"],
    ["a byte order mark", "\ufeff<a/>"],
    ["a carriage return", "<a>\r\n</a>"],
    ["a line end in a value", '<a b="1\n2"/>'],
    ["a character that XML forbids", "<a>\u0001</a>"],
    ["another that it forbids", '<a b="\uffff"/>'],
    ["an attribute twice", '<a b="1" b="1"/>'],
    ["attributes without a blank between", '<a b="1"c="2"/>'],
    ["an attribute without quotes", "<a b=1/>"],
    ["an attribute without a value", "<a b/>"],
    ["`xml:space` with a value of its own", '<a xml:space="x"/>'],
    ["a name that is none", "<1/>"],
    ["an end of another name", "<a></b>"],
    ["an end with attributes", '<a></a b="1">'],
    ["an end that is empty too", "<a></a/>"],
    ["an end without a start", "</a>"],
    ["a cut", LIST.slice(0, 100)],
    ["a cut before the last end", "<a><b/>"],
    ["something behind the root", "<a/><b/>"],
    ["text behind the root", "<a/>x"],
    ["a blank behind the root that is none in XML", "<a/>\u00a0"],
    ["the end of a section in a text", "<a>]]></a>"],
    ["nothing", ""],
    ["elements nested deeper than programs do", "<a>".repeat(40) + "</a>".repeat(40)],
  ])("leaves %s to the strict parser", (_what, xml) => {
    expect(plainElement(xml)).toBeNull();
  });

  it("whatever it takes, the strict parser takes alike", () => {
    const piece = fc.constantFrom(
      ...["<a>", "</a>", "<b/>", "<a ", 'b="1"', " ", "/>", ">", "</", "x", "]]>", "<!--", "-->"],
      ...[
        '<?xml version="1.0"?>',
        "&amp;",
        "&",
        "'",
        '"',
        "\n",
        "\r",
        "\u0001",
        "<",
        "=",
        "\ufffe",
      ],
      ...['<a xml:space="preserve">', '<x:a b="ế">', "</x:a>", "<?x?>", "\u00a0", "\ufeff"]
    );
    const xml = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
    const within = xml.map((inner) => `<a>${inner}</a>`);
    fc.assert(
      fc.property(fc.oneof(xml, within), (text) => {
        const found = plainElement(text);
        if (found) expect(shape(found)).toEqual(strict(text));
      }),
      { seed: 20_211_130, numRuns: 20_000 }
    );
  });
});
