import type { Desk } from "./desk";
import { LazyPart } from "./frame/lazyPart";
import type { ScreenPart } from "./frame/screenPart";
import type { ScreenName } from "./frame/screens";
import { helpPart } from "./help/LazyHelp";
import { tourPart } from "./tour/LazyTour";
import type { World } from "./world";

/** What the first paint does without: every screen with its session, and the menu at the head; each loaded when first opened. */
export function lazyParts(desk: Desk, world: World) {
  const screens = {
    overview: new LazyPart(async () =>
      (await import("./overview/overviewPart")).overviewPart(desk)
    ),
    check: new LazyPart(async () => (await import("./check/checkPart")).checkPart(desk, world)),
    repair: new LazyPart(async () => (await import("./repair/repairPart")).repairPart(desk, world)),
    fill: new LazyPart(async () => (await import("./fill/fillPart")).fillPart(desk, world)),
    deadlines: new LazyPart(async () =>
      (await import("./deadlines/deadlinesPart")).deadlinesPart(desk, world)
    ),
    consolidate: new LazyPart(async () =>
      (await import("./consolidate/consolidatePart")).consolidatePart(desk, world)
    ),
    issue: new LazyPart(async () => (await import("./issue/issuePart")).issuePart(desk, world)),
  } satisfies Record<ScreenName, LazyPart<ScreenPart>>;
  return {
    ...screens,
    menu: new LazyPart(async () => (await import("./frame/MoreMenu")).MoreMenu),
  };
}

export type Parts = ReturnType<typeof lazyParts>;

/** Loads what nobody has opened yet, so that no screen depends on the server once the pane is there. */
export async function openAllParts(parts: Parts): Promise<void> {
  await Promise.all([...Object.values(parts), helpPart, tourPart].map((part) => part.open()));
}
