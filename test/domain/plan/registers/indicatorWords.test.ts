import {
  indicatorWords,
  indicatorWordsWithoutRemarks,
  phraseWords,
} from "../../../../src/domain/plan/registers/indicatorWords";

it.each([
  ["Trong đó: Số xã đạt chuẩn NTM", " số xã đạt chuẩn nông thôn mới "],
  ["1.2. Tỉ lệ hộ nghèo", " tỷ lệ hộ nghèo "],
  ["a) Bác sỹ/10.000 dân", " bác sĩ 10 000 dân "],
  ["- Công nghiệp - xây dựng", " công nghiệp xây dựng "],
  ["Tỷ lệ hoá chất".normalize("NFD"), " tỷ lệ hóa chất "],
  ["Giảm hằng năm", " giảm hàng năm "],
  ["Giường bệnh (không tính trạm y tế)", " giường bệnh trừ trạm y tế "],
  ["", "  "],
])("%j reads as %j", (name, words) => {
  expect(indicatorWords(name)).toBe(words);
});

it.each([
  ["Tỷ lệ tham gia BHYT (kể cả hộ nghèo)", " tỷ lệ tham gia bảo hiểm y tế "],
  ["(GRDP)", " grdp "],
  ["Tổng (a) và (b", " tổng và b "],
])("%j without remarks reads as %j", (name, words) => {
  expect(indicatorWordsWithoutRemarks(name)).toBe(words);
});

it("phrases are spelt as names are", () => {
  expect(phraseWords("^Hằng năm, NTM")).toBe("hàng năm nông thôn mới");
});
