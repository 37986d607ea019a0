import { type ComponentType, lazy } from "react";
import type { Desk } from "../desk";
import type { ScreenName } from "./screens";

/** What a screen gets. */
interface ScreenProps {
  readonly desk: Desk;
  /** Whether the screen is in sight. */
  readonly shown: boolean;
}

/** A screen and its actions at the foot of the pane. */
interface ScreenPart {
  readonly Screen: ComponentType<ScreenProps>;
  readonly Actions: ComponentType<Pick<ScreenProps, "desk">>;
}

type Load = () => Promise<ScreenPart>;

const loaders = {
  repair: () => import("../repair/repairPart"),
  fill: () => import("../fill/fillPart"),
  deadlines: () => import("../deadlines/deadlinesPart"),
  consolidate: () => import("../consolidate/consolidatePart"),
  issue: () => import("../issue/issuePart"),
} satisfies Partial<Record<ScreenName, Load>>;

/** Screens that are loaded when they are first opened; the overview and the check come with the pane. */
export const lazyScreens = {
  repair: partOf(loaders.repair),
  fill: partOf(loaders.fill),
  deadlines: partOf(loaders.deadlines),
  consolidate: partOf(loaders.consolidate),
  issue: partOf(loaders.issue),
} satisfies Record<keyof typeof loaders, ScreenPart>;

export type LazyScreen = keyof typeof lazyScreens;

/** In the order of their tabs. */
export const LAZY_SCREENS = Object.keys(lazyScreens) as readonly LazyScreen[];

export function isLazyScreen(name: ScreenName): name is LazyScreen {
  return name in lazyScreens;
}

/** Loads what nobody has opened yet, so that no screen depends on the server once the pane is there. */
export async function loadAllScreens(): Promise<void> {
  // One that fails here is loaded again when it is opened, and fails in the user's sight.
  await Promise.allSettled(Object.values(loaders).map((load) => load()));
}

function partOf(load: Load): ScreenPart {
  return {
    Screen: lazy(async () => ({ default: (await load()).Screen })),
    Actions: lazy(async () => ({ default: (await load()).Actions })),
  };
}
