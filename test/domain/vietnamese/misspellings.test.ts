import {
  correctMisspelling,
  findMisspellings,
  spelledRight,
} from "../../../src/domain/vietnamese/findMisspellings";
import { misspellings } from "../../../src/domain/vietnamese/misspellings";

/** A context in which each entry applies. */
function example({ wrong, only = {} }: (typeof misspellings)[number]): string {
  const before = only.before?.split("|")[0] ?? (only.start ? "" : "về");
  return [before, wrong, only.after?.split("|")[0] ?? "năm 2021"].filter(Boolean).join(" ");
}

describe("misspellings", () => {
  it.each(misspellings.map((entry) => [entry.wrong, entry] as const))("%s", (_, entry) => {
    expect(findMisspellings(example(entry)).map(({ entry: { wrong } }) => wrong)).toEqual([
      entry.wrong,
    ]);
    const mended = correctMisspelling(example(entry), entry);
    expect(mended).toContain(entry.right);
    expect(findMisspellings(mended)).toEqual([]);
  });

  it("lists each once, in lower case and composed", () => {
    const wrong = misspellings.map((entry) => entry.wrong);
    expect(new Set(wrong).size).toBe(wrong.length);
    for (const one of wrong) expect(one).toBe(one.toLowerCase().normalize("NFC"));
  });

  it.each([
    ["đuy trì dưới 3%", "duy trì dưới 3%"],
    ["Đuy trì", "Duy trì"],
    ["ĐUY TRÌ", "DUY TRÌ"],
    ["đuy\u00a0trì và đuy  trì", "duy trì và duy trì"],
    ["đuy trì".normalize("NFD"), "duy trì"],
    ["Kế quả thực hiện đề án", "Kết quả thực hiện đề án"],
    ["rác thải nhựa địa dương", "rác thải nhựa đại dương"],
  ])("%s → %s", (text, right) => expect(spelledRight(text)).toBe(right));

  it.each([
    "quyền thừa kế quả thực là khó",
    "thừa kế quả thực hiện",
    "địa dương lịch",
    "phân bổ xung quanh hồ",
    "lịch sử lý luận",
    "cũng cố gắng hoàn thành",
    "thế kỷ năng động",
    "vấn đề suất học bổng",
    "công suất khẩu độ",
    "khả năng xuất khẩu, tăng xuất khẩu",
    "nâng cao năng lực xuất khẩu",
    "tiêu chuẩn đoán định",
    "gia súc tiến bộ",
    "đuy trìnhs",
    "duy trì, kết quả, chẩn đoán, đại dương",
  ])("leaves alone: %s", (text) => expect(findMisspellings(text)).toEqual([]));
});
