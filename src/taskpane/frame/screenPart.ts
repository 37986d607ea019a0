import type { ComponentType } from "react";
import type { ScreenName } from "./screens";

/** What a screen gets from the frame. */
export interface ScreenProps {
  /** Whether the screen is in sight. */
  readonly shown: boolean;
  /** Opens another screen. */
  onOpen(screen: ScreenName): void;
}

/** A screen and its actions at the foot of the pane, on a desk of their own. */
export interface ScreenPart {
  readonly Screen: ComponentType<ScreenProps>;
  readonly Actions: ComponentType;
}
