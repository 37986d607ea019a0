import {
  CheckmarkCircle16Filled,
  Circle16Regular,
  ErrorCircle16Filled,
  type FluentIcon,
  Warning16Filled,
} from "@fluentui/react-icons";
import type { RosterEntry } from "../../domain/consolidation/roster/rosterEntry";
import type { Text } from "../../domain/text";

/** How an agency stands, as a picture shows it. */
export type RosterTone = "missing" | "attention" | "good";

/** Nothing came, something is the matter with what came, or all is well. */
export function rosterTone({ states, expected }: RosterEntry): RosterTone | "aside" {
  if (states.includes("not-sent")) return expected ? "missing" : "aside";
  const attention = states.some((state) =>
    ["letter-only", "unreadable", "to-improve", "incomplete", "late", "day-unknown"].includes(state)
  );
  return attention ? "attention" : "good";
}

export const toneFaces: Readonly<Record<RosterTone | "aside", { icon: FluentIcon; text: Text }>> = {
  missing: { icon: ErrorCircle16Filled, text: { vi: "chưa gửi", en: "not sent" } },
  attention: { icon: Warning16Filled, text: { vi: "cần xem", en: "to look at" } },
  good: { icon: CheckmarkCircle16Filled, text: { vi: "đã gửi", en: "sent" } },
  aside: { icon: Circle16Regular, text: { vi: "không phải gửi", en: "not expected" } },
};
