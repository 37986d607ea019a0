import type { CellValue } from "../../src/domain/sheet";
import type { AppendixRow } from "./appendixBook";

/** A row of a plan in which nothing is wrong, every cell filled. */
export interface CleanRow extends AppendixRow {
  readonly unit: string;
  readonly period: CellValue;
  readonly actual: readonly CellValue[];
  readonly goal: CellValue;
  readonly plan: readonly CellValue[];
}

/** Real names: what the first year of actuals is about, and the step of each year. */
const KINDS: readonly (readonly [name: string, unit: string, first: number, step: number])[] = [
  ["Số xã đạt tiêu chí nông thôn mới", "xã", 20, 6],
  ["Tỷ lệ dân cư thành thị sử dụng nước sạch", "%", 60, 2.25],
  ["Tỷ lệ bao phủ bảo hiểm y tế", "%", 55, 3.5],
  ["Tỷ lệ che phủ rừng", "%", 10.2, 0.15],
  ["Tỷ lệ hộ nghèo đa chiều", "%", 12.5, -0.65],
  ["Tỷ lệ thất nghiệp", "%", 4.2, -0.21],
  ["Tổng thu ngân sách trên địa bàn", "tỷ đồng", 7250.5, 412.25],
  ["Tổng vốn đầu tư toàn xã hội", "tỷ đồng", 31000, 2150],
  ["Kim ngạch xuất khẩu", "triệu USD", 520, 45],
  ["Thu nhập bình quân đầu người", "triệu đồng/người/năm", 38.5, 3.2],
  ["Số doanh nghiệp thành lập mới", "doanh nghiệp", 810, 75],
  ["Tổng lượt khách du lịch", "triệu lượt", 4.5, 0.6],
  ["Số giường bệnh trên một vạn dân", "giường", 22.5, 1.1],
  ["Tỷ lệ trường học đạt chuẩn quốc gia", "%", 38, 3.4],
  ["Số vụ tai nạn giao thông", "vụ", 320, -14],
  ["Tốc độ tăng trưởng GRDP", "%", 5.1, 0.2],
  ["Xếp hạng chỉ số năng lực cạnh tranh (PCI)", "hạng", 40, -2],
];

/** So many rows of real kinds, each of a place of its own, on straight lines from 2015 to 2025. */
export function cleanRows(count: number): readonly CleanRow[] {
  return Array.from({ length: count }, (_, i) => {
    const [name, unit, first, step] = KINDS[i % KINDS.length]!;
    const value = (year: number): number => Number((first + step * year).toFixed(2));
    const [actual, plan] = [0, 6].map((from) =>
      Array.from({ length: from === 0 ? 6 : 5 }, (_unused, year) => value(from + year))
    );
    return {
      ...{ name: `${name} (địa bàn ${Math.floor(i / KINDS.length) + 1})`, unit },
      ...{ period: value(5), actual: actual!, goal: value(10), plan: plan! },
    };
  });
}

/** A stream of numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function randomStream(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
