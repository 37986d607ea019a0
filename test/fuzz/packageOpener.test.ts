import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { isCellError } from "../../src/domain/sheet";
import { openWorkbook } from "../../src/xlsx/openWorkbook";
import { NASTY_FILES, nastyBytes, valueCount } from "../xlsx/nastyFiles";
import { packageOf } from "../xlsx/packageOf";
import { type BuiltEntry, builtZip } from "./builtZip";
import { type ByteDamage, byteDamages } from "./damagedBytes";
import { fuzz } from "./fuzz";

const FIXTURES = join(__dirname, "../fixtures");
const CORPUS = join(__dirname, "corpus");
/** Real files of a size that many executions can afford, whatever is wrong with them. */
const SMALL = 16_000;

const PARTS: readonly Readonly<Record<string, Uint8Array>>[] = [
  ...readdirSync(CORPUS)
    .filter((name) => name.endsWith(".xml"))
    .map((name) => packageOf({ "xl/worksheets/sheet1.xml": readFileSync(join(CORPUS, name)) })),
  new Uint8Array(readFileSync(join(FIXTURES, "producers/openpyxl.xlsx"))),
  new Uint8Array(readFileSync(join(FIXTURES, "producers/libreoffice.xlsx"))),
].map((bytes) => unzipSync(bytes));
const FILES: readonly Uint8Array[] = [
  ...PARTS.map((parts) => zipSync({ ...parts })),
  ...NASTY_FILES.map(([file]) => nastyBytes(file)).filter(({ length }) => length < SMALL),
];

/** Less than the product's own, so that a lie about sizes or a flood is met in small files too. */
const LIMITS = {
  ...{ fileBytes: 200_000, entries: 200, totalBytes: 2_000_000, entryBytes: 1_000_000 },
  ...{ treeBytes: 200_000, treeTags: 5_000, cells: 20_000, merges: 1_000, strings: 5_000 },
  ...{ stringBytes: 500_000, sharedFormulaCharacters: 200_000 },
};

/** A workbook, or a reason that somebody thought of, with its sentence; the same each time. */
function expectForeseen(bytes: Uint8Array): void {
  const result = openWorkbook(bytes, { book: "f.xlsx", limits: LIMITS });
  expect(openWorkbook(bytes, { book: "f.xlsx", limits: LIMITS })).toEqual(result);
  if (!result.ok) {
    const { code, text } = result.problem;
    expect({ code, said: text.vi }).not.toMatchObject({ code: "unexpected" });
    for (const words of [text.vi, text.en]) {
      expect(words).toContain("f.xlsx");
      expect(words).not.toMatch(/undefined|NaN|\[object/);
    }
    return;
  }
  const { sheets, names } = result.book;
  expect(sheets.length).toBeGreaterThan(0);
  expect(valueCount(sheets)).toBeLessThanOrEqual(LIMITS.cells);
  for (const { name, rows } of sheets) {
    expect(typeof name).toBe("string");
    for (const { values } of rows) {
      values.forEach((value) => {
        if (typeof value === "number") expect(Number.isFinite(value)).toBe(true);
        if (isCellError(value)) expect(typeof value.error).toBe("string");
      });
    }
  }
  for (const { name, refersTo } of names) expect(typeof (name + refersTo)).toBe("string");
}

const fileIndex = fc.nat(FILES.length - 1);
const partsIndex = fc.nat(PARTS.length - 1);

fuzz("package opener", "a file with damaged bytes is a workbook or a reason", {
  holds: fc.property(fileIndex, byteDamages, (index, damage) => {
    expectForeseen(damage(FILES[index]!));
  }),
  usual: 250,
});

fuzz("package opener", "a package with a damaged part is a workbook or a reason", {
  holds: fc.property(partsIndex, fc.nat(), byteDamages, (index, which, damage) => {
    expectForeseen(zipSync(withPart(PARTS[index]!, which, damage)));
  }),
  usual: 150,
});

function withPart(parts: Readonly<Record<string, Uint8Array>>, which: number, damage: ByteDamage) {
  const names = Object.keys(parts).filter((name) => !name.endsWith("/"));
  const name = names[which % names.length]!;
  return { ...parts, [name]: damage(parts[name]!) };
}

/** Words of a package's own parts in place of others: other targets, other names, other numbers. */
const swaps = fc.array(
  fc.tuple(
    fc.nat(),
    fc.constantFrom(
      ...[
        "",
        "/",
        "../",
        "xl/worksheets/sheet1.xml",
        "../../etc/passwd",
        "#REF!",
        "-1",
        "99999999",
      ],
      ...["__proto__", "&#0;", "&#xD800;", "&amp;", "<x>", "utf-16", "UTF-8", "x".repeat(300)]
    )
  ),
  { minLength: 1, maxLength: 4 }
);

fuzz("package opener", "a package that says other words is a workbook or a reason", {
  holds: fc.property(partsIndex, fc.nat(), swaps, (index, which, words) => {
    const reworded: ByteDamage = (bytes) => {
      let text = strFromU8(bytes);
      for (const [at, word] of words) {
        const places = [...text.matchAll(/"[^"]*"|>[^<]+</g)];
        const place = places[at % Math.max(1, places.length)];
        if (!place) continue;
        const end = place.index + place[0].length - 1;
        text = text.slice(0, place.index + 1) + word + text.slice(end);
      }
      return strToU8(text);
    };
    expectForeseen(zipSync(withPart(PARTS[index]!, which, reworded)));
  }),
  usual: 150,
});

const lie = fc.record(
  {
    size: fc.constantFrom(0, 1, 500_000, 0x7fffffff, 0xffffffff),
    packed: fc.constantFrom(0, 5, 0x7fffffff, 0xffffffff),
    crc: fc.nat(),
    method: fc.constantFrom(0, 8, 9, 12, 99),
    flags: fc.constantFrom(0, 1, 8, 0x0800),
    header: fc.constantFrom(0, 3, 0x7ffffff0, 0xffffffff),
  },
  { requiredKeys: [] }
);
const twin = fc.record({
  name: fc.constantFrom(
    ...["XL/Workbook.xml", "xl\\workbook.xml", "/xl/workbook.xml", "../xl/workbook.xml"],
    ...["C:/x.xml", "__proto__", "", "xl/worksheets/sheet1.xml", "[content_types].xml"]
  ),
  content: fc.constantFrom(strToU8("<x/>"), new Uint8Array(0), new Uint8Array(900_000)),
});

fuzz("package opener", "a zip that lies, doubles or floods is a workbook or a reason", {
  holds: fc.property(
    partsIndex,
    fc.array(fc.tuple(fc.nat(), lie), { maxLength: 3 }),
    fc.array(twin, { maxLength: 3 }),
    fc.record(
      { junk: fc.nat(300), comment: fc.nat(300), count: fc.nat(0xffff) },
      { requiredKeys: [] }
    ),
    (index, lies, twins, more) => {
      const honest = entriesOf(PARTS[index]!);
      const entries: BuiltEntry[] = [...honest, ...twins];
      for (const [which, one] of lies) {
        const at = which % entries.length;
        entries[at] = { ...entries[at]!, ...one };
      }
      expectForeseen(builtZip({ entries, ...more }));
    }
  ),
  usual: 120,
});

fuzz(
  "package opener",
  "an honest zip is read whatever its order, its packing and what stands around it",
  {
    holds: fc.property(
      partsIndex,
      fc.array(fc.tuple(fc.nat(), fc.boolean()), { minLength: 30, maxLength: 30 }),
      fc.record({ junk: fc.nat(300), comment: fc.nat(300) }),
      fc.nat(40),
      (index, packing, around, extra) => {
        const parts = PARTS[index]!;
        const entries = entriesOf(parts)
          .map((entry, i) => ({ entry, place: packing[i]![0], stored: packing[i]![1] }))
          .sort((a, b) => a.place - b.place)
          .map(({ entry, stored }) => ({ ...entry, stored, extra }));
        const found = openWorkbook(builtZip({ ...around, entries }), { book: "f.xlsx" });
        expect(found).toEqual(openWorkbook(zipSync({ ...parts }), { book: "f.xlsx" }));
        expect(found.ok).toBe(true);
      }
    ),
    usual: 40,
  }
);

function entriesOf(parts: Readonly<Record<string, Uint8Array>>): BuiltEntry[] {
  return Object.entries(parts).map(([name, content]) => ({ name, content }));
}

/** What people send under the name of a workbook: heads of other formats, and texts. */
const heads = fc.constantFrom(
  ...["%PDF-1.7", "\x89PNG", "GIF89a", "Rar!", "{\\rtf1", "<html><table>", "<?xml version='1.0'?>"],
  ...[
    "a;b\n1;2\n",
    "mime-version: 1.0",
    "urn:schemas-microsoft-com:office:spreadsheet",
    "PK\x03\x04",
  ],
  ...[
    "\xd0\xcf\x11\xe0",
    "\xff\xfe<\x00h\x00",
    "\xfe\xff\x00<",
    "\x1f\x8b",
    "\x09\x08\x10\x00\x00\x06",
    "",
  ]
);

fuzz("package opener", "whatever is no package ends in a reason", {
  holds: fc.property(heads, fc.uint8Array({ maxLength: 600 }), (head, rest) => {
    const letters = Uint8Array.from([...head].map((letter) => letter.charCodeAt(0)));
    const bytes = new Uint8Array(letters.length + rest.length);
    bytes.set(letters);
    bytes.set(rest, letters.length);
    expectForeseen(bytes);
    expect(openWorkbook(bytes, { book: "f.xlsx" }).ok).toBe(false);
  }),
  usual: 150,
});
