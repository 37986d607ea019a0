import type { ProblemCode } from "./problems";
import { decodeUtf8 } from "./xml/utf8";
import { findEndRecord } from "./zip/directory";

const HEAD = 4096;

/** What a file's bytes are, whatever its name says: `zip`, or the reason why it cannot be an .xlsx. */
export function sniff(bytes: Uint8Array): "zip" | ProblemCode {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return compoundFile(bytes);
  if (startsWith(bytes, [0x50, 0x4b, 3, 4]) || findEndRecord(bytes) >= 0) return "zip";
  if (startsWith(bytes, [0x09]) && [0, 2, 4, 8].includes(bytes[1] ?? -1) && bytes[3] === 0) {
    return bytes[1] === 8 && bytes[5] === 6 ? "xls" : "xls-95";
  }
  const magic = MAGIC.find(([first]) => startsWith(bytes, first));
  if (magic) return magic[1];
  return textKind(headText(bytes));
}

const MAGIC: readonly (readonly [readonly number[], ProblemCode])[] = [
  [[0x25, 0x50, 0x44, 0x46], "pdf"],
  [[0x89, 0x50, 0x4e, 0x47], "image"],
  [[0xff, 0xd8, 0xff], "image"],
  [[0x47, 0x49, 0x46, 0x38], "image"],
  [[0x52, 0x61, 0x72, 0x21], "other-zip"],
  [[0x37, 0x7a, 0xbc, 0xaf], "other-zip"],
  [[0x1f, 0x8b], "other-zip"],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], "other-office"],
];

/** An OLE file: its directory names streams in UTF-16. */
function compoundFile(bytes: Uint8Array): ProblemCode {
  if (holdsUtf16(bytes, "EncryptedPackage")) return "encrypted";
  if (holdsUtf16(bytes, "Workbook")) return "xls";
  // Its letters are those of a code page, which may be any.
  if (holdsUtf16(bytes, "Book")) return "xls-95";
  return "other-office";
}

function textKind(text: string | null): ProblemCode {
  if (text === null) return "unknown-content";
  const start = text.trimStart().slice(0, 300).toLowerCase();
  if (start.startsWith("<")) {
    if (/^<(!doctype html|html|head|body|table|meta|style)/.test(start)) return "html";
    if (text.includes("urn:schemas-microsoft-com:office:spreadsheet")) return "xml-2003";
    return /<html|<table/i.test(text) ? "html" : "xml";
  }
  if (start.startsWith("mime-version")) return "html";
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const cells = lines.slice(0, 5).map((line) => line.split(/[;,\t]/).length);
  return cells.length > 0 && cells.every((count) => count > 1) ? "csv" : "text";
}

/** The first letters, or null where the bytes are not text. */
function headText(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD);
  if (startsWith(head, [0xff, 0xfe])) return new TextDecoder("utf-16le").decode(head);
  if (startsWith(head, [0xfe, 0xff])) return new TextDecoder("utf-16be").decode(head);
  const odd = head.filter((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27)).length;
  return odd > 0 ? null : decodeUtf8(head, 0, head.length).replace(/^\ufeff/, "");
}

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, index) => bytes[index] === byte);
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0]!;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
