import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isJoinedSyllables, isSyllable } from "../../../src/domain/vietnamese/syllable";

describe("isSyllable", () => {
  it.each(
    (
      "hoạch hoá hóa thuỷ thủy quốc quyết quỳnh quý quí giếng gì gìn giết giữa nghèo nghiên ngành ghế kỹ ký của yêu " +
      "yên oanh khuya khuỷu uống ương được rượu thuở huơ xoong noãn quẹo nguyễn nguyệt ướt ý ạ đuy tuyến thực đặc bật"
    ).split(" ")
  )("%s can be one", (word) => {
    expect(isSyllable(word)).toBe(true);
    expect(isSyllable(word.normalize("NFD"))).toBe(true);
  });

  it.each([
    ["nghành", "ngh before a"],
    ["ngiên", "ng before iê"],
    ["ngèo", "ng before e"],
    ["ghạo", "gh before a"],
    ["gế", "g before ê"],
    ["cế", "c before ê"],
    ["kạo", "k before a"],
    ["đuợc", "uơ with a final"],
    ["đưọc", "ưo"],
    ["kiẻm", "ie with a final"],
    ["hoăc", "a stop without tone"],
    ["thục̀", "a stop with a grave"],
    ["trìển", "two tones"],
    ["rnôi", "no such onset"],
    ["hoạchh", "no such final"],
    ["qốc", "q without u"],
    ["giíp", "gi and i"],
    ["", "nothing"],
  ])("%s can not: %s", (word) => {
    expect(isSyllable(word)).toBe(false);
  });
});

describe("isJoinedSyllables", () => {
  it.each(["ôtô", "vắcxin", "côngtenơ", "cácbon", "ximăng", "pôlime", "ôxit", "kếhoạch"])(
    "%s is several together",
    (word) => expect(isJoinedSyllables(word)).toBe(true)
  );

  it.each(["hoạch", "nghành", "ngiên", "đuợc", "trìển", "kiẻm", "ôtôg"])("%s is not", (word) => {
    expect(isJoinedSyllables(word)).toBe(false);
  });
});

describe("the words of the Kiên Giang plan", () => {
  const samples = join(__dirname, "../../../assets/samples");
  const text = ["kien-giang-indicators.tsv", "kien-giang-tasks.tsv"]
    .map((file) => readFileSync(join(samples, file), "utf8"))
    .join("\n")
    .normalize("NFC");
  const lower = new Set(text.match(/(?<![\p{L}\d])\p{Ll}+(?![\p{L}\d])/gu));

  it("are syllables, but for foreign ones", () => {
    expect(lower.size).toBeGreaterThan(300);
    expect([...lower].filter((word) => !isSyllable(word))).toEqual([]);
  });
});
