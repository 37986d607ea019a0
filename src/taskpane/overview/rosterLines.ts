import { rememberedRoster } from "../../domain/consolidation/remembered/rememberedPull";
import { groupWords } from "../../domain/consolidation/sheets/rosterWords";
import type { BookFacts } from "../../services/bookSession";
import { joined } from "../counted";
import type { PlanLine } from "./overviewLines";

/** Which agencies had sent nothing by the last pull; nothing where nothing was pulled yet. */
export function rosterLines(facts: BookFacts | null): PlanLine[] {
  const groups = (facts && rememberedRoster(facts.records)) ?? [];
  const lacking = groups.filter(({ expected, sent }) => sent < expected);
  if (groups.length === 0) return [];
  const note = { vi: "Mở màn hình Tổng hợp", en: "Open the screen Consolidate" };
  const line = { id: "roster", note, cells: [], screen: "consolidate" as const };
  if (lacking.length === 0) {
    const title = { vi: "Các đơn vị đã gửi đủ báo cáo", en: "All agencies have sent" };
    return [{ ...line, tone: "good", title }];
  }
  const counts = lacking.map(({ group, expected, sent }) => ({
    vi: `${expected - sent}/${expected} ${groupWords[group].vi.toLowerCase()}`,
    en: `${expected - sent} of ${expected} ${groupWords[group].en.toLowerCase()}`,
  }));
  const title = joined([joined(counts, " · "), { vi: "chưa gửi", en: "not sent" }], " ");
  return [{ ...line, tone: "attention", title }];
}
