import { useEffect } from "react";
import type { OpenPane } from "./openPane";

/** As much of the pane's window as is told Office's theme. */
interface PaneWindow extends Window {
  readonly Office?: { readonly context?: object };
}

/** Tells the pane Office's theme, as Excel does, once somebody chose one; before that it follows the system by itself. */
export function usePaneTheme(pane: OpenPane | null, chosenDark: boolean | null): void {
  useEffect(() => {
    if (!pane || chosenDark === null) return undefined;
    let wanted = true;
    void pane.host.web.ready.then(() => wanted && tell(pane.frame, chosenDark));
    return () => {
      wanted = false;
    };
  }, [pane, chosenDark]);
}

/** Excel has no event for its theme: an add-in looks again when it gets the focus. */
function tell({ contentWindow }: HTMLIFrameElement, isDarkTheme: boolean): void {
  const context = (contentWindow as PaneWindow | null)?.Office?.context;
  if (!context) return;
  Object.defineProperty(context, "officeTheme", { configurable: true, value: { isDarkTheme } });
  contentWindow?.dispatchEvent(new Event("focus"));
}
