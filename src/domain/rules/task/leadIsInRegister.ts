import { foldSpelling } from "../../notation/vietnamese";
import type { TypedCell } from "../../plan/plan";
import { defaultAgencies } from "../../plan/registers/agencies";
import { readLegacy } from "../../vietnamese/legacy/readLegacy";
import { bySheet, groupBy } from "../grouping";
import { type NamedLead, namedLeads, writeName } from "../namedLeads";
import { type Fix, definePlanRule } from "../rule";

interface Facts {
  readonly written: string;
  readonly count: number;
  /** Agencies that it may be, where only its marks are missing. */
  readonly candidates: readonly string[];
}

export const leadIsInRegister = definePlanRule<Facts>({
  id: "task/lead-is-in-register",
  severity: "warning",
  title: {
    vi: "Cơ quan chủ trì có trong danh mục cơ quan",
    en: "The lead agency is in the register of agencies",
  },
  why: {
    vi: "Tên không có trong danh mục thì không biết gửi biểu cho ai, và nhiệm vụ không được tính cho cơ quan nào.",
    en: "A name that is not in the register can be sent nothing, and the task counts for no agency.",
  },
  fix: {
    vi: "Ghi theo tên chuẩn; nếu là cơ quan mới thì thêm vào trang “Cơ quan”.",
    en: "Write the standard name; add a new agency to the sheet “Cơ quan”.",
  },
  message: {
    vi: ({ written, count, candidates }) =>
      `“${written}” không có trong danh mục cơ quan` +
      (candidates.length > 0
        ? `; viết thiếu dấu, có thể là ${candidates.map((one) => `“${one}”`).join(", ")}`
        : "") +
      (count > 1 ? ` (${count} nhiệm vụ).` : "."),
    en: ({ written, count, candidates }) =>
      `“${written}” is not in the register of agencies` +
      (candidates.length > 0
        ? `; without its marks it may be ${candidates.map((one) => `“${one}”`).join(", ")}`
        : "") +
      (count > 1 ? ` (${count} tasks).` : "."),
  },
  scope: "table",
  reads: [],
  *find(plan, { registers: { agencies } }) {
    // The register that ships with the product knows no localities, and not every agency of every province.
    const own = agencies !== defaultAgencies;
    const unknown = namedLeads(plan, agencies).filter((lead) => isUnknown(lead, own));
    for (const rows of bySheet(unknown)) {
      for (const alike of groupBy(rows, ({ written }) => foldSpelling(written))) {
        const { ref, written, match } = alike[0]!;
        const candidates = match.kind === "missing-tones" ? match.candidates : [];
        yield {
          at: ref,
          also: alike.slice(1).map((lead) => lead.ref),
          subject: foldSpelling(written),
          severity: own || candidates.length > 0 ? "warning" : "info",
          facts: { written, count: alike.length, candidates: candidates.map(({ name }) => name) },
          fixes: candidates.flatMap(({ name }): Fix[] => writeName(alike, name)),
        };
      }
    }
  },
});

const LOCALITY =
  /^(?:ubnd|ủy ban nhân dân|hđnd) (?:cấp |các )?(?:huyện|thành phố|tp\.?|thị xã|tx\.?|quận|xã|phường|thị trấn|đặc khu)(?!\p{L})/u;

function isUnknown({ match, written, task }: NamedLead, ownRegister: boolean): boolean {
  if (match.kind === "missing-tones") return true;
  if (match.kind !== "unknown" || task.lead!.typed.some(isLegacy)) return false;
  return ownRegister || !LOCALITY.test(foldSpelling(written));
}

/** Told by `text/is-unicode`. */
function isLegacy({ content: { value } }: TypedCell): boolean {
  return typeof value === "string" && readLegacy(value) !== null;
}
