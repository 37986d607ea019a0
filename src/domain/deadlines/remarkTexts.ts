import { whyUnreadable } from "../notation/deadlineTrouble";
import type { Text } from "../text";
import { milestoneOf, milestoneWords } from "./milestone";
import type { View } from "./situation";
import { remarkWords } from "./stateWords";
import type { DueItem } from "./tallies";

/** What a reader should be told beside the state of an item: why its day can't be read, its remarks, the internal day. */
export function remarkTexts(item: DueItem, view: View): readonly Text[] {
  const { state, remarks, tracked } = item;
  const why = state === "unreadable" ? [whyUnreadable(tracked.deadline?.text ?? "")] : [];
  const milestone = milestoneOf(item, view);
  return [
    ...why,
    ...remarks.map((remark) => remarkWords[remark]),
    ...(milestone ? [milestoneWords(milestone, view.asOf)] : []),
  ];
}
