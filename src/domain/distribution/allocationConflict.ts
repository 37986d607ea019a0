import { enNumber, viNumber } from "../rules/say";
import type { AllocationRefusal, LocalityHold } from "./allocation";
import { sumOf } from "./idealLevels";
import type { Locality } from "./locality";
import type { ProvinceTarget } from "./provinceTarget";

/** Names the two held targets that can't both stay, or the one that the province's target denies. */
export function conflictOf(
  { row, years }: ProvinceTarget,
  wanted: readonly number[],
  holds: readonly LocalityHold[]
): AllocationRefusal {
  const [first, second] = [...holds].sort((a, b) => b.value - a.value);
  const said = ({ locality, year, value }: LocalityHold): { vi: string; en: string } => ({
    vi: `“${locality}” năm ${year} (${viNumber(value)})`,
    en: `“${locality}” in ${year} (${enNumber(value)})`,
  });
  const goal = wanted[years.indexOf(first!.year)]!;
  const province = {
    vi: `mức tổng giao năm ${first!.year} (${viNumber(goal)})`,
    en: `what is given in ${first!.year} (${enNumber(goal)})`,
  };
  const one = said(first!);
  const other = second ? said(second) : province;
  const more = holds.length - 2;
  const beside = {
    vi: more > 0 ? ` (cùng ${more} ô giữ nữa)` : "",
    en: more > 0 ? ` (with ${more} more)` : "",
  };
  const against = second
    ? { vi: " so với chỉ tiêu tỉnh", en: " under the province's target" }
    : { vi: "", en: "" };
  return {
    ...{ code: "conflict", cells: [], holds },
    text: {
      vi: `“${row.name.text}”: ${one.vi} và ${other.vi}${beside.vi} mâu thuẫn${against.vi}. Hãy bỏ giữ hoặc sửa một trong hai.`,
      en: `“${row.name.text}”: ${one.en} and ${other.en}${beside.en} contradict each other${against.en}. Let one of them go, or correct it.`,
    },
  };
}

/** There is no room even with nothing held: the first year in which the localities can't make it, where that is all. */
export function noRoomIn(
  target: ProvinceTarget,
  wanted: readonly number[],
  localities: readonly Locality[]
): AllocationRefusal {
  const { row, makes, years, way, low, high } = target;
  const best = localities.map(({ limit }) => limit ?? (way === "down" ? low : high));
  const weights = localities.map(({ weight }) => (makes === "mean" ? weight! : 1));
  const all = makes === "mean" ? sumOf(weights) : 1;
  const most = sumOf(best.map((one, i) => one * weights[i]!)) / all;
  const short = wanted.findIndex((value) => (way === "down" ? most > value : most < value));
  const year = years[short];
  const text =
    year === undefined
      ? {
          vi: "không có cách chia nào vừa khớp chỉ tiêu tỉnh mọi năm vừa không để địa phương nào đi lùi. Hãy kiểm lại chỉ tiêu tỉnh các năm và số thực hiện của địa phương",
          en: "there is no way to meet the province's target in every year without a locality going back. Check the targets and the localities' actual figures",
        }
      : {
          vi: `năm ${year} cần giao ${viNumber(wanted[short]!)}, mà các địa phương chỉ có thể đạt tới ${viNumber(most)}. Hãy kiểm lại giới hạn của địa phương, hoặc chỉ tiêu tỉnh`,
          en: `${year} asks for ${enNumber(wanted[short]!)}, but the localities can reach ${enNumber(most)} at best. Check their limits, or the province's target`,
        };
  return {
    ...{ code: "no-room", cells: [], holds: [] },
    text: { vi: `“${row.name.text}”: ${text.vi}.`, en: `“${row.name.text}”: ${text.en}.` },
  };
}
