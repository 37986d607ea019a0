import fc from "fast-check";
import { fromTcvn3 } from "../../../src/domain/vietnamese/legacy/tcvn3";
import { fromVni } from "../../../src/domain/vietnamese/legacy/vni";
import { readLegacy } from "../../../src/domain/vietnamese/legacy/readLegacy";

const LETTERS =
  "aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ";

/** VNI as its own table lists the letters: base, acute, grave, hook, tilde, dot. */
const VNI: readonly (readonly [string, string])[] = [
  ["aáàảãạ", "a aù aø aû aõ aï"],
  ["âấầẩẫậ", "aâ aá aà aå aã aä"],
  ["ăắằẳẵặ", "aê aé aè aú aü aë"],
  ["eéèẻẽẹ", "e eù eø eû eõ eï"],
  ["êếềểễệ", "eâ eá eà eå eã eä"],
  ["oóòỏõọ", "o où oø oû oõ oï"],
  ["ôốồổỗộ", "oâ oá oà oå oã oä"],
  ["ơớờởỡợ", "ô ôù ôø ôû ôõ ôï"],
  ["uúùủũụ", "u uù uø uû uõ uï"],
  ["ưứừửữự", "ö öù öø öû öõ öï"],
  ["iíìỉĩị", "i í ì æ ó ò"],
  ["yýỳỷỹỵ", "y yù yø yû yõ î"],
  ["đ", "ñ"],
];
const vniOf = new Map(
  VNI.flatMap(([letters, shown]) => {
    const forms = shown.split(" ");
    return [...letters].map((letter, i) => [letter, forms[i]!] as const);
  })
);
const toVni = (text: string): string =>
  [...text]
    .map((letter) => {
      const lower = letter.toLowerCase();
      const shown = vniOf.get(lower) ?? lower;
      return letter === lower ? shown : shown.toUpperCase();
    })
    .join("");

/** TCVN3 has no capitals with tones: its fonts for capitals draw small letters tall. */
const TCVN3_SAMPLES = [
  ["KÕ ho¹ch ph¸t triÓn kinh tÕ - x· héi", "Kế hoạch phát triển kinh tế - xã hội"],
  ["Tû lÖ hé nghÌo theo chuÈn míi", "Tỷ lệ hộ nghèo theo chuẩn mới"],
  ["Sè gi­êng bÖnh trªn v¹n d©n", "Số giường bệnh trên vạn dân"],
  ["Së N«ng nghiÖp vµ Ph¸t triÓn n«ng th«n", "Sở Nông nghiệp và Phát triển nông thôn"],
  ["§Ò ¸n ®µo t¹o nghÒ, gi¶i quyÕt viÖc lµm", "Đề án đào tạo nghề, giải quyết việc làm"],
] as const;

describe("TCVN3", () => {
  it.each(TCVN3_SAMPLES)("%s", (shown, meant) => {
    expect(fromTcvn3(shown)).toBe(meant);
    expect(readLegacy(shown)).toEqual({ encoding: "TCVN3", meant });
  });

  it("has every small letter", () => {
    const all = Array.from({ length: 256 }, (_, code) => fromTcvn3(String.fromCharCode(code)));
    for (const letter of LETTERS) expect(all).toContain(letter);
  });
});

describe("VNI", () => {
  it.each([
    ["Keá hoaïch phaùt trieån kinh teá - xaõ hoäi", "Kế hoạch phát triển kinh tế - xã hội"],
    ["Ñeà aùn ñaøo taïo ngheà, giaûi quyeát vieäc laøm", "Đề án đào tạo nghề, giải quyết việc làm"],
    ["SÔÛ LAO ÑOÄNG - THÖÔNG BINH VAØ XAÕ HOÄI", "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI"],
    ["Tyû leä hoä ngheøo, tæ leä giöôøng beänh", "Tỷ lệ hộ nghèo, tỉ lệ giường bệnh"],
    [
      "Ngöôøi khuyeát taät vaø treû em ñöôïc chaêm soùc",
      "Người khuyết tật và trẻ em được chăm sóc",
    ],
  ])("%s", (shown, meant) => {
    expect(fromVni(shown)).toBe(meant);
    expect(readLegacy(shown)).toEqual({ encoding: "VNI", meant });
  });

  it("gives back any text that was put into it", () => {
    const letter = fc.constantFrom(...LETTERS, ...LETTERS.toUpperCase(), " ", "-", "5");
    fc.assert(
      fc.property(fc.array(letter, { maxLength: 30 }), (letters) => {
        const text = letters.join("");
        expect(fromVni(toVni(text))).toBe(text);
      })
    );
  });
});

describe("what is no legacy text", () => {
  it.each([
    "Kế hoạch phát triển kinh tế - xã hội",
    "Kế hoạch phát triển".normalize("NFD"),
    "là lá cò gà",
    "cà phê, cá, gà, bò",
    "Sâu bão, lúa mì, khô hạn",
    "xã, cá, bã mía",
    "café São Paulo",
    "naïve façade über señor",
    "10 × 15 ÷ 3 m²",
    "1½ – 2¼ °C ± 3 µg",
    "® © « » §",
    "Internet",
    "X·",
    "",
  ])("%s", (text) => {
    expect(readLegacy(text)).toBeNull();
  });
});
