import { sniff } from "../../src/xlsx/sniff";
import { nastyBytes } from "./nastyFiles";

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

describe("sniff", () => {
  it.each([
    ["PK\x03\x04…", "zip"],
    ["Họ tên;Điểm\nA;7", "csv"],
    ["\ufeffa,b\n1,2\n", "csv"],
    ["a\tb\n1\t2\n", "csv"],
    ["Báo cáo, quý I\nkhông có bảng\n", "text"],
    ["Kế hoạch", "text"],
    ["  <!DOCTYPE html><p>", "html"],
    ["<table><tr><td>1</td></tr></table>", "html"],
    ["MIME-Version: 1.0\nX: y", "html"],
    [
      "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>",
      "xml-2003",
    ],
    ["<?xml version='1.0'?><a/>", "xml"],
    ["%PDF-1.7", "pdf"],
    ["{\\rtf1 x}", "other-office"],
    ["Rar!\x1a\x07", "other-zip"],
    ["ab\x00\x01cd", "unknown-content"],
  ])("%j is %s", (text, kind) => {
    expect(sniff(bytes(text))).toBe(kind);
  });

  it.each([
    [[0x89, 0x50, 0x4e, 0x47, 0x0d], "image"],
    [[0xff, 0xd8, 0xff, 0xe0], "image"],
    [[0xff, 0xfe, 0x41, 0x00, 0x09, 0x00, 0x42, 0x00], "csv"],
    [[0x09, 0x08, 0x10, 0x00, 0x00, 0x06], "xls"],
    [[0x09, 0x08, 0x08, 0x00, 0x00, 0x05], "xls-95"],
    [[0x09, 0x00, 0x04, 0x00, 0x02, 0x00], "xls-95"],
    [[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1], "other-office"],
  ])("bytes %j are %s", (data, kind) => {
    expect(sniff(new Uint8Array(data))).toBe(kind);
  });

  it.each([
    ["generated/zip_prefix_junk.xlsx", "zip"],
    ["generated/xls_renamed.xlsx", "xls"],
    ["generated/cfb_agile_hucre.xlsx", "encrypted"],
  ])("%s is %s", (file, kind) => {
    expect(sniff(nastyBytes(file))).toBe(kind);
  });
});
