import type { PlanCell } from "../../plan/plan";
import { type Denominator, findDenominator } from "../../plan/registers/denominators";
import { namedValues } from "../planCells";
import { type Fix, defineIndicatorRule } from "../rule";
import { enNumber, viNumber } from "../say";

interface Facts {
  readonly name: string;
  readonly unit: string;
  readonly text: string;
  readonly total: number | null;
}

export const countIsNotAShare = defineIndicatorRule<Facts>({
  id: "indicator/count-is-not-a-share",
  severity: "error",
  title: {
    vi: "Chỉ tiêu đếm không ghi bằng tỷ lệ",
    en: "A count must not be written as a share",
  },
  why: {
    vi: "Dòng có đơn vị đếm mà ghi “100% …” thì không cộng, không phân kỳ được, và nghĩa đổi theo mẫu số.",
    en: "A row counted in units but written as “100% …” can't be added or filled, and its meaning moves with the total.",
  },
  fix: {
    vi: "Ghi số cụ thể; nếu đã biết tổng số (ở trang “Mẫu số” hoặc đã khai khi phân kỳ), phần mềm đề xuất số đó.",
    en: "Write the number; where the total is known (from the sheet “Mẫu số”, or stated when filling), it is proposed.",
  },
  message: {
    vi: ({ name, unit, text, total }) =>
      `“${name}”: ghi “${text}” trong khi đơn vị tính là ${unit}` +
      (total === null ? "; chưa biết tổng số." : ` (tổng số ${viNumber(total)}).`),
    en: ({ name, unit, text, total }) =>
      `“${name}”: says “${text}” while its unit is ${unit}` +
      (total === null ? "; the total is not known." : ` (the total is ${enNumber(total)}).`),
  },
  scope: "row",
  reads: [],
  *find(indicator, plan, { registers }) {
    const { unit, unitFacts, name } = indicator;
    if (!unit || unitFacts?.kind !== "count") return;
    const shares = namedValues(indicator).filter(
      ([, { value }]) => value.kind === "share-of-total"
    );
    const [first, ...rest] = shares;
    if (!first) return;
    const totalAt = (field: string): Denominator | null => {
      const year = /^\d{4}$/.test(field) ? Number(field) : plan.period?.to;
      return year === undefined ? null : findDenominator(registers.denominators, unit.text, year);
    };
    yield {
      at: first[1].ref,
      also: rest.map(([, cell]) => cell.ref),
      facts: {
        name: name.text,
        unit: unit.text,
        text: first[1].value.text,
        total: totalAt(first[0])?.value ?? null,
      },
      fixes: counted(shares, totalAt),
    };
  },
});

/** Only when every total is known does a count mean the same as the share. */
function counted(
  shares: readonly (readonly [string, PlanCell])[],
  totalAt: (field: string) => Denominator | null
): Fix[] {
  const edits = shares.flatMap(([field, { ref, value }]) => {
    const count = (totalAt(field)?.value ?? NaN) * value.low!;
    return Number.isInteger(count) ? [{ ...ref, before: value.text, after: count }] : [];
  });
  if (edits.length < shares.length) return [];
  const label = { vi: "Ghi số theo tổng số đã biết", en: "Write the number by the known total" };
  return [{ safety: "safe", label, edits }];
}
