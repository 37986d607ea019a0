import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strangeWords } from "../../../src/domain/vietnamese/strangeWords";

const said = (text: string): Record<string, string | null> =>
  Object.fromEntries(strangeWords(text).map(({ word, meant }) => [word, meant]));

describe("strangeWords", () => {
  it.each([
    ["phát triển nghành du lịch", { nghành: "ngành" }],
    ["Ngiên cứu khoa học", { Ngiên: "Nghiên" }],
    ["giảm ngèo bền vững", { ngèo: "nghèo" }],
    ["xây dựng cế hoạch", { cế: "kế" }],
    ["bảo vệ rnôi trường", { rnôi: "môi" }],
    ["đã đuợc phê duyệt", { đuợc: "được" }],
    ["đã đưọc phê duyệt", { đưọc: "được" }],
    ["kiẻm tra định kỳ", { kiẻm: "kiểm" }],
    ["hoăc các xã", { hoăc: null }],
    ["phát trìển", { trìển: null }],
    ["nghành".normalize("NFD"), { nghành: "ngành" }],
  ])("%s", (text, expected) => expect(said(text)).toEqual(expected));

  it.each([
    "Đắk Lắk, Đắk Nông, Pleiku, Kon Tum, H'Mông, Ê-đê, Xơ-đăng",
    "UBND tỉnh, HTX, TTXĐTMDL, NQ-TƯ, ĐBSCL",
    "internet, logistics, email, container, ha, km, kg, OCOP, 4.0",
    "ôtô, côngtenơ, ximăng, vắcxin, cácbon, brôm, crôm, clorua, xtơ",
    "phường 5B, quý IIđ, m²/người, người/km2",
    "café, señor, façade",
    "Hoà Bình, hoá chất, thuỷ lợi, hòan thành",
    "",
  ])("leaves alone: %s", (text) => expect(said(text)).toEqual({}));

  it("is silent on the whole Kiên Giang plan", () => {
    const samples = join(__dirname, "../../../assets/samples");
    for (const file of ["kien-giang-indicators.tsv", "kien-giang-tasks.tsv"]) {
      const cells = readFileSync(join(samples, file), "utf8").split(/[\t\n]/);
      expect(cells.flatMap(strangeWords)).toEqual([]);
    }
  });
});
