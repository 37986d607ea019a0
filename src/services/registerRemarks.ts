import type { NotChecked } from "../domain/plan/plan";
import type { RegisterRemark } from "../domain/plan/registers/rowReader";

/** Register rows that could not be read, said among what was not checked. */
export function unreadRegisterRows(remarks: readonly RegisterRemark[]): readonly NotChecked[] {
  return remarks.map(({ at, text }) => ({
    what: {
      vi: `Danh mục, ô ${at.cell} (${at.sheet})`,
      en: `Register, cell ${at.cell} (${at.sheet})`,
    },
    why: text,
  }));
}
