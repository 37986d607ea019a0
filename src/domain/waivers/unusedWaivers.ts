import type { Plan } from "../plan/plan";
import type { StoredFinding } from "../rules/compareRuns";
import type { Finding } from "../rules/finding";
import { fingerprint } from "../rules/fingerprint";
import { planCells } from "../rules/planCells";
import { dayFirst } from "../rules/say";
import type { CellRef } from "../sheet";
import type { Text } from "../text";
import type { UnusedWaiver, Waiver, WaiverEnd } from "./waiver";

/** What a dead waiver is told under, as if a rule said it: it looks at findings, so it is no rule of the catalogue. */
export const unusedWaiver = {
  id: "waiver/is-in-use",
  title: { vi: "Giải trình còn hiệu lực", en: "Explanations are in force" },
  why: {
    vi: "Giải trình chỉ giữ nguyên đúng nội dung và giá trị đã giải trình, đến hết ngày đã ghi.",
    en: "An explanation keeps only what was explained, with its values, until its last day.",
  },
  fix: {
    vi: "Bỏ giải trình này. Nếu nội dung vẫn còn ở trên và đúng thực tế, giải trình lại.",
    en: "Remove this explanation. Where the matter still stands and is right, explain it anew.",
  },
} as const;

/** The id of the finding that tells of a dead waiver. */
export function unusedWaiverId({ finding }: Waiver): string {
  return `${unusedWaiver.id} ${finding.id}`;
}

/** One suggestion for each waiver that keeps nothing any more. */
export function unusedWaiverFindings(
  unused: readonly UnusedWaiver[],
  found: readonly Finding[],
  plan: Plan
): readonly Finding[] {
  const now = new Map(found.map((finding) => [finding.id, finding]));
  return unused.map((one) => {
    const { finding } = one.waiver;
    const id = unusedWaiverId(one.waiver);
    const cells = now.get(finding.id)?.cells ?? [placeNow(finding, plan)];
    return {
      id,
      rule: unusedWaiver.id,
      severity: "info",
      at: cells[0]!,
      cells,
      row: finding.row,
      message: messageOf(one),
      why: unusedWaiver.why,
      fix: unusedWaiver.fix,
      fixes: [],
      fingerprint: fingerprint(`${id}\n${one.why}\n${finding.fingerprint}`),
    };
  });
}

/** The row's name where it now stands; what it was told of may be anywhere else. */
function placeNow({ row, at }: StoredFinding, plan: Plan): CellRef {
  if (!row) return at;
  const named = planCells(plan).get(`${at.sheet}!${at.cell}`);
  if (named?.row.key === row.key) return at;
  const rows = row.appendix === "indicators" ? plan.indicators : plan.tasks;
  return rows.find(({ key }) => key === row.key)?.name.ref ?? at;
}

function messageOf({ waiver, why }: UnusedWaiver): Text {
  const end = ENDS[why];
  const { reason, by, until } = waiver;
  return {
    vi: `${end.vi}: “${reason}” (${by}, đến ${dayFirst(until)}).`,
    en: `${end.en}: “${reason}” (${by}, until ${until}).`,
  };
}

const ENDS: Readonly<Record<WaiverEnd, Text>> = {
  changed: {
    vi: "Giá trị đã thay đổi nên giải trình hết tác dụng",
    en: "The values changed, so the explanation no longer holds",
  },
  ended: { vi: "Giải trình đã hết thời hạn", en: "The explanation has passed its last day" },
  gone: {
    vi: "Nội dung đã giải trình không còn được phát hiện",
    en: "What was explained is found no more",
  },
};
