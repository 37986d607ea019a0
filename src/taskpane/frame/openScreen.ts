import type { OpenStore } from "../../services/store";
import { type ScreenName, panelId, tabId } from "./screens";

/** Opens a screen. The focus never stays behind on one that goes out of sight: it moves to the tab of the one that comes. */
export function openScreen(screen: OpenStore<ScreenName>, next: ScreenName): void {
  const left = document.activeElement?.closest("[role=tabpanel]");
  if (left && left.id !== panelId(next)) document.getElementById(tabId(next))?.focus();
  screen.set(next);
}
