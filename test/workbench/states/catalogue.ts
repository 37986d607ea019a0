import { check, clean, repair } from "./check";
import { cutOff, failures, locked } from "./failures";
import { decide, issue, pull } from "./gathering";
import type { Journey } from "./journey";
import { help, overview, start } from "./overview";
import { allocate, deadlines, fill } from "./targets";

/** Every screen and state of the pane: pictures and accessibility are looked at over the same list. */
export const JOURNEYS: readonly Journey[] = [
  ...[overview, start, check, clean, repair, fill, allocate],
  ...[deadlines, decide, pull, issue, help, failures, locked, cutOff],
];
