import { whyUnreadable } from "../notation/deadlineTrouble";
import type { Text } from "../text";
import { remarkWords } from "./stateWords";
import type { DueItem } from "./tallies";

/** What a reader should be told beside the state of an item: why its day can't be read, then its remarks. */
export function remarkTexts({ state, remarks, tracked }: DueItem): readonly Text[] {
  const why = state === "unreadable" ? [whyUnreadable(tracked.deadline?.text ?? "")] : [];
  return [...why, ...remarks.map((remark) => remarkWords[remark])];
}
