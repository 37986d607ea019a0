import { cleanText } from "../../notation/vietnamese";
import { bySheet, groupBy } from "../grouping";
import { agencyOf, namedLeads, writeName } from "../namedLeads";
import { definePlanRule } from "../rule";
import { tally } from "../tally";

interface Facts {
  readonly name: string;
  readonly spellings: readonly (readonly [written: string, count: number])[];
}

export const leadIsSpeltOneWay = definePlanRule<Facts>({
  id: "task/lead-is-spelt-one-way",
  severity: "warning",
  title: {
    vi: "Một cơ quan chủ trì ghi theo một cách",
    en: "A lead agency is spelt one way",
  },
  why: {
    vi: "Một cơ quan ghi nhiều cách thì lọc, đếm và tổng hợp theo cơ quan bị tách làm nhiều dòng.",
    en: "An agency in several spellings is split by every filter, count and pivot.",
  },
  fix: {
    vi: "Chọn một cách ghi, tốt nhất là tên chuẩn trong danh mục cơ quan.",
    en: "Choose one spelling, best the standard name of the register.",
  },
  message: {
    vi: ({ name, spellings }) =>
      `“${name}” được ghi theo ${spellings.length} cách: ${listed(spellings)}.`,
    en: ({ name, spellings }) =>
      `“${name}” is spelt in ${spellings.length} ways: ${listed(spellings)}.`,
  },
  scope: "table",
  reads: [],
  *find(plan, { registers }) {
    for (const rows of bySheet(namedLeads(plan, registers.agencies))) {
      const known = rows.filter((lead) => agencyOf(lead));
      for (const own of groupBy(known, (lead) => agencyOf(lead)!.name)) {
        // Excel's filters make no difference of capitals.
        const spellings = groupBy(own, ({ written }) => cleanText(written).toLowerCase());
        if (spellings.length < 2) continue;
        const name = agencyOf(own[0]!)!.name;
        yield {
          at: own[0]!.ref,
          also: own.slice(1).map(({ ref }) => ref),
          subject: name,
          facts: { name, spellings: tally(own.map(({ written }) => written)) },
          fixes: writeName(own, name),
        };
      }
    }
  },
});

function listed(spellings: Facts["spellings"]): string {
  return spellings.map(([written, count]) => `“${written}” (${count})`).join(", ");
}
