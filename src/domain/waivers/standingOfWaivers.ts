import type { CalendarDate } from "../calendar/calendarDate";
import type { Finding } from "../rules/finding";
import type { UnusedWaiver, Waiver, WaiverStanding } from "./waiver";

interface Run {
  readonly findings: readonly Finding[];
  /** Rules that ran to their end: only these can tell that a finding is gone. */
  readonly rulesRun: readonly string[];
}

/** Which waivers hold on a day, and which keep nothing any more; those of rules that did not run are neither. */
export function standingOfWaivers(
  waivers: readonly Waiver[],
  { findings, rulesRun }: Run,
  asOf: CalendarDate
): WaiverStanding {
  if (waivers.length === 0) return { inForce: new Map(), unused: [] };
  const found = new Map(findings.map((finding) => [finding.id, finding]));
  const ran = new Set(rulesRun);
  const inForce = new Map<string, Waiver>();
  const unused: UnusedWaiver[] = [];
  for (const waiver of waivers) {
    const { finding, until } = waiver;
    const now = found.get(finding.id);
    if (!now) {
      if (ran.has(finding.rule)) unused.push({ waiver, why: "gone" });
    } else if (now.fingerprint !== finding.fingerprint) unused.push({ waiver, why: "changed" });
    else if (until < asOf) unused.push({ waiver, why: "ended" });
    else inForce.set(finding.id, waiver);
  }
  return { inForce, unused };
}
