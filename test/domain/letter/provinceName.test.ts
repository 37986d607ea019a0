import { provinceName } from "../../../src/domain/letter/provinceName";

it.each([
  ["Kiên Giang", "Kiên Giang", "tỉnh Kiên Giang"],
  ["Tỉnh Kiên Giang", "Kiên Giang", "tỉnh Kiên Giang"],
  ["Đà Nẵng", "Đà Nẵng", "thành phố Đà Nẵng"],
  ["TP. Hồ Chí Minh", "Hồ Chí Minh", "thành phố Hồ Chí Minh"],
  ["thành phố Huế", "Huế", "thành phố Huế"],
  [null, null, "tỉnh"],
  ["  ", null, "tỉnh"],
])("%p is written in %p, of %s", (written, place, full) => {
  expect(provinceName(written)).toEqual({ place, full });
});
