import type { Indicator } from "../../plan/plan";
import { unitKey } from "../../plan/registers/units";
import { bySheet, groupBy } from "../grouping";
import { definePlanRule } from "../rule";

interface Facts {
  readonly unit: string;
  readonly rows: number;
}

export const unitIsKnown = definePlanRule<Facts>({
  id: "indicator/unit-is-known",
  severity: "info",
  title: { vi: "Đơn vị tính có trong danh mục", en: "The unit is in the register" },
  why: {
    vi: "Đơn vị lạ thì phần mềm không biết số lẻ, giới hạn và cách cộng, nên không kiểm được các dòng này.",
    en: "Of an unknown unit neither decimals, bounds nor sums are known, so these rows are checked less.",
  },
  fix: {
    vi: "Viết lại theo danh mục nếu là cách viết khác; nếu là đơn vị mới, thêm vào trang “Đơn vị tính”.",
    en: "Write it as the register does if it is another spelling; add a new unit to the sheet “Đơn vị tính”.",
  },
  message: {
    vi: ({ unit, rows }) =>
      `Đơn vị tính “${unit}” (${rows} dòng) chưa có trong danh mục; chưa kiểm được số lẻ và giới hạn.`,
    en: ({ unit, rows }) =>
      `The unit “${unit}” (${rows} rows) is not in the register; decimals and bounds were not checked.`,
  },
  scope: "table",
  reads: [],
  asks: ["sheet", "unit", "unitFacts"],
  mutedBy: ["workbook/formulas-give-values"],
  *find({ indicators }) {
    const unknown = indicators.filter(
      ({ unit, unitFacts }) => unit && unit.text !== "" && !unitFacts
    );
    for (const rows of bySheet(unknown)) {
      for (const [first, ...rest] of groupBy(rows, unitOf)) {
        yield {
          at: first!.unit!.ref,
          also: rest.map(({ unit }) => unit!.ref),
          subject: unitOf(first!),
          facts: { unit: first!.unit!.text, rows: rest.length + 1 },
        };
      }
    }
  },
});

function unitOf({ unit }: Indicator): string {
  return unitKey(unit!.text);
}
