import { cellWords } from "../../../src/domain/notation/cellWords";

describe("cellWords", () => {
  it.each([
    ["575 (tăng 15%)", "575 |", ["tăng 15%"]],
    ["90(*)", "90 |", ["*"]],
    ["90 *", "90 |", ["*"]],
    ["90¹", "90 |", ["¹"]],
    ["90 [2]", "90 |", ["2"]],
    ["8 xã (50%) trở lên (*)", "8 xa | tro len |", ["50%", "*"]],
    ["120 m²", "120 m2", []],
    ["Quý Ⅱ/2021", "quy ii/2021", []],
    ["(", "(", []],
    ["()", "|", []],
    ["1(2)3", "1(2)3", []],
    ["3*4", "3*4", []],
  ])("takes %p apart", (text, words, notes) => {
    expect(cellWords(text)).toMatchObject({ words, notes });
  });

  it("keeps the tones and the writing beside the folded words", () => {
    expect(cellWords("Đuy trì  DƯỚI 3%")).toMatchObject({
      words: "duy tri duoi 3%",
      spelled: "đuy trì dưới 3%",
      written: "Đuy trì DƯỚI 3%",
    });
  });
});
