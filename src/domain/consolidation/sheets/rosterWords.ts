import type { Text } from "../../text";
import type { StampVerdict } from "../../stamp/stampVerdict";
import type { RosterEntry, RosterGroup } from "../roster/rosterEntry";

/** The kinds of agencies, in the order in which they are listed. */
export const rosterGroups: readonly RosterGroup[] = ["departments", "vertical", "localities"];

export const groupWords: Readonly<Record<RosterGroup, Text>> = {
  departments: { vi: "Sở, ban, ngành", en: "Departments" },
  vertical: { vi: "Cơ quan ngành dọc", en: "Central agencies in the province" },
  localities: { vi: "Địa phương", en: "Localities" },
};

/** How many of a kind are expected, and how many of those sent something. */
export interface GroupCount {
  readonly group: RosterGroup;
  readonly expected: number;
  readonly sent: number;
}

/** The counts by kind; a kind of which nobody is expected and nobody sent is left out. */
export function groupCounts(roster: readonly RosterEntry[]): readonly GroupCount[] {
  return rosterGroups.flatMap((group) => {
    const own = roster.filter((entry) => entry.group === group);
    if (own.length === 0) return [];
    const expected = own.filter((entry) => entry.expected);
    const sent = expected.filter((entry) => !isMissing(entry)).length;
    return [{ group, expected: expected.length, sent }];
  });
}

/** Whether nothing came from the agency. */
export function isMissing({ states }: Pick<RosterEntry, "states">): boolean {
  return states.includes("not-sent");
}

/** `Sở, ban, ngành: 15/18 đã gửi`. */
export function groupCountText({ group, expected, sent }: GroupCount): Text {
  return {
    vi: `${groupWords[group].vi}: ${sent}/${expected} đã gửi`,
    en: `${groupWords[group].en}: ${sent} of ${expected} sent`,
  };
}

/** What a submission's own check is worth, in few words. */
export function selfCheckText(stamp: StampVerdict | null): Text {
  if (stamp === null) return { vi: "", en: "" };
  if (stamp.kind === "none") return { vi: "Chưa tự kiểm tra", en: "Not self-checked" };
  if (stamp.kind === "altered") {
    return { vi: "Kết quả tự kiểm bị sửa tay", en: "The self-check was altered" };
  }
  const { error, warning } = stamp.stamp.counts;
  const counts = {
    vi: `${error} lỗi, ${warning} cảnh báo`,
    en: `${error} errors, ${warning} warnings`,
  };
  if (stamp.kind === "unchanged") return counts;
  return {
    vi: `${counts.vi}; dữ liệu đã đổi sau khi tự kiểm`,
    en: `${counts.en}; data changed since`,
  };
}
