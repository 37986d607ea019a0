import { viNumber } from "../../domain/rules/say";
import type { ReadyToAllocate } from "../../services/allocationSession";

/** The localities as lines that can be changed and read back: headings first, held years as columns. */
export function localityText({
  localities,
  choices,
  row,
}: Pick<ReadyToAllocate, "localities" | "choices" | "row">): string {
  const years = [...row.plan.keys()]
    .filter((year) => localities.some(({ held }) => held.has(year)))
    .sort((a, b) => a - b);
  const isNamed = /^(trọng số|dân số|số hộ|diện tích|lao động)/i.test(choices.weightSource);
  const head = [
    "Địa phương",
    "Thực hiện",
    isNamed ? choices.weightSource : "Trọng số",
    "Giới hạn",
    ...years,
  ];
  const lines = localities.map(({ name, actual, weight, limit, held }) => [
    name,
    ...[actual, weight, limit, ...years.map((year) => held.get(year) ?? null)].map((value) =>
      value === null ? "" : viNumber(value)
    ),
  ]);
  return [head, ...lines].map((cells) => cells.join("\t")).join("\n");
}
