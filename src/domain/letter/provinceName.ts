import { cleanText, foldSpelling } from "../notation/vietnamese";

/** A province as letters name it. */
export interface ProvinceName {
  /** `Kiên Giang`: where a letter is written; null where the book names none. */
  readonly place: string | null;
  /** `tỉnh Kiên Giang`, `thành phố Đà Nẵng`; `tỉnh` where the book names none. */
  readonly full: string;
}

/** Cities under the central government. */
const CITIES: ReadonlySet<string> = new Set(
  ["Hà Nội", "Hải Phòng", "Huế", "Đà Nẵng", "Hồ Chí Minh", "Cần Thơ"].map(foldSpelling)
);

/** The names of the province or city that the info sheet of a book gives. */
export function provinceName(written: string | null): ProvinceName {
  const text = cleanText(written ?? "");
  if (text === "") return { place: null, full: "tỉnh" };
  const [, kind = "", place = text] = /^(tỉnh|thành phố|tp\.?)\s+(.*)$/iu.exec(text) ?? [];
  const isCity = /^t(?:hành|p)/iu.test(kind) || CITIES.has(foldSpelling(place));
  return { place, full: `${isCity ? "thành phố" : "tỉnh"} ${place}` };
}
