import { useEffect } from "react";
import type { RefObject } from "react";
import type { OpenPane } from "../pane/openPane";

const FOCUSABLE =
  "[tabindex='0'], button:not([tabindex='-1'], :disabled), textarea:not([tabindex='-1']), input:not([hidden])";

/** F6 and Shift+F6 go from region to region, into the pane and out of it, as between the parts of Excel's window. */
export function useRegions(root: RefObject<HTMLElement | null>, pane: OpenPane | null): void {
  useEffect(() => {
    const go = (from: Element | null, step: 1 | -1): void => {
      if (root.current) focusNext(root.current, from, step, pane);
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F6") return;
      event.preventDefault();
      const inPane = event.view !== window;
      go(inPane && pane ? pane.frame : document.activeElement, event.shiftKey ? -1 : 1);
    };
    // The pane's document is of our own origin; a reload brings a new one.
    const frame = pane?.frame;
    const listenInFrame = (): void => frame?.contentWindow?.addEventListener("keydown", onKeyDown);
    window.addEventListener("keydown", onKeyDown);
    frame?.addEventListener("load", listenInFrame);
    listenInFrame();
    pane?.host.web.onLeave((exit) => {
      if (exit === "sheet") root.current?.querySelector<HTMLElement>("[role=grid]")?.focus();
      else go(pane.frame, exit === "next" ? 1 : -1);
    });
    return () => {
      window.removeEventListener("keydown", onKeyDown);
      frame?.removeEventListener("load", listenInFrame);
      frame?.contentWindow?.removeEventListener("keydown", onKeyDown);
    };
  }, [root, pane]);
}

function focusNext(
  root: HTMLElement,
  from: Element | null,
  step: 1 | -1,
  pane: OpenPane | null
): void {
  const regions = [...root.querySelectorAll<HTMLElement>("[data-region]:not([hidden])")];
  const at = regions.findIndex((region) => region.contains(from));
  const next = regions[(at + step + regions.length) % regions.length];
  if (pane && next?.contains(pane.frame)) {
    pane.frame.focus();
    pane.host.web.focus("first");
  } else next?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
}
