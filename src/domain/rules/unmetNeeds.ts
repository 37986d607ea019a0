import type { Indicator, NotChecked, Plan, WordCell } from "../plan/plan";
import { indexOnce } from "../plan/registers/indexOnce";
import { parseCellAddress } from "../sheet";
import type { Text } from "../text";
import { missingColumns } from "./missingColumns";
import { rowFinder } from "./rowFinder";
import type { Rule, RuleNeed } from "./rule";

/** A fact that rules need: where a plan lacks it, and why. */
interface Need {
  /** The places that lack it, as a reader would name them; null where none does. */
  readonly lacking: (plan: Plan) => Text | null;
  readonly why: Text;
}

const NEEDS: Readonly<Record<RuleNeed, Need>> = {
  direction: {
    lacking: ({ indicators }) => named(withoutDirection(indicators)),
    why: {
      vi: "Danh mục chỉ tiêu chưa ghi chiều (tăng, giảm) của các chỉ tiêu này. Hãy ghi ở cột “Chiều” hoặc trang “Danh mục chỉ tiêu”.",
      en: "The register does not say which way these indicators should go. Write it in the column “Chiều” or the sheet “Danh mục chỉ tiêu”.",
    },
  },
  bounds: {
    lacking: ({ indicators }) => named(withoutBounds(indicators)),
    why: {
      vi: "Danh mục chỉ tiêu chưa có các chỉ tiêu này, nên không biết là phần của 100% hay tốc độ tăng (có thể âm hoặc trên 100). Hãy ghi ở trang “Danh mục chỉ tiêu”.",
      en: "The register does not have these indicators: they may be parts of 100 % or growth (below 0 or above 100). Write them in the sheet “Danh mục chỉ tiêu”.",
    },
  },
  columns: {
    lacking(plan) {
      const lacks = plan.tables.flatMap((table) => {
        const missing = table.stamped ? [] : missingColumns(table, plan);
        return missing.length > 0 ? `“${table.sheet}” (${missing.join(", ")})` : [];
      });
      if (lacks.length === 0) return null;
      return { vi: `trang ${lacks.join(", ")}`, en: `sheets ${lacks.join(", ")}` };
    },
    why: {
      vi: "Sổ không theo mẫu và không có các cột này; các quy tắc về chúng không áp dụng.",
      en: "The workbook is not of the template and lacks these columns; the rules about them do not apply.",
    },
  },
  merges: {
    lacking({ tables }) {
      const sheets = tables.filter(({ merges }) => merges === "unknown");
      const names = sheets.map(({ sheet }) => `“${sheet}”`).join(", ");
      return names === "" ? null : { vi: `trang ${names}`, en: `sheets ${names}` };
    },
    why: {
      vi: "Excel đang mở không cho biết các ô gộp. Lệnh “plan check” đọc từ tệp thì biết.",
      en: "The open Excel does not tell which cells are merged. “plan check” on the file does.",
    },
  },
};

/** Rules that need a fact which is not known in some places: said once, with the places. */
export function unmetNeeds(plan: Plan, rules: readonly Rule[]): NotChecked[] {
  return (Object.keys(NEEDS) as RuleNeed[]).flatMap((need) => {
    const needing = rules.filter((rule) => rule.needs?.includes(need));
    const places = needing.length > 0 ? NEEDS[need].lacking(plan) : null;
    if (!places) return [];
    const titles = (language: keyof Text): string =>
      needing.map(({ title }) => title[language]).join("; ");
    return [
      {
        what: { vi: `${titles("vi")}: ${places.vi}`, en: `${titles("en")}: ${places.en}` },
        why: NEEDS[need].why,
      },
    ];
  });
}

const withoutDirection = rowFinder(({ direction, name }: Indicator) =>
  direction === null ? [name] : []
);

const withoutBounds = rowFinder(({ facts, unitFacts, name }: Indicator) =>
  !facts && unitFacts?.kind === "share" ? [name] : []
);

/** In a large plan these are thousands: as long as their names are the same, so is the text. */
const named = indexOnce((cells: readonly WordCell[]): Text | null => {
  if (cells.length === 0) return null;
  const names = cells
    .map(({ text, ref }) => `“${text}” (${parseCellAddress(ref.cell)!.row + 1})`)
    .join(", ");
  return {
    vi: `${cells.length} chỉ tiêu (${names})`,
    en: `${cells.length} indicators (${names})`,
  };
});
